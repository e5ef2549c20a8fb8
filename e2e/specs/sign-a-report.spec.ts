/** What is missing is said before anything is signed; what is signed stays as it was, and says when it no longer stands. */
import { REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { ReportPage } from "../pages/report-page.ts";

const OVERRIDE = "The editor in chief heard the tape herself.";

test("a missing point leads to the statement that it is mended at", async ({ page, ferry, backstage }) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: "A word was dropped." });
  const report = await ReportPage.open(page, ferry.id);
  await expect(report.readiness).toHaveText("One point keeps it from being signed");
  await report.sign();
  await expect(report.override).toBeFocused();
  await expect(report.versions).toHaveCount(0);

  await page.getByRole("link", { name: /disputed without evidence/ }).click();
  await expect(page).toHaveURL(/\/u\//);
  const { review } = new DeskPage(page);
  await review.choose("Disputed");
  await review.reason.fill("A word was dropped.");
  await review.addEvidence({
    description: "Recording, 3 February",
    address: "https://example.org/recording",
  });
  await review.save();
  await expect(review.history).toHaveCount(2);
  await page.goto(`/stories/${ferry.id}/report`);
  await expect(report.readiness).toHaveText(
    "Better not sign yet: one statement with a grave difference has no verdict",
  );
});

test("a version is signed over what is missing, frozen, and grows out of date", async ({
  page,
  ferry,
  backstage,
  editorName,
}) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: "A word was dropped." });
  const report = await ReportPage.open(page, ferry.id);
  await expect(report.signOff).toContainText(editorName);
  await report.override.fill(OVERRIDE);
  await page.reload();
  await expect(report.override).toHaveValue(OVERRIDE);
  await report.sign();
  await expect(report.versions).toHaveCount(1);
  await expect(report.versions).toContainText(OVERRIDE);
  await expect(report.versions).toContainText("Says what stands");
  await expect(await report.verify()).toContainText("1 signed version");

  await backstage.rule(ferry.id, REPAIR, { verdict: "unresolved", reason: "The yard does not answer." });
  await page.reload();
  await expect(report.versions).toContainText("Out of date: one act since");
  await report.showVersion(1);
  await expect(page).toHaveURL(/version=1/);
  await expect(report.preview.getByText(OVERRIDE).first()).toBeVisible();
  await expect(report.preview.getByText("The yard does not answer.")).toHaveCount(0);
});

test("the public does not read what is the desk’s alone", async ({ page, ferry, backstage }) => {
  const note = "The press officer asked us to wait.";
  await backstage.rule(ferry.id, REOPENING, { verdict: "unresolved", reason: "No tape.", note });
  const report = await ReportPage.open(page, ferry.id);
  await expect(report.preview.getByText(note).first()).toBeVisible();
  await report.setFor("For the public");
  await expect(report.preview.getByText("No tape.").first()).toBeVisible();
  await expect(report.preview.getByText(note)).toHaveCount(0);
  await report.show("Markdown");
  await expect(report.text).toContainText("No tape.");
  await expect(report.text).not.toContainText(note);
});
