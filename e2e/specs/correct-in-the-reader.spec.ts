/** A quotation that was missed, one that ends too late, one of somebody else: put right where it is read. */
import { HERALD } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { Messages } from "../pages/messages.ts";
import { ReaderPage } from "../pages/reader-page.ts";

test("words that were missed become a quotation, and go again by key", async ({ page, ferry }) => {
  const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
  await reader.select("has become dearer than plan");
  await reader.addSelected();
  await expect(reader.slipWords).toHaveText("has become dearer than planned");
  await reader.drag("end", -110);
  await expect(reader.slipWords).not.toContainText("planned");
  await reader.drag("end", 60);
  await expect(reader.slipWords).toContainText("dearer than planned");
  await reader.speaker.fill("Ines Holm");
  await reader.handIn();
  await expect(reader.slip).toBeHidden();
  await expect(reader.note("Ines Holm")).toContainText("put right by hand");

  await page.keyboard.press("Control+z");
  await expect(reader.note("Ines Holm")).toHaveCount(0);
  await expect(reader.mark("has become dearer")).toHaveCount(0);
});

test("a slip survives a reload, and a quotation its correction", async ({ page, ferry }) => {
  const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
  await reader.correct("The new hull plates");
  await reader.slip.getByRole("button", { name: "End a word earlier" }).click();
  await reader.slip.getByRole("button", { name: "End a word earlier" }).click();
  await reader.speaker.fill("Jonas Feld");
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("variorum.slip."))),
    )
    .toBe(true);
  await page.reload();
  await expect(reader.speaker).toHaveValue("Jonas Feld");
  await reader.slip.getByLabel("Quoted").selectOption({ label: "In fragments" });
  await reader.handIn();
  await expect(reader.note("Jonas Feld").filter({ hasText: "in fragments" })).toBeVisible();
  await expect(reader.mark("take nine weeks")).not.toContainText("weld");

  await new Messages(page).undo("Quotation corrected.");
  await expect(reader.mark("The new hull plates")).toContainText("weld");
});

test("marks that report nothing are said to be so, and a quotation can be removed", async ({
  page,
  ferry,
}) => {
  const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
  await reader.correct("Nobody has asked");
  await reader.slip.getByLabel("Quoted").selectOption({ label: "Marks only" });
  await reader.handIn();
  await expect(reader.note("Jonas Feld")).toContainText("marks only");

  await reader.correct("We will not reopen");
  await reader.slip.getByRole("button", { name: "Remove" }).click();
  await expect(reader.mark("We will not reopen")).toHaveCount(0);
  await new Messages(page).undo("Quotation removed.");
  await expect(reader.mark("We will not reopen")).toBeVisible();
});

test("two articles stand side by side, and light up together", async ({ page, ferry }) => {
  const reader = await ReaderPage.open(page, ferry.id, ferry.articles[0]?.id ?? "");
  await reader.layBeside(HERALD);
  await reader.mark("The new hull plates").click();
  await expect(reader.litWords(reader.article, "3.2 million")).toBeVisible();
  await expect(reader.litWords(reader.beside, "3.8 million")).toBeInViewport();
  await reader.beside.locator("mark", { hasText: "We will reopen" }).click();
  await expect(reader.litWords(reader.article, "We will not reopen")).toBeInViewport();
  await reader.article.getByRole("link", { name: "Compare outlets" }).click();
  await expect(page).toHaveURL(/\/u\//);
});
