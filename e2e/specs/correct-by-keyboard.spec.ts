/** Corrections without a mouse, in the reader and at the desk. */
import { REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Question } from "../pages/question.ts";
import { ReaderPage } from "../pages/reader-page.ts";

test("a missed quotation is marked word by word", async ({ page, ferry }) => {
  const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
  await expect(reader.mark("We will not reopen")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await expect(reader.slip).toContainText("said");
  await page.keyboard.press("ArrowRight");
  await expect(reader.slip).toContainText("Marta");
  await page.keyboard.press("f");
  await expect(reader.slip).toContainText("Marta Oyelaran");
  await page.keyboard.press("f");
  await page.keyboard.press("d");
  await page.keyboard.press("s");
  await expect(reader.slipWords).toHaveText("Oyelaran");
  await page.keyboard.press("Escape");
  await expect(reader.slip).toBeHidden();

  await page.keyboard.press("e");
  await page.keyboard.press("d");
  await page.keyboard.press("d");
  await page.keyboard.press("Control+Enter");
  await expect(reader.slip).toBeHidden();
  await expect(reader.mark("We will not reopen")).not.toContainText("March");
  await page.keyboard.press("Control+z");
  await expect(reader.mark("We will not reopen")).toContainText("March");
});

test("a statement is merged and given to another speaker", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await expect(desk.queue.current).toContainText(REOPENING);
  await page.keyboard.press("a");
  const question = new Question(page);
  await expect(question.field("Speaker")).toBeFocused();
  await page.keyboard.type("Ines Holm");
  await page.keyboard.press("Enter");
  await expect(desk.statement.speaker).toHaveText("Ines Holm");

  await page.keyboard.press("m");
  await expect(question.root.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("islanders");
  await expect(question.root.getByRole("radio")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(desk.queue.rows).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(desk.queue.rows).toHaveCount(3);
  await expect(desk.queue.rows.filter({ hasText: "Ines Holm" })).toHaveCount(0);
});

test("two speakers are made one by the menu’s own keys", async ({ page, ferry }) => {
  const desk = await DeskPage.open(page, ferry.id);
  await expect(desk.queue.current).toContainText(REOPENING);
  const before = (await desk.statement.speaker.textContent()) ?? "";
  await page.getByRole("button", { name: "Put right" }).first().focus();
  await page.keyboard.press("Enter");
  const rename = page.getByRole("menuitem", { name: `Rename ${before}, or merge…` });
  await expect(rename).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(rename).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(new Question(page).root.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Jonas Feld");
  await page.keyboard.press("Enter");
  await expect(desk.statement.speaker).toHaveText("Jonas Feld");
  await expect(desk.queue.rows.filter({ hasText: before })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(desk.statement.speaker).toHaveText(before);
});
