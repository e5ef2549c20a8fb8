/** What an editor waits for when she opens the desk for the first time. */
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";

/** Bytes over the wire; a module of word lists that slips into the page shows here first. */
const MOST_SCRIPT = 200_000;

test("the desk's first load is under 200 KB of compressed script", async ({ page, ferry }) => {
  const { queue, statement } = await DeskPage.open(page, ferry.id);
  await expect(queue.current).toBeVisible();
  await expect(statement.cells.first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ encodedBodySize, decodedBodySize }) => ({ encodedBodySize, decodedBodySize })),
  );
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  const sent = sum(scripts.map(({ encodedBodySize }) => encodedBodySize));
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(MOST_SCRIPT);
  // Compressed at all: else the limit is met by chance.
  expect(sent).toBeLessThan(sum(scripts.map(({ decodedBodySize }) => decodedBodySize)) / 2);
});
