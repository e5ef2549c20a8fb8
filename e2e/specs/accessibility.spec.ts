/** Each page, in light and dark, before the machine that finds what can be found by machine. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { HERALD, heraldArticle, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { ArticlesPage } from "../pages/articles-page.ts";
import { CorrectionsPage } from "../pages/corrections-page.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { Keys } from "../pages/keys.ts";
import { NewStoryPage } from "../pages/new-story-page.ts";
import { OverviewPage } from "../pages/overview-page.ts";
import { Question } from "../pages/question.ts";
import { ReaderPage } from "../pages/reader-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { TextsPage } from "../pages/texts-page.ts";

/** "color-contrast: .muted, .chip", one line a rule; nothing found is an empty list. */
async function faultsOf(page: Page): Promise<string[]> {
  // Not the report's frame: no script may run in it, axe as little as any other,
  // so that the report is looked at by itself. And the old way of running, which
  // opens no second page for the result: it takes half the time.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the list of stories", async ({ page, ferry }) => {
      const stories = await StoriesPage.open(page);
      await expect(stories.entry(ferry.title)).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(await faultsOf(page)).toEqual([]);
    });

    test("the desk, in each of its views and with a refusal", async ({ page, ferry, backstage }) => {
      // Six times over the fullest page: on a busy machine a minute is not enough.
      test.slow();
      await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: "Heard otherwise." });
      const { statement, review, queue } = await DeskPage.open(page, ferry.id);
      await expect(queue.row(REOPENING)).toContainText("Disputed");
      for (const view of ["Aligned", "Running", "Readings", "Sentences", "Pair"] as const) {
        await statement.lookAt(view);
        await expect(statement.root.getByRole("button", { name: view, pressed: true })).toBeVisible();
        expect(await faultsOf(page), view).toEqual([]);
      }
      await statement.lookAt("Aligned");
      await statement.stepToNextDifference();
      await review.choose("Disputed");
      await review.save();
      await expect(review.reason).toHaveAttribute("aria-invalid", "true");
      expect(await faultsOf(page), "a refused ruling").toEqual([]);
    });

    test("the overview, the keys and the commands", async ({ page, ferry }) => {
      const overview = await OverviewPage.open(page, ferry.id);
      await expect(overview.row(REOPENING)).toBeVisible();
      await expect(overview.stake("Negation")).toBeVisible();
      expect(await faultsOf(page), "the overview").toEqual([]);
      const keys = new Keys(page);
      await keys.openSheet();
      expect(await faultsOf(page), "the keys").toEqual([]);
      await keys.close();
      await page.keyboard.press("Control+k");
      await expect(keys.palette.getByRole("option").first()).toBeVisible();
      expect(await faultsOf(page), "the commands").toEqual([]);
    });

    test("the articles and their forms", async ({ page, ferry }) => {
      const articles = await ArticlesPage.open(page, ferry.id);
      await articles.more();
      await expect(articles.entries).toHaveCount(3);
      expect(await faultsOf(page), "the list and the form").toEqual([]);
      const labels = await articles.edit(HERALD);
      await expect(labels.outlet).toBeVisible();
      expect(await faultsOf(page), "the dialog").toEqual([]);
    });

    test("the reader", async ({ page, ferry }) => {
      const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
      await expect(reader.article).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await reader.correct("The new hull plates");
      await expect(reader.slip).toBeVisible();
      expect(await faultsOf(page), "with a correction slip").toEqual([]);
      await reader.layBeside(HERALD);
      await expect(reader.beside).toBeVisible();
      expect(await faultsOf(page), "beside another").toEqual([]);
    });

    test("what is asked of corrections, and their list", async ({ page, ferry }) => {
      test.slow();
      const { queue, statement } = await DeskPage.open(page, ferry.id);
      const question = new Question(page);
      await queue.selectAll();
      expect(await faultsOf(page), "rows that are ticked").toEqual([]);
      await statement.putRight(/^Merge with another/);
      await expect(question.root.getByRole("radio").first()).toBeVisible();
      expect(await faultsOf(page), "which statement").toEqual([]);
      await page.keyboard.press("Escape");
      await statement.stepToNextDifference();
      await statement.putDifferenceRight("Dismiss it…");
      await question.field("Reason").fill("A slip of the typesetter.");
      expect(await faultsOf(page), "why").toEqual([]);
      await question.confirm("Dismiss 1 difference");
      await statement.unfoldDismissed();
      expect(await faultsOf(page), "what was dismissed").toEqual([]);
      const corrections = await CorrectionsPage.open(page, ferry.id);
      await expect(corrections.entries).toHaveCount(1);
      expect(await faultsOf(page), "the list").toEqual([]);
    });

    test("the report, and what stands around it", async ({ page, ferry }) => {
      const report = await ReportPage.open(page, ferry.id);
      await expect(report.readiness).toHaveText(/^Better not sign yet/);
      expect(await faultsOf(page), "around it").toEqual([]);
      const { text } = await report.save("HTML");
      // Away first: the page's policy would be the report's as well and take its styles.
      await page.goto("about:blank");
      await page.setContent(text);
      expect(await faultsOf(page), "the report").toEqual([]);
    });

    test("a reading ruled on, with evidence, and a second claim", async ({ page, ferry }) => {
      const { review } = await DeskPage.open(page, ferry.id);
      await review.ruleOn(new RegExp(HERALD));
      await review.choose("Disputed");
      await review.addEvidence({ description: "Minutes", address: "https://example.org" });
      expect(await faultsOf(page), "the ruling").toEqual([]);
      await review.ruleOn(/^The statement/);
      await review.root.getByRole("button", { name: "It holds a second claim" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await faultsOf(page), "the claim").toEqual([]);
    });

    test("the texts of an article", async ({ page, ferry }) => {
      const texts = await TextsPage.open(page, ferry.id, ferry.articles[1]?.id ?? "");
      await texts.takeIn(heraldArticle.text.replace("We will reopen", "We will not reopen"));
      await expect(texts.changes.getByRole("insertion")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("the history", async ({ page, ferry }) => {
      const history = await HistoryPage.open(page, ferry.id);
      await expect(history.entries.first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("a new story with its refusals", async ({ page }) => {
      const form = await NewStoryPage.open(page);
      await form.send();
      await expect(form.refusals).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
