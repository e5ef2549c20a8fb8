/** A whole ruling without a mouse: from the list over the desk to the report. */
import type { Page } from "@playwright/test";
import { COMPLAINT, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";

/** Goes on by Tab until it stands on a link or button of this name; fails rather than going round for ever. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const target = page.getByRole("link", { name }).or(page.getByRole("button", { name })).first();
  await target.waitFor();
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

test("an editor rules on a story from the keyboard", async ({ page, ferry }) => {
  await StoriesPage.open(page);
  await tabTo(page, new RegExp(`^${ferry.title}$`));
  await page.keyboard.press("Enter");

  const { queue, review, statement } = new DeskPage(page);
  await expect(queue.current).toContainText(REOPENING);
  await page.keyboard.press("j");
  await expect(queue.current).toContainText(REPAIR);
  await page.keyboard.press("j");
  await expect(queue.current).toContainText(COMPLAINT);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await expect(queue.current).toContainText(REOPENING);

  await page.keyboard.press("n");
  await expect(statement.foot).toContainText("Negation.");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/[?&]site=/);
  await page.keyboard.press("b");
  await expect(page).toHaveURL(/[?&]base=/);

  await page.keyboard.press("d");
  await expect(review.verdict("Disputed")).toBeChecked();
  await expect(review.reason).toBeFocused();
  await page.keyboard.type("vdujk: the letters of a reason are words, not keys.");
  await expect(queue.current).toContainText(REOPENING);
  await page.keyboard.press("Control+Enter");
  await expect(queue.current).toContainText(REPAIR);
  await expect(queue.row(REOPENING)).toContainText("Disputed");

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(sheet.getByText("Next utterance")).toBeVisible();
  // Behind an open sheet the keys of the desk are silent.
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(queue.current).toContainText(REPAIR);

  await page.keyboard.press("/");
  await expect(queue.searchField).toBeFocused();
  await page.keyboard.type("islanders");
  await expect(queue.rows).toHaveCount(1);
  await expect(queue.row(COMPLAINT)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(queue.rows).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(queue.searchField).not.toBeFocused();

  await tabTo(page, /^Report$/);
  await page.keyboard.press("Enter");
  const report = new ReportPage(page);
  await expect(report.readiness).toHaveText("One point keeps it from being signed");
  await tabTo(page, /^Save as Markdown$/);
  const started = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await started).suggestedFilename()).toMatch(/\.md$/);
  await expect(new StoryTabs(page).title).toHaveText(ferry.title);
});
