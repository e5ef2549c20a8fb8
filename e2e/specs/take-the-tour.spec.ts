/** A stranger's first two minutes: from the front page to a report, by acts of her own. */
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Keys } from "../pages/keys.ts";
import { NameDialog } from "../pages/name-dialog.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { Tour } from "../pages/tour.ts";

const REASON = "Two of the five have it otherwise.";
const TWO_MINUTES = 120_000;

test.use({ isKnown: false });

test("a stranger goes from the front page to a report in under two minutes by the tour", async ({
  page,
  editorName,
}) => {
  test.slow();
  const begun = Date.now();
  // The desk knows the editor's name already, and nobody else may take it.
  const name = `${editorName} the Stranger`;
  await StoriesPage.open(page);
  const tour = new Tour(page);
  const { queue, statement, review } = new DeskPage(page);
  await tour.take();

  await expect(tour.target).toContainText(/\S/);
  await queue.rows.first().click();
  await expect(tour.step(2)).toBeVisible();
  await statement.stepToNextDifference();
  await expect(tour.step(3)).toBeVisible();
  await expect(statement.foot).toContainText(/\S/);
  await expect(tour.target).toContainText("In its paragraph");
  await tour.target.click();
  await expect(tour.step(4)).toBeVisible();
  await expect(tour.target).toContainText("Disputed");
  await review.choose("Disputed");
  await expect(tour.step(5)).toBeVisible();
  await review.reason.fill(`${REASON} (${name})`);
  await tour.next.click();
  await expect(tour.target).toHaveText("Add evidence");
  await review.addEvidence({
    description: "Recording of the dinner",
    address: "https://example.org/recording",
  });
  await tour.next.click();
  await expect(tour.target).toHaveText("Save");
  await review.save();
  await new NameDialog(page).answer(name);
  await expect(tour.step(8)).toBeVisible();
  await expect(tour.target).toHaveText("Report");
  await tour.target.click();
  await expect(tour.step(9)).toBeVisible();
  const report = new ReportPage(page);
  await expect(report.preview.getByText(`${REASON} (${name})`)).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(TWO_MINUTES);

  await tour.next.click();
  await expect(tour.root).toContainText("disputed");
  await tour.root.getByRole("button", { name: "Take it back" }).click();
  await expect(tour.root).toBeHidden();
  await expect(report.preview.getByText(`${REASON} (${name})`)).toHaveCount(0);
});

test("the tour is left with Escape, taken up again, and goes by the keyboard alone", async ({ page }) => {
  await StoriesPage.open(page);
  const tour = new Tour(page);
  const keys = new Keys(page);
  await tour.take();
  // The desk has opened, and has taken the focus as every fresh page does.
  await expect(page.getByRole("main")).toBeFocused();
  await tour.next.press("Enter");
  await expect(tour.step(2)).toBeVisible();
  await expect(tour.next).toBeFocused();
  await tour.goToIt();
  await expect(tour.target).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tour.step(3)).toBeVisible();
  await tour.leave();
  await page.goto("/");
  await expect(tour.offer).toBeHidden();
  await keys.command("Go on with the tour");
  await expect(tour.step(3)).toBeVisible();
  await page.getByRole("link", { name: "Stories", exact: true }).click();
  await expect(tour.root).toContainText("The tour goes on in the sample story.");
  await tour.root.getByRole("link", { name: "Back to the tour" }).click();
  await tour.next.click();
  await expect(tour.step(4)).toBeVisible();
  // By its key, as those do who know it: the step is done as well.
  await page.keyboard.press("d");
  await expect(tour.step(5)).toBeVisible();
});

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("every step finds what it points at, in sight and not under the strip", async ({ page }) => {
    await StoriesPage.open(page);
    const tour = new Tour(page);
    await tour.take();
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      await expect(tour.step(step)).toBeVisible();
      await expect(tour.target).toBeInViewport();
      // The page may still be on its way there.
      await expect.poll(() => tour.clearance()).toBeGreaterThan(0);
      await tour.next.click();
    }
    await expect(tour.root).toContainText("as you found it");
    await expect(page).toHaveURL(/\/report$/);
  });
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("every step finds what it points at, whatever it is called", async ({ page }) => {
    await StoriesPage.open(page);
    await page.getByRole("button", { name: "Rundgang beginnen" }).click();
    const strip = page.getByRole("region", { name: "Rundgang" });
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      await expect(strip.getByText(`Rundgang, Schritt ${step} von 9`)).toBeVisible();
      await expect(new Tour(page).target).toBeInViewport();
      await strip.getByRole("button", { name: /^(Weiter|Beenden)$/ }).click();
    }
    await expect(strip).toContainText("Das war alles.");
    await expect(page).toHaveURL(/\/report$/);
  });
});

test("whoever does not want it is not asked again", async ({ page }) => {
  await StoriesPage.open(page);
  const tour = new Tour(page);
  await tour.offer.getByRole("button", { name: "No, thanks" }).click();
  await expect(tour.offer).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  await expect(tour.offer).toBeHidden();
});
