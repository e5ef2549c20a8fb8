/** From the list of stories to the words on which outlets part, in the sample every desk begins with. */
import { COASTLINE, COMPLAINT, HERALD, POST, REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";

const SAMPLE = "Trump says he will meet Putin; the Kremlin says after the inauguration";
const TYPE = /^(Left out|Put in|Wording|Form|Name|Certainty)$/;

test("an editor finds the bloody mess in the sample and reads it side by side", async ({ page }) => {
  const stories = await StoriesPage.open(page);
  const desk = await stories.openStory(SAMPLE);
  await expect(desk.queue.current).toBeVisible();

  await desk.queue.search("bloody mess");
  await expect(page).toHaveURL(/[?&]q=bloody\+mess/);
  await desk.openStatement("President Putin wants to meet");
  const { statement } = desk;
  await expect(statement.speaker).toHaveText(/Trump/);
  await expect(statement.column("The Harbour Gazette")).toBeVisible();
  await expect(statement.column("Meridian Daily")).toBeVisible();
  await expect(statement.column("Alpenkurier")).toBeVisible();
  await expect(statement.cells.filter({ hasText: "bloody mess" })).toHaveCount(2);
  await expect(statement.cells.filter({ hasText: "damn chaos" })).toHaveCount(1);
  // Which differences are found is for the corpus to test; here: that a type is written beside the words.
  await expect(statement.synopsis.getByRole("rowheader").first()).toHaveText(TYPE);

  await statement.lookAt("Sentences");
  await expect(statement.sentences.first()).toContainText(/^(Left out|Wording|Form)\./);

  await statement.lookAt("Aligned");
  const reader = await statement.readArticleOf("Meridian Daily");
  await expect(reader.mark("bloody mess").first()).toBeInViewport();
  await page.goBack();
  await expect(statement.column("Meridian Daily")).toBeVisible();
});

test("a lost “not” stands in one row with the words of the others", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  const { queue, statement } = desk;
  await expect(queue.position("1 of 3")).toBeVisible();
  await expect(queue.current).toContainText(REOPENING);

  const parting = statement.parting("Negation");
  await expect(parting.getByRole("link", { name: "Negation: not" })).toHaveCount(2);
  await expect(parting.getByRole("link", { name: "Negation: left out" })).toHaveCount(1);

  await statement.stepToNextDifference();
  await expect(page).toHaveURL(/[?&]site=/);
  await expect(statement.foot).toContainText("Negation.");
  await expect(statement.foot).toContainText(HERALD);

  await statement.setBase(HERALD);
  await expect(statement.column(HERALD)).toContainText("base");
  await expect(parting.getByRole("link", { name: "Negation: not" })).toHaveCount(2);
  // Against the base itself nothing stands out: its own gap is no longer marked.
  await expect(parting.getByRole("link", { name: "Negation: left out" })).toHaveCount(0);

  await statement.comparePair(HERALD, POST);
  await expect(statement.root.getByRole("insertion").filter({ hasText: "not" })).toContainText(
    `only ${POST}: not`,
  );

  await statement.lookAt("Sentences");
  const sentence = statement.sentences.filter({ hasText: /^Negation\./ });
  await sentence.getByRole("link", { name: "Negation." }).click();
  await expect(parting).toBeVisible();
  await expect(page).toHaveURL(/[?&]site=/);
});

test("filters change the list and the address, and a reload keeps them", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.rows).toHaveCount(3);

  await queue.filter("Type", "Figure");
  await expect(queue.rows).toHaveCount(1);
  await expect(queue.row(REPAIR)).toBeVisible();
  await expect(page).toHaveURL(/[?&]type=number/);

  await page.reload();
  await expect(queue.rows).toHaveCount(1);
  await expect(queue.chip("Figure")).toBeVisible();
  await queue.chip("Figure").click();
  await expect(queue.rows).toHaveCount(3);
  await expect(page).not.toHaveURL(/type=/);

  await queue.filter("Speaker", "Jonas Feld");
  await expect(queue.rows).toHaveCount(1);
  await expect(queue.row(COMPLAINT)).toBeVisible();
  await queue.disagreementsOnly().click();
  await expect(queue.root.getByText("Nothing fits these filters.")).toBeVisible();
  await queue.root.getByRole("button", { name: "Show all" }).click();
  await expect(queue.rows).toHaveCount(3);

  await queue.search("nothing of the kind");
  await expect(queue.rows).toHaveCount(0);
  await queue.search("crowns");
  await expect(queue.rows).toHaveCount(1);
  await page.reload();
  await expect(queue.searchField).toHaveValue("crowns");
  await expect(queue.rows).toHaveCount(1);
});

test("from the words to the article and back to the same place", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await desk.openStatement(REPAIR);
  await expect(desk.queue.current).toContainText(REPAIR);
  const place = page.url();

  const reader = await desk.statement.readArticleOf(COASTLINE);
  await expect(reader.article).toContainText("The ship lies in the yard");
  await expect(reader.mark(REPAIR)).toBeInViewport();
  await expect(reader.lit).toContainText("Marta Oyelaran");

  await reader.compareOutlets();
  await expect(desk.queue.current).toContainText(REPAIR);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(place);
  await expect(desk.queue.current).toContainText(REPAIR);
});
