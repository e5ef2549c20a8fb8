/** What takes long says how far it is, can be cancelled, and is not lost when one goes on meanwhile. */
import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { sessionArticle, sessionStory } from "../long-story.ts";
import { NewStoryPage } from "../pages/new-story-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";
import { WorkCorner } from "../pages/work-corner.ts";

/** So many that their report takes seconds also on a quick machine with warm workers: what is done at once is no long work. */
const MANY = 600;
/** Four seconds alone, and several times that beside other suites. */
const A_LONG_REPORT = 60_000;

// Stories of that size are read first.
test.slow();

const unique = (what: string) => `${what} ${crypto.randomUUID().slice(0, 6)}`;

test("a long import is cancelled and leaves nothing", async ({ page }) => {
  const title = unique("A session, cancelled");
  const form = await NewStoryPage.open(page);
  await form.title.fill(title);
  await form.upload(
    ...["Courier", "Ledger"].map((outlet) => ({
      name: `${outlet}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(sessionArticle(outlet, 800).text),
    })),
  );
  await expect(form.articles).toHaveCount(2);
  await form.article(1).outlet.fill("Courier");
  await form.article(2).outlet.fill("Ledger");
  await page.getByRole("button", { name: "Open the story" }).click();

  const work = new WorkCorner(page);
  await expect(work.bar("Opening the story")).toBeVisible();
  await work.cancel("Opening the story");
  await expect(work.status).toHaveText("Opening the story: cancelled; nothing was changed.");
  await expect(form.refusals).toHaveText("This was cancelled; nothing was changed.");
  await expect(form.title).toHaveValue(title);

  await StoriesPage.open(page);
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  await expect(page.getByRole("heading", { name: title })).toHaveCount(0);
});

test("a long export shows how far it is and is saved", async ({ page, backstage }) => {
  const story = await backstage.open(sessionStory(unique("A session"), MANY));
  await ReportPage.open(page, story.id);
  const work = new WorkCorner(page);
  const started = page.waitForEvent("download", { timeout: A_LONG_REPORT });
  await page.getByRole("link", { name: "Save as PDF", exact: true }).click();
  await expect(work.bar("Setting the report")).toBeVisible();
  expect(await startOf(await started)).toBe("%PDF-");
  await expect(work.status).toHaveText("Setting the report: done.");
});

test("a report is ready when one comes back to it, and is saved from any page", async ({
  page,
  backstage,
}) => {
  const story = await backstage.open(sessionStory(unique("A session"), MANY));
  await ReportPage.open(page, story.id);
  const work = new WorkCorner(page);
  await page.getByRole("link", { name: "Save as PDF", exact: true }).click();
  await expect(work.bar("Setting the report")).toBeVisible();
  await new StoryTabs(page).toHistory();

  await expect(work.status).toHaveText("The report is ready.", { timeout: A_LONG_REPORT });
  const started = page.waitForEvent("download");
  await work.save.click();
  expect(await startOf(await started)).toBe("%PDF-");
});

test("a reload forgets no long work, and another tab knows of it", async ({ page, context, backstage }) => {
  const story = await backstage.open(sessionStory(unique("A session"), MANY));
  await ReportPage.open(page, story.id);
  // However quick the machine: the page is left before it has the file.
  const result = "**/api/v1/jobs/*/result";
  await page.route(result, () => {});
  await page.getByRole("link", { name: "Save as PDF", exact: true }).click();
  const work = new WorkCorner(page);
  await expect(work.entries).toHaveCount(1);
  await page.reload();
  await expect(work.entries).toHaveCount(1);
  await page.unroute(result);

  const tab = await context.newPage();
  await StoriesPage.open(tab);
  const workThere = new WorkCorner(tab);
  await expect(workThere.status).toHaveText("The report is ready.", { timeout: A_LONG_REPORT });
  await tab.reload();
  await expect(workThere.status).toHaveText("The report is ready.");
  const started = tab.waitForEvent("download");
  await workThere.save.click();
  expect(await startOf(await started)).toBe("%PDF-");

  // In the first tab nothing is offered that is there no more.
  await expect(work.save).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: "Save as PDF", exact: true })).toBeVisible();
  await expect(work.entries).toHaveCount(0);
});

async function startOf(download: Download): Promise<string> {
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  return (await readFile(await download.path(), "latin1")).slice(0, 5);
}
