/** A story goes from desk to desk as one file; a file that is none is told as such. */
import { readFile } from "node:fs/promises";
import { HERALD, heraldArticle, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { CorrectionsPage } from "../pages/corrections-page.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { TextsPage } from "../pages/texts-page.ts";
import { openSecondDesk } from "../second-desk.ts";

const REASON = "The recording has the word “not”.";
const MINUTES = { name: "minutes.txt", mimeType: "text/plain", buffer: Buffer.from("We will not.") };

test("a story is saved as JSON and brought in at another desk with all that was done to it", async ({
  page,
  ferry,
  backstage,
  browser,
}) => {
  test.slow();
  const herald = ferry.outlets.find(({ outlet }) => outlet === HERALD)?.articleId ?? "";
  await backstage.rule(ferry.id, REPAIR, { verdict: "verified", reason: "So in the yard’s own offer." });
  await (await TextsPage.open(page, ferry.id, herald)).takeIn(
    heraldArticle.text.replace("Travellers", "Passengers"),
  );
  const here = await DeskPage.open(page, ferry.id);
  await here.openStatement(REOPENING);
  await here.statement.stepToNextDifference();
  await here.statement.putDifferenceRight("Wording");
  await expect(here.statement.foot).toContainText("found as negation");
  await here.review.choose("Disputed");
  await here.review.reason.fill(REASON);
  await here.review.addEvidence({ description: "Minutes", address: "https://example.org/minutes" });
  await here.review.attach(MINUTES);
  await here.review.save();
  await expect(here.review.history).toHaveCount(1);
  const { text } = await (await ReportPage.open(page, ferry.id)).save("JSON");

  const second = await openSecondDesk();
  const context = await browser.newContext({ baseURL: second.address });
  try {
    const there = await context.newPage();
    const stories = await StoriesPage.open(there);
    await stories.bringIn({ name: "ferry.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(there.getByText(`Brought in “${ferry.title}” with its whole history.`)).toBeVisible();
    await expect(there).toHaveURL(new RegExp(`/stories/${ferry.id}`));

    const { queue, statement, review } = new DeskPage(there);
    await expect(queue.row(REPAIR)).toContainText("Verified");
    await queue.row(REOPENING).click();
    await expect(review.history).toContainText(REASON);
    await expect(review.history).toContainText(backstage.editor.name);
    const started = there.waitForEvent("download");
    await review.history.getByRole("link", { name: MINUTES.name }).click();
    expect(await readFile(await (await started).path())).toEqual(MINUTES.buffer);
    await statement.stepToNextDifference();
    await expect(statement.foot).toContainText("found as negation");
    await expect((await CorrectionsPage.open(there, ferry.id)).entries).toHaveCount(1);
    await expect((await TextsPage.open(there, ferry.id, herald)).changes).toHaveCount(1);
    await expect((await HistoryPage.open(there, ferry.id)).entry("took in a changed text")).toHaveCount(1);
    const verified = await (await ReportPage.open(there, ferry.id)).verify();
    await expect(verified).toContainText("Nothing was tampered with.");

    await StoriesPage.open(there);
    await stories.bringIn({ name: "ferry.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(there.getByText(`This story is at the desk already, as “${ferry.title}”`)).toBeVisible();
  } finally {
    await context.close();
    await second.close();
  }
});

test("a file that holds no story is refused, and so is a story that is here already", async ({
  page,
  ferry,
}) => {
  const report = await ReportPage.open(page, ferry.id);
  const { text } = await report.save("JSON");
  await StoriesPage.open(page);
  const stories = new StoriesPage(page);
  await stories.bringIn({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await expect(page.getByText("This is no JSON report for internal use")).toBeVisible();
  await stories.bringIn({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByText("This story is at the desk already")).toBeVisible();
});
