/** Readings, second claims, and a check by someone who has not seen the first ruling. */
import { HERALD, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";

const REASON = "The recording has, after a pause, the word “not”.";
const OTHER = "The recording breaks off before the word.";

test("a second checker rules blind, and where two differ both reasons stand side by side", async ({
  page,
  ferry,
  backstage,
  colleague,
}) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: REASON });
  const { review } = await DeskPage.open(page, ferry.id);
  await review.askForSecondCheck();
  await expect(review.history).toContainText("A second check was asked for");

  const other = await DeskPage.open(colleague.page, ferry.id);
  await expect(other.review.root).toContainText("kept from you");
  await expect(other.review.root).not.toContainText(REASON);
  await expect(other.review.subject).toContainText("The statement: open");
  await expect(other.queue.row(REOPENING)).toContainText("Open");
  await expect(other.queue.row(REOPENING)).not.toContainText("Disputed");
  await other.review.choose("Unresolved");
  await other.review.reason.fill(OTHER);
  await other.review.save();
  await expect(other.review.history).toContainText("The second check differs");
  await expect(other.review.history).toContainText(REASON);
  await expect(other.review.history).toContainText(OTHER);

  await page.reload();
  await expect(review.history).toContainText(OTHER);
  // What stands is the first.
  await expect(review.subject).toContainText("The statement: disputed");
});

test("a reading is found altered, on a file that is kept at the desk", async ({ page, ferry }) => {
  const { review } = await DeskPage.open(page, ferry.id);
  await review.ruleOn(new RegExp(HERALD));
  await review.choose("Disputed");
  await review.find("Altered");
  await review.reason.fill("The Herald dropped a word.");
  await review.addEvidence({ description: "Minutes", address: "https://example.org/minutes" });
  await review.attach({ name: "minutes.txt", mimeType: "text/plain", buffer: Buffer.from("We will not.") });
  await page.reload();
  await expect(review.root.getByRole("button", { name: "Detach minutes.txt" })).toBeVisible();
  await review.save();
  await expect(review.history).toContainText(`Disputed · ${HERALD} · altered`);
  const started = page.waitForEvent("download");
  await review.history.getByRole("link", { name: "minutes.txt" }).click();
  expect((await started).suggestedFilename()).toBe("minutes.txt");
});

test("a second claim is made on selected words and ruled on by itself", async ({ page, ferry }) => {
  const { review, queue } = await DeskPage.open(page, ferry.id);
  await review.claim("We will".length);
  await expect(review.subject).toContainText("Claim 2, “We will”: open");
  await expect(page).toHaveURL(/[?&]reading=claim/);
  await review.choose("Verified");
  await review.reason.fill("All three have it.");
  await review.save();
  await expect(review.history).toContainText("Verified · claim 2");
  await expect(queue.row(REOPENING)).toContainText("Open");
});

test("one key rules for the reason given last, and goes on", async ({ page, ferry }) => {
  const { review, queue } = await DeskPage.open(page, ferry.id);
  await review.choose("Verified");
  await review.reason.fill(REASON);
  await review.saveAndGoOn();
  await expect(queue.row(REOPENING)).toContainText("Verified");
  await expect(queue.current).not.toContainText(REOPENING);
  await expect(review.root.getByRole("button", { name: `As last: ${REASON}` })).toBeVisible();
  await page.keyboard.press("Shift+U");
  await expect(queue.row("hull plates")).toContainText("Unresolved");
  await expect(queue.current).toContainText("dark months");
});
