/** Whatever a text carries is text: on every page, and in the report that goes out. */
import type { StoryDraft } from "../../server/src/contract/public.ts";
import { expect, test } from "../fixtures.ts";
import { ArticlesPage } from "../pages/articles-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { ReaderPage } from "../pages/reader-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";

const IMAGE = `<img src=x onerror="document.title='owned'">`;
const SCRIPT = "<script>document.title='owned'</script>";
/** Turns what follows it round where it is not kept in its place. */
const OVERRIDE = "\u202E";

function hostileStory(mark: string): StoryDraft {
  const text = (figure: string) =>
    `${SCRIPT} at the harbour

“The pier ${IMAGE} costs ${figure} million crowns and ${OVERRIDE}nothing\u202C else,” said Marta ${SCRIPT} Oyelaran on Monday.

“The pier ${IMAGE} costs ${figure} million crowns this year,” Oyelaran said.`;
  return {
    title: `${mark} ${SCRIPT}${IMAGE}`,
    articles: [
      { outlet: `${IMAGE} Post`, title: SCRIPT, byline: OVERRIDE + SCRIPT, text: text("3.2") },
      { outlet: "=cmd|' /C calc'!A0", title: `"><svg onload=alert(1)>`, text: text("3.8") },
    ],
  };
}

test("markup, script and turned-round text are shown and nothing of it runs", async ({ page, backstage }) => {
  const mark = crypto.randomUUID().slice(0, 6);
  const story = await backstage.open(hostileStory(mark));
  await backstage.rule(story.id, "pier", {
    verdict: "disputed",
    reason: `${SCRIPT} ${IMAGE}`,
    correction: "[click](javascript:alert(1))",
  });
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });

  const stories = await StoriesPage.open(page);
  await expect(stories.entry(story.title)).toBeVisible();

  const desk = await stories.openStory(story.title);
  await expect(new StoryTabs(page).title).toHaveText(story.title);
  await expect(desk.statement.column(IMAGE)).toBeVisible();
  await expect(desk.statement.synopsis).toContainText(IMAGE);
  await expect(desk.review.history).toContainText(SCRIPT);

  const [first] = story.articles;
  const reader = await ReaderPage.open(page, story.id, first?.id ?? "");
  await expect(reader.article).toContainText(SCRIPT);
  await expect(reader.article).toContainText(IMAGE);

  const articles = await ArticlesPage.open(page, story.id);
  await expect(articles.entry(IMAGE)).toBeVisible();

  const history = await HistoryPage.open(page, story.id);
  await expect(history.entries.first()).toBeVisible();

  const report = await ReportPage.open(page, story.id);
  await expect(report.preview.getByRole("heading", { level: 1 })).toContainText(SCRIPT);
  await expect(report.preview.getByText(IMAGE).first()).toBeVisible();
  await expect(report.preview.getByRole("img")).toHaveCount(0);

  // Opened alone it has no frame around it to hold anything back.
  await page.goto(`/api/v1/stories/${story.id}/report?format=html`);
  await expect(page).toHaveTitle(`${story.title}: fact-check report`);
  await expect(page.getByText(IMAGE).first()).toBeVisible();
  expect(dialogs).toEqual([]);
});

test("what would be a formula in a spreadsheet is saved as text", async ({ page, backstage }) => {
  const story = await backstage.open(hostileStory(crypto.randomUUID().slice(0, 6)));
  const report = await ReportPage.open(page, story.id);
  const csv = await report.save("CSV");
  expect(csv.text).toContain("cmd|");
  expect(csv.text).not.toMatch(/(^|,)"?[=+@-]cmd/m);
});
