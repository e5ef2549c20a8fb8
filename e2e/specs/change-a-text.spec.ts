/** An outlet mends its text: both stay, what changed is seen, and a verdict on words that are gone is reopened. */
import { HERALD, heraldArticle, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { CorrectionsPage } from "../pages/corrections-page.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { Messages } from "../pages/messages.ts";
import { TextsPage } from "../pages/texts-page.ts";

test("the difference is shown and the verdict reopened, until the old text comes back", async ({
  page,
  ferry,
  backstage,
}) => {
  const herald = ferry.outlets.find(({ outlet }) => outlet === HERALD)?.articleId ?? "";
  await backstage.rule(ferry.id, REOPENING, {
    articleId: herald,
    verdict: "disputed",
    finding: "shortened",
    reason: "The Herald dropped a word.",
  });
  const texts = await TextsPage.open(page, ferry.id, herald);
  await expect(page.getByText("One text so far")).toBeVisible();
  await texts.takeIn(heraldArticle.text.replace("We will reopen", "We will not reopen"));
  await expect(texts.changes).toHaveCount(1);
  await expect(texts.changes.getByRole("insertion")).toHaveText(/^\s*not\s*$/);
  await expect(texts.changes).toContainText("It reopened a verdict");

  await texts.changes.getByRole("link", { name: /reopened/ }).click();
  const { review } = new DeskPage(page);
  await expect(review.root).toContainText("An outlet changed its text");
  await page.goBack();
  await new Messages(page).undo(/Took in the changed text/);
  await expect(texts.changes.first()).toContainText("as it stands");
  await expect(texts.changes.first()).not.toContainText("It reopened");
});

test("each quotation that was lost is found again by hand or accepted as gone", async ({ page, ferry }) => {
  test.slow();
  const herald = ferry.outlets.find(({ outlet }) => outlet === HERALD)?.articleId ?? "";
  const texts = await TextsPage.open(page, ferry.id, herald);
  const words = "line is open again by March";
  await texts.takeIn(`The ${words}, or so it is hoped.

“The new hull plates cost 3.8 million crowns and take nine weeks to weld,” Oyelaran said.
`);
  await expect(texts.loss("We will reopen the line")).toContainText("Lost");
  await expect(texts.loss("dark months")).toContainText("Jonas Feld");
  await expect(texts.changes).toContainText("2 quotations are not there as before, 2 to be looked at");
  await expect(texts.changes.getByText("lost quotation 1")).toHaveCount(1);

  await texts.acceptAsGone("dark months");
  await expect(texts.loss("dark months")).toContainText("Accepted as gone");
  await texts.findAgain("We will reopen the line", "The ".length, words.length);
  await expect(texts.loss("We will reopen the line")).toContainText("Found again by hand");
  const { entries } = await CorrectionsPage.open(page, ferry.id);
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText(words);
  await DeskPage.open(page, ferry.id).then(({ queue }) => queue.row(REOPENING).click());
  await expect(new DeskPage(page).statement.column(HERALD)).toBeVisible();

  await HistoryPage.open(page, ferry.id).then((log) => log.undo("found “We will reopen the line"));
  await expect(new Messages(page).said("Undone.")).toBeVisible();
  await CorrectionsPage.open(page, ferry.id).then(({ entries }) => expect(entries).toHaveCount(0));
  await expect((await TextsPage.open(page, ferry.id, herald)).loss("We will reopen the line")).toContainText(
    "Lost",
  );

  await HistoryPage.open(page, ferry.id).then((log) => log.undo("accepted that"));
  await expect((await TextsPage.open(page, ferry.id, herald)).loss("dark months")).toContainText("Lost");
});
