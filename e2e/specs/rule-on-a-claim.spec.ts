/** A verdict with its reason: refused without one, kept until it is saved, taken back when it was wrong. */
import { COMPLAINT, HERALD, POST, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { Masthead } from "../pages/masthead.ts";
import { Messages } from "../pages/messages.ts";
import { NameDialog } from "../pages/name-dialog.ts";

const REASON = "The recording of the press conference has the word “not”.";

test("a verdict needs its reason, and the draft outlives a reload", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  const { review, queue } = desk;
  await desk.openStatement(REOPENING);

  await review.choose("Disputed");
  await review.save();
  await expect(review.reason).toBeFocused();
  await expect(review.reason).toHaveAccessibleDescription(/reason/i);
  await expect(review.reason).toHaveAttribute("aria-invalid", "true");
  await expect(review.history).toHaveCount(0);

  await review.reason.fill(REASON);
  await review.addEvidence({
    description: "Recording of the press conference, 3 February",
    address: "https://example.org/recording",
  });
  await page.reload();
  await expect(review.verdict("Disputed")).toBeChecked();
  await expect(review.reason).toHaveValue(REASON);
  await expect(review.root.getByLabel("What it is")).toHaveValue(/Recording/);

  await review.save();
  await expect(review.history).toHaveCount(1);
  await expect(review.history).toContainText("Disputed");
  await expect(review.history).toContainText(REASON);
  await expect(review.history.getByRole("link", { name: /Recording/ })).toHaveAttribute(
    "href",
    "https://example.org/recording",
  );
  await expect(review.reason).toHaveValue("");
  await expect(queue.row(REOPENING)).toContainText("Disputed");

  await page.reload();
  await expect(review.history).toHaveCount(1);
  const history = await HistoryPage.open(page, ferry.id);
  await expect(history.entry(/disputed/i)).toHaveCount(1);
});

test("a ruling is taken back, at once or later out of the history", async ({ page, ferry, backstage }) => {
  await backstage.rule(ferry.id, REPAIR, { verdict: "verified", reason: "So in the yard’s own offer." });
  const desk = await DeskPage.open(page, ferry.id);
  const { review, queue } = desk;
  const messages = new Messages(page);

  await desk.openStatement(REOPENING);
  await review.choose("Unresolved");
  await review.reason.fill("No recording is to be had.");
  await review.save();
  await expect(queue.row(REOPENING)).toContainText("Unresolved");
  await messages.undo("Unresolved");
  await expect(review.history).toHaveCount(0);
  await expect(queue.row(REOPENING)).toContainText("Open");

  await desk.openStatement(REPAIR);
  await expect(review.history).toHaveCount(1);
  await review.withdrawNewest();
  await expect(review.history).toHaveCount(0);
  await expect(queue.row(REPAIR)).toContainText("Open");

  // Nothing is ever gone from the log: the rulings stand there as undone.
  const history = await HistoryPage.open(page, ferry.id);
  await expect(history.entry("undone")).toHaveCount(2);
});

test("one outlet’s reading is ruled on by itself", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  const { review, statement, queue } = desk;
  await desk.openStatement(REOPENING);
  await statement.ruleOnReadingOf(HERALD);
  await expect(page).toHaveURL(/[?&]reading=/);
  await expect(review.subject).toHaveValue(/.+/);

  await review.choose("Disputed");
  await review.reason.fill("The Herald dropped a word.");
  await review.correction.fill("We will not reopen the line before the middle of March");
  await review.save();
  await expect(review.history).toContainText(`Disputed · ${HERALD}`);
  await expect(statement.column(HERALD)).toContainText("Disputed");
  await expect(statement.column(POST)).toContainText("Open");
  // The statement itself is still to be ruled on.
  await expect(queue.row(REOPENING)).toContainText("Open");
});

test("after saving, the next open statement is there", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  const { review, queue } = desk;
  await desk.openStatement(REOPENING);
  await review.choose("Verified");
  await review.reason.fill("Heard it.");
  await review.saveAndGoOn();
  await expect(queue.current).toContainText(REPAIR);
  await review.choose("Unresolved");
  await review.reason.fill("The yard does not answer.");
  await review.saveAndGoOn();
  await expect(queue.current).toContainText(COMPLAINT);
  await expect(queue.row(REOPENING)).toContainText("Verified");
});

test("what a colleague ruled meanwhile is shown, and the draft stays", async ({ page, ferry, colleague }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REOPENING);
  await desk.review.choose("Disputed");
  await desk.review.reason.fill(REASON);

  const other = await DeskPage.open(colleague.page, ferry.id);
  await other.openStatement(REOPENING);
  await other.review.choose("Verified");
  await other.review.reason.fill("Two of three have it so.");
  await other.review.save();
  await expect(other.review.history).toHaveCount(1);

  await expect(desk.review.staleNotice).toContainText(colleague.name);
  await expect(desk.review.staleNotice).toContainText("Two of three have it so.");
  const mine = desk.review.staleNotice.getByRole("region", { name: "Yours" });
  await expect(mine).toContainText(REASON);
  await expect(desk.review.reason).toHaveValue(REASON);
  await expect(desk.review.verdict("Disputed")).toBeChecked();

  await desk.review.staleNotice.getByRole("button", { name: "Merge into the text" }).click();
  await expect(desk.review.reason).toHaveValue(`${REASON}\n\n${colleague.name}: Two of three have it so.`);
  await expect(desk.review.staleNotice).toHaveCount(0);
  await desk.review.save();
  await expect(desk.review.history).toHaveCount(2);
  await expect(desk.review.history.first()).toContainText("Disputed");
  await expect(desk.review.staleNotice).toHaveCount(0);
});

test.describe("on a new machine", () => {
  test.use({ isKnown: false });

  test("the name is asked for once, at the first ruling", async ({ page, ferry }) => {
    const name = `Cleo Marsh ${ferry.id.slice(-5)}`;
    const desk = await DeskPage.open(page, ferry.id);
    const dialog = new NameDialog(page);
    await desk.openStatement(REOPENING);
    await desk.review.choose("Disputed");
    await desk.review.reason.fill(REASON);
    await expect(dialog.root).toBeHidden();
    await desk.review.save();
    await dialog.answer(name);
    await expect(desk.review.history).toContainText(name);
    await expect(new Masthead(page).name).toContainText(name);

    await desk.openStatement(REPAIR);
    await desk.review.choose("Verified");
    await desk.review.reason.fill("So in the yard’s own offer.");
    await desk.review.save();
    await expect(desk.review.history).toHaveCount(1);
    await expect(dialog.root).toBeHidden();
  });
});
