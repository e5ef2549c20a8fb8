/** On a phone one thing at a time, and never a page to be pushed sideways. */
import type { Page } from "@playwright/test";
import { REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { expectAllFetched } from "../pages/fetching.ts";

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("queue, words and review follow one another, and there is a way back", async ({ page, ferry }) => {
    const { queue, statement, review } = await DeskPage.open(page, ferry.id);
    await expect(queue.rows).toHaveCount(3);
    await expect(statement.root).toBeHidden();
    expect(await overflowOf(page)).toBe(0);

    await queue.row(REOPENING).click();
    await expect(queue.root).toBeHidden();
    await expect(statement.speaker).toBeInViewport();
    await expect(statement.root.getByText("Negation", { exact: true })).toBeVisible();
    await expect(review.root).toBeVisible();
    expect(await overflowOf(page)).toBe(0);

    await review.choose("Disputed");
    await review.reason.fill("Read on the way home.");
    await review.save();
    await expect(review.history).toHaveCount(1);

    await page.getByRole("main").getByRole("link", { name: "Queue" }).click();
    await expect(queue.row(REOPENING)).toContainText("Disputed");
    await expect(statement.root).toBeHidden();
  });
});

test.describe("at 390 px, in a long queue", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the way back leads to the place one left", async ({ page, sampleCopy }) => {
    const { queue, statement } = await DeskPage.open(page, sampleCopy.id);
    const words = (await queue.rows.nth(5).textContent()) ?? "";
    await queue.row(words).scrollIntoViewIfNeeded();
    await queue.row(words).click();
    await expect(statement.speaker).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Queue" }).click();
    await expect(queue.row(words)).toBeInViewport();
  });

  test("a window made wide shows where in the queue one is", async ({ page, sampleCopy }) => {
    const { queue, statement } = await DeskPage.open(page, sampleCopy.id);
    const words = (await queue.rows.nth(1).textContent()) ?? "";
    await queue.row(words).click();
    await expect(statement.speaker).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(queue.row(words)).toBeInViewport();
  });
});

for (const width of [390, 1024, 1440]) {
  test(`no page is wider than a window of ${width} px`, async ({ page, ferry }) => {
    await page.setViewportSize({ width, height: 900 });
    const story = `/stories/${ferry.id}`;
    const [first] = ferry.articles;
    const { id } = first ?? {};
    for (const address of [
      "/",
      "/stories/new",
      story,
      `${story}/articles`,
      `${story}/articles?add`,
      `${story}/articles/${id}`,
      `${story}/report`,
      `${story}/history`,
    ]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAllFetched(page);
      expect(await overflowOf(page), address).toBe(0);
    }
  });
}
