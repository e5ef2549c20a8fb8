/**
 * Every page has its heading and its landmarks. With VARIORUM_SCREENSHOTS=1
 * the same walk takes the pictures of docs/screenshots, from a copy of the sample story.
 */
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { ArticlesPage } from "../pages/articles-page.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { expectAllFetched } from "../pages/fetching.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { Masthead } from "../pages/masthead.ts";
import { OverviewPage } from "../pages/overview-page.ts";
import { ReaderPage } from "../pages/reader-page.ts";
import { ReportPage } from "../pages/report-page.ts";

const FOLDER = resolve(import.meta.dirname, "../../docs/screenshots");

async function shoot(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAllFetched(page);
  if (process.env.VARIORUM_SCREENSHOTS !== "1") return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), animations: "disabled" });
}

// One after the other: the picture of the list is of the samples alone.
test.describe.configure({ mode: "default" });
test.use({ editorName: "Ada Quill" });

test("the list of stories has its heading and its landmarks", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await shoot(page, "stories");
});

test("so has a new story", async ({ page }) => {
  await page.goto("/stories/new");
  await shoot(page, "new-story");
});

test("so has the desk: light, narrow and dark", async ({ page, sampleCopy }) => {
  const { queue, statement, review } = await DeskPage.open(page, sampleCopy.id, "?q=bloody+mess");
  await queue.row("President Putin wants to meet").click();
  await queue.search("");
  await expect(queue.rows.nth(3)).toBeVisible();
  await statement.stepToNextDifference();
  await expect(review.history).toHaveCount(1);
  await shoot(page, "desk");

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(queue.root).toBeHidden();
  await shoot(page, "desk-narrow");

  await page.setViewportSize({ width: 1440, height: 900 });
  await new Masthead(page).setTheme("Dark");
  await page.reload();
  await expect(queue.current).toBeInViewport();
  await expect(review.history).toHaveCount(1);
  await shoot(page, "desk-dark");
});

test("so has the overview, in light and dark", async ({ page, sampleCopy }) => {
  const overview = await OverviewPage.open(page, sampleCopy.id);
  await expect(overview.rows().nth(3)).toBeVisible();
  await expect(overview.stakes.getByRole("row").nth(1)).toBeVisible();
  await shoot(page, "overview");
  await new Masthead(page).setTheme("Dark");
  await page.reload();
  await expect(overview.stakes.getByRole("row").nth(1)).toBeVisible();
  await shoot(page, "overview-dark");
});

test("so have the other pages of a story", async ({ page, sampleCopy }) => {
  const meridian = sampleCopy.articles.find(({ outlet }) => outlet === "Meridian Daily");
  const reader = await ReaderPage.open(page, sampleCopy.id, meridian?.id ?? "");
  await expect(reader.article).toBeVisible();
  await shoot(page, "reader");

  const articles = await ArticlesPage.open(page, sampleCopy.id);
  await expect(articles.entries).toHaveCount(5);
  await shoot(page, "articles");

  const report = await ReportPage.open(page, sampleCopy.id);
  await expect(report.preview.getByRole("heading", { level: 1 })).toBeVisible();
  await shoot(page, "report");

  const history = await HistoryPage.open(page, sampleCopy.id);
  await expect(history.entries.first()).toBeVisible();
  await shoot(page, "history");
});
