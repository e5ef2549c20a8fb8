/** The keyboard as an editor wants it. */
import { REOPENING, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Keys } from "../pages/keys.ts";
import { OverviewPage } from "../pages/overview-page.ts";

test("a key is changed, kept through a reload, and given back", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.current).toContainText(REOPENING);
  const keys = new Keys(page);
  await keys.openSheet();
  await keys.change("Next utterance", "k");
  await expect(keys.sheet.getByText("Taken: “Previous utterance”.")).toBeVisible();
  await page.keyboard.press("x");
  await expect(keys.keyOf("Next utterance")).toHaveAccessibleName("Next utterance: x. Change");
  await keys.close();

  await page.reload();
  await expect(queue.current).toContainText(REOPENING);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(queue.current).toContainText(REPAIR);

  await keys.openSheet();
  await keys.sheet.getByRole("button", { name: "All as they were" }).click();
  await expect(keys.keyOf("Next utterance")).toHaveAccessibleName("Next utterance: j. Change");
});

test("with single keys off, nothing happens by a stray letter, and the switch is still found", async ({
  page,
  ferry,
}) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.current).toContainText(REOPENING);
  const keys = new Keys(page);
  await keys.openSheet();
  await keys.sheet.getByRole("checkbox", { name: /Single keys act/ }).uncheck();
  await keys.close();
  await page.keyboard.press("j");
  await keys.openSheet();
  await expect(keys.sheet.getByRole("checkbox", { name: /Single keys act/ })).not.toBeChecked();
  await keys.close();
  await expect(queue.current).toContainText(REOPENING);
});

test("every act is found by its name, while typing, too", async ({ page, ferry }) => {
  const { queue, statement } = await DeskPage.open(page, ferry.id);
  await expect(queue.current).toContainText(REOPENING);
  const keys = new Keys(page);
  await queue.searchField.focus();
  await keys.command("Next diff");
  await expect(statement.foot).toContainText("Negation.");
  await keys.command("Overview");
  await expect(new OverviewPage(page).row(REOPENING)).toBeVisible();
});
