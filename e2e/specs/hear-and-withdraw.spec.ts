/** Who was heard stands in the report, and a signed version that no longer holds says so wherever it is shown. */
import { COASTLINE, HERALD, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { Masthead } from "../pages/masthead.ts";
import { Messages } from "../pages/messages.ts";
import { Replies } from "../pages/replies.ts";
import { ReportPage } from "../pages/report-page.ts";

const ANSWER = "We dropped a word in the night edition and have put it back.";
const CONFIDED = "Our stringer was not at the pier; please do not print that.";
const WHY = "The recording it rests on turned out to be cut.";

test("a reply stands in the report, one for the desk alone in no public one", async ({ page, ferry }) => {
  const report = await ReportPage.open(page, ferry.id);
  const replies = new Replies(page);
  await expect(replies.region).toContainText("None yet.");
  await replies.takeDown({ from: HERALD, received: "2025-02-06", words: ANSWER });
  await expect(replies.entries).toHaveCount(1);
  await replies.takeDown({ from: COASTLINE, received: "2025-02-07", words: CONFIDED, isPrivate: true });
  await expect(replies.entries).toHaveCount(2);
  await expect(report.preview.getByText(ANSWER)).toBeVisible();
  await expect(report.preview.getByText(CONFIDED)).toBeVisible();

  await report.setFor("For the public");
  await expect(report.preview.getByText(ANSWER)).toBeVisible();
  await expect(report.preview.getByText(CONFIDED)).toHaveCount(0);
  const saved = await report.save("HTML");
  expect(saved.text).toContain(ANSWER);
  expect(saved.text).not.toContain("not at the pier");

  await replies.takeOut(HERALD);
  await expect(report.preview.getByText(ANSWER)).toHaveCount(0);
  await new Messages(page).undo(`Took out the reply from ${HERALD}.`);
  await expect(report.preview.getByText(ANSWER)).toBeVisible();
});

test("a half-written reply outlives a reload", async ({ page, ferry }) => {
  await ReportPage.open(page, ferry.id);
  await page.getByRole("button", { name: "Take down a reply" }).click();
  await page.getByLabel("In its own words").fill(ANSWER);
  await page.reload();
  await page.getByRole("button", { name: "Take down a reply" }).click();
  await expect(page.getByLabel("In its own words")).toHaveValue(ANSWER);
});

test("a withdrawn version is void above everything, until that is undone", async ({
  page,
  ferry,
  backstage,
  editorName,
}) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "unresolved", reason: "No tape." });
  const report = await ReportPage.open(page, ferry.id);
  await report.sign();
  await report.showVersion(1);
  await expect(report.preview.getByText("Void")).toHaveCount(0);

  await report.withdraw(1, WHY);
  await expect(report.versions).toContainText(`Withdrawn by ${editorName}`);
  await expect(report.versions).toContainText(WHY);
  await expect(report.preview.getByText("Void · fact-check report")).toBeVisible();
  await expect(report.preview.getByText(WHY)).toBeVisible();
  const saved = await report.save("HTML");
  expect(saved.text).toContain(WHY);
  await expect(await report.verify()).toContainText("1 signed version");

  await new Messages(page).undo("Version 1 is void.");
  await expect(report.versions).not.toContainText("Void");
  await expect(report.preview.getByText(WHY)).toHaveCount(0);
});

test("in German both are in German", async ({ page, ferry, backstage }) => {
  await backstage.rule(ferry.id, REOPENING, { verdict: "unresolved", reason: "No tape." });
  const report = await ReportPage.open(page, ferry.id);
  await new Replies(page).takeDown({ from: HERALD, received: "2025-02-06", words: ANSWER, isPrivate: true });
  await report.sign();
  await report.withdraw(1, WHY);
  await expect(report.versions).toContainText(WHY);

  await new Masthead(page).setLanguage("Deutsch");
  const replies = page.getByRole("region", { name: "Stellungnahmen" });
  await expect(replies).toContainText("6. Februar 2025");
  await expect(replies).toContainText("Nur für den Desk: steht in keinem öffentlichen Bericht.");
  await replies.getByRole("button", { name: "Stellungnahme aufnehmen" }).click();
  await expect(page.getByLabel("Im Wortlaut")).toBeVisible();
  const versions = page.getByRole("region", { name: "Freigegebene Fassungen" });
  await expect(versions).toContainText("Ungültig");
  await expect(versions).toContainText("Zurückgezogen von");
  await expect(versions).toContainText(WHY);
});
