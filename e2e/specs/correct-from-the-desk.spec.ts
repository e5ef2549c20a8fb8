/** The analysis put right from the desk: what belongs together, who said it, what is a difference. */
import { HERALD, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { CorrectionsPage } from "../pages/corrections-page.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Messages } from "../pages/messages.ts";
import { Question } from "../pages/question.ts";

test("what one outlet has is taken out, merged again, and all of it undone by key", async ({
  page,
  ferry,
}) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REOPENING);
  await expect(desk.statement.columns).toHaveCount(3);
  await desk.statement.columnAct(HERALD, "This is another statement");
  await expect(desk.queue.rows).toHaveCount(4);
  await expect(desk.statement.columns).toHaveCount(2);

  await desk.statement.putRight(/^Merge with another/);
  const question = new Question(page);
  await question.chooseStatement("We will reopen");
  await question.confirm("Merge the two");
  await expect(desk.queue.rows).toHaveCount(3);
  await expect(desk.statement.columns).toHaveCount(3);

  await page.keyboard.press("Control+z");
  await expect(desk.queue.rows).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(desk.queue.rows).toHaveCount(3);
  await expect(desk.statement.columns).toHaveCount(3);
});

test("a difference is dismissed for a reason, shown folded, and brought back", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REOPENING);
  await desk.statement.stepToNextDifference();
  await desk.statement.putDifferenceRight("Dismiss it…");
  const question = new Question(page);
  await question.confirm("Dismiss 1 difference");
  await expect(question.root).toContainText("Give the reason");
  await question.field("Reason").fill("A slip of the typesetter, put right the same day.");
  await question.confirm("Dismiss 1 difference");
  await expect(desk.queue.row(REOPENING)).toContainText("No differences");
  await expect(desk.statement.root).toContainText("What differs was dismissed.");
  await desk.statement.unfoldDismissed();
  await expect(desk.statement.dismissed).toContainText("A slip of the typesetter");

  await desk.statement.dismissed.getByRole("button", { name: "Bring back" }).click();
  await expect(desk.queue.row(REOPENING)).not.toContainText("No differences");
  await desk.statement.stepToNextDifference();
  await desk.statement.putDifferenceRight("Wording");
  await expect(desk.statement.foot).toContainText("found as negation");
});

test("many are put right in one act, which names their count", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.queue.selectAll();
  await desk.queue.putRight("Dismiss 1 of figure…");
  const question = new Question(page);
  await question.field("Reason").fill("The yard has confirmed both.");
  await question.confirm("Dismiss 1 difference of figure in 1 statement");
  await expect(desk.queue.row(REPAIR)).toContainText("No differences");

  await desk.queue.putRight("Give 3 statements to somebody else…");
  await question.field("Speaker").fill("Ines Holm");
  await question.confirm("Give 3 statements to this speaker");
  await expect(desk.queue.rows.filter({ hasText: "Ines Holm" })).toHaveCount(3);
  await new Messages(page).undo("3 statements given to Ines Holm.");
  await expect(desk.queue.rows.filter({ hasText: "Ines Holm" })).toHaveCount(0);
});

test("speakers are renamed and merged, and the list of corrections takes one back", async ({
  page,
  ferry,
}) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REOPENING);
  const question = new Question(page);
  await desk.statement.putRight(/^Rename Marta Oyelaran/);
  await question.field("Speaker").fill("Marta A. Oyelaran");
  await question.confirm("Rename everywhere");
  await expect(desk.statement.speaker).toHaveText("Marta A. Oyelaran");
  await expect(desk.queue.row(REPAIR)).toContainText("Marta A. Oyelaran");

  await desk.statement.putRight(/^Rename Marta A/);
  await question.field("Speaker").fill("Jonas Feld");
  await question.confirm("Rename everywhere");
  await expect(desk.queue.rows.filter({ hasText: "Jonas Feld" })).toHaveCount(3);

  const corrections = await CorrectionsPage.open(page, ferry.id);
  await expect(corrections.entries).toHaveCount(2);
  await corrections.undo(/Jonas Feld/);
  await expect(corrections.entries).toHaveCount(1);
  await expect(corrections.entries).toContainText("Marta A. Oyelaran");
});
