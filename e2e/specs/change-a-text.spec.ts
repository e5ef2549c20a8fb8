/** An outlet mends its text: both stay, what changed is seen, and a verdict on words that are gone is reopened. */
import { HERALD, heraldArticle, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
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
