/** What was ruled goes out in formats, each of which a program or a person can read. */
import { COASTLINE, HERALD, POST, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";

const REASON = "The recording has, after a pause, the word “not”.";
const CORRECTION = "We will not reopen the line before the middle of March";

test.beforeEach(async ({ backstage, ferry }) => {
  const herald = ferry.outlets.find(({ outlet }) => outlet === HERALD);
  await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: REASON });
  await backstage.rule(ferry.id, REOPENING, {
    articleId: herald?.articleId ?? null,
    verdict: "disputed",
    reason: "The Herald dropped a word.",
    correction: CORRECTION,
    evidence: [
      {
        kind: "recording",
        standing: "primary",
        bearing: "against",
        description: "Recording of the press conference",
        url: "https://example.org/recording",
      },
    ],
  });
});

test("the preview shows the ruling and says what is still open", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.current).toBeVisible();
  const report = await new StoryTabs(page).toReport();
  await expect(report.readiness).toHaveText("One point keeps it from being signed");
  await expect(report.preview.getByRole("heading", { level: 1 })).toContainText(ferry.title);
  await expect(report.preview.getByText(REASON).first()).toBeVisible();
  await expect(report.preview.getByText(CORRECTION).first()).toBeVisible();
});

test("each format is saved and can be read", async ({ page, ferry, backstage }) => {
  const report = await ReportPage.open(page, ferry.id);

  const html = await report.save("HTML");
  expect(html.name).toMatch(/\.html$/);
  expect(html.text).toContain(`<title>${ferry.title}: fact-check report</title>`);
  expect(html.text).toContain(REASON);

  const markdown = await report.save("Markdown");
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toMatch(new RegExp(`^# ${ferry.title}`, "m"));
  expect(markdown.text).toContain(REASON);

  const json: unknown = JSON.parse((await report.save("JSON")).text);
  expect(json).toMatchObject({
    schemaVersion: 1,
    header: { story: { id: ferry.id, title: ferry.title }, checkers: [backstage.editor.name] },
    result: { utterances: 3, disagreements: 2 },
  });

  const [head = [], ...rows] = rowsOf((await report.save("CSV")).text);
  expect(head).toEqual(expect.arrayContaining(["outlet", "words", "verdict", "reason"]));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const outlets = rows.map((row) => row[head.indexOf("outlet")]);
  expect(new Set(outlets)).toEqual(new Set([POST, HERALD, COASTLINE]));
  const ruled = rows.filter((row) => row[head.indexOf("verdict")] === "disputed");
  expect(ruled.map((row) => row[head.indexOf("reason")])).toContain(REASON);

  const claimReview: unknown = JSON.parse((await report.save("ClaimReview")).text);
  expect(claimReview).toMatchObject({
    "@context": "https://schema.org",
    "@graph": expect.arrayContaining([expect.objectContaining({ "@type": "ClaimReview" })]),
  });
});

test("the desk’s filter makes a report of a part, and can be taken off", async ({ page, ferry }) => {
  await page.goto(`/stories/${ferry.id}/report?verdict=disputed`);
  const report = new ReportPage(page);
  const markdown = await report.save("Markdown");
  expect(markdown.text).toContain("reopen the line");
  expect(markdown.text).not.toContain("hull plates cost");

  await page.getByRole("button", { name: "Report not only disputed" }).click();
  await expect(page).not.toHaveURL(/verdict=/);
  expect((await report.save("Markdown")).text).toContain("hull plates cost");
});

/** RFC 4180, as spreadsheets read it: quoted cells may hold commas, quotes and lines. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, separator, quoted, plain] of csv
    .replace(/^\uFEFF/, "")
    .matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (separator?.includes("\n")) rows.push([]);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}
