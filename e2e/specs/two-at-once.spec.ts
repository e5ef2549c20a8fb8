/** Two editors at one story: each sees what the other does, and neither loses a word. */
import { COMPLAINT, HERALD, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Question } from "../pages/question.ts";
import { ReaderPage } from "../pages/reader-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";

test("a colleague’s acts are seen without a reload, and nothing is moved", async ({
  page,
  ferry,
  colleague,
}) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(COMPLAINT);
  await desk.review.choose("Verified");
  await desk.review.reason.fill("Heard it myself");
  await expect(desk.review.reason).toBeFocused();

  const other = await DeskPage.open(colleague.page, ferry.id);
  await other.openStatement(REOPENING);
  await other.review.choose("Disputed");
  await other.review.reason.fill("The recording has the not.");
  await other.review.save();

  await expect(desk.queue.row(REOPENING)).toContainText("Disputed");
  await expect(page.getByRole("status", { name: "What others do" })).toContainText(colleague.name);
  await expect(desk.queue.current).toContainText(COMPLAINT);
  await expect(desk.review.reason).toBeFocused();
  await page.keyboard.type(", twice.");
  await expect(desk.review.reason).toHaveValue("Heard it myself, twice.");

  await other.openStatement(REPAIR);
  await other.statement.columnAct(HERALD, "This is another statement");
  await expect(desk.queue.rows).toHaveCount(4);
  await expect(desk.review.reason).toHaveValue("Heard it myself, twice.");
  await expect(desk.review.reason).toBeFocused();
});

test("the list of stories follows what is done in them", async ({ page, ferry, colleague }) => {
  const stories = await StoriesPage.open(page);
  const entry = stories.entry(ferry.title);
  await expect(entry).toContainText("0 of 3 ruled");
  const other = await DeskPage.open(colleague.page, ferry.id);
  await other.openStatement(REOPENING);
  await other.review.choose("Disputed");
  await other.review.reason.fill("The recording has the not.");
  await other.review.save();
  await expect(entry).toContainText("1 of 3 ruled");
});

test("a reader sees a quotation that a colleague adds", async ({ page, ferry, colleague }) => {
  const articleId = ferry.articles[0]?.id ?? "";
  const reader = await ReaderPage.open(page, ferry.id, articleId);
  await expect(reader.mark("The new hull plates")).toBeVisible();
  const other = await ReaderPage.open(colleague.page, ferry.id, articleId);
  await other.select("has become dearer than planned");
  await other.addSelected();
  await other.speaker.fill("Ines Holm");
  await other.handIn();
  await expect(reader.note("Ines Holm")).toBeVisible();
});

test("of two who correct one statement the slower sees both versions", async ({ page, ferry, colleague }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REOPENING);
  await desk.statement.stepToNextDifference();
  await desk.statement.putDifferenceRight("Dismiss it…");
  const question = new Question(page);
  await question.field("Reason").fill("A slip of the typesetter.");

  const other = await DeskPage.open(colleague.page, ferry.id);
  await other.openStatement(REOPENING);
  await other.review.choose("Disputed");
  await other.review.reason.fill("The recording has the not.");
  await other.review.save();
  await expect(other.review.history).toHaveCount(1);

  await question.confirm("Dismiss 1 difference");
  await expect(question.root).toContainText("This changed while you were at it.");
  await expect(question.root.getByRole("region", { name: "As you saw it" })).toContainText("Ruled: open");
  await expect(question.root.getByRole("region", { name: "As it is now" })).toContainText("Ruled: disputed");
  await question.confirm("Do it all the same");
  await desk.statement.unfoldDismissed();
  await expect(desk.statement.dismissed).toContainText("A slip of the typesetter.");
});

test("a server that is gone is said quietly, and found again", async ({ page, ferry, context }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await expect(desk.queue.rows).toHaveCount(3);
  const status = page.getByRole("status", { name: "What others do" });
  await context.route("**/changes", (route) => route.abort());
  await page.reload();
  await expect(status).toContainText("The desk does not answer");
  await context.unroute("**/changes");
  await expect(status).toBeEmpty();
});
