/** The story at a glance, before any word is read. */
import { COASTLINE, COMPLAINT, HERALD, POST, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { OverviewPage } from "../pages/overview-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";

test("an editor sees who stands apart, and goes there", async ({ page, ferry, backstage }) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: "Heard otherwise." });
  await DeskPage.open(page, ferry.id);
  const overview = await new StoryTabs(page).toOverview();
  await expect(overview.rows()).toHaveCount(3);
  expect(await overview.noteOf(REOPENING, HERALD)).toBe("quotes, departs: negation");
  expect(await overview.noteOf(REOPENING, POST)).toBe("quotes");
  expect(await overview.noteOf(COMPLAINT, COASTLINE)).toBe("quotes");
  await expect(overview.row(REOPENING).getByText("Disputed")).toBeAttached();

  await expect(overview.stake("Negation")).toContainText("Negation");
  await expect(overview.timeline.getByRole("row").nth(1)).toContainText("4 February 2025");
  await expect(overview.conflicts).toContainText("agree on figures");

  await overview.onlyDiffering.check();
  await expect(overview.rows()).toHaveCount(2);
  await expect(page).toHaveURL(/only=differing/);
  await overview.row(REOPENING).getByRole("link").click();
  await expect(new DeskPage(page).queue.current).toContainText(REOPENING);
});

test("what is at stake leads to the queue of it", async ({ page, ferry }) => {
  const overview = await OverviewPage.open(page, ferry.id);
  await overview.stake("Figure").getByRole("link").click();
  const { queue } = new DeskPage(page);
  await expect(queue.rows).toHaveCount(1);
  await expect(queue.chip("Figure")).toBeVisible();
});

test("on a telephone the words stand above their staves, and nothing is cut off", async ({ page, ferry }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const overview = await OverviewPage.open(page, ferry.id);
  await expect(overview.row(REOPENING)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
