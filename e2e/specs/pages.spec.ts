/**
 * Every page has its heading and its landmarks. With VARIORUM_SCREENSHOTS=1
 * the same walk takes the pictures of docs/screenshots, from a copy of the sample story.
 */
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Masthead } from "../pages/masthead.ts";
import { ReportPage } from "../pages/report-page.ts";

const FOLDER = resolve(import.meta.dirname, "../../docs/screenshots");

async function shoot(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveCount(0);
  if (process.env.VARIORUM_SCREENSHOTS !== "1") return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), animations: "disabled" });
}

test("every page of a story has its heading and its landmarks", async ({ page, sampleCopy }) => {
  const story = `/stories/${sampleCopy.id}`;
  await page.goto("/");
  await expect(page.getByRole("link", { name: sampleCopy.title }).first()).toBeVisible();
  await shoot(page, "stories");

  const desk = await DeskPage.open(page, sampleCopy.id, "?q=bloody+mess");
  await desk.openStatement("President Putin wants to meet");
  await desk.queue.search("");
  await desk.statement.stepToNextDifference();
  await expect(desk.review.root).toBeVisible();
  await shoot(page, "desk");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(desk.queue.root).toBeHidden();
  await shoot(page, "desk-narrow");
  await page.setViewportSize({ width: 1440, height: 900 });

  const reader = await desk.statement.readArticleOf("Meridian Daily");
  await expect(reader.lit).toBeVisible();
  await shoot(page, "reader");
  await page.goto(`${story}/articles`);
  await expect(page.getByRole("heading", { name: "5 articles" })).toBeVisible();
  await shoot(page, "articles");
  const report = await ReportPage.open(page, sampleCopy.id);
  await expect(report.preview.getByRole("heading", { level: 1 })).toBeVisible();
  await shoot(page, "report");
  await page.goto(`${story}/history`);
  await expect(page.getByRole("heading", { name: /entries/ })).toBeVisible();
  await shoot(page, "history");
  await page.goto("/stories/new");
  await shoot(page, "new-story");
});

test("the dark desk has them too", async ({ page, sampleCopy }) => {
  const desk = await DeskPage.open(page, sampleCopy.id, "?q=bloody+mess");
  await new Masthead(page).setTheme("Dark");
  await desk.openStatement("President Putin wants to meet");
  await desk.queue.search("");
  await expect(desk.statement.cells.first()).toBeVisible();
  await shoot(page, "desk-dark");
});
