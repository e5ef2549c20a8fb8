/** The page in German: chosen or the system's, longer than English, and no weight for those who read English. */
import type { Page } from "@playwright/test";
import { HERALD, heraldArticle, POST, postArticle, REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { expectAllFetched } from "../pages/fetching.ts";
import { Masthead } from "../pages/masthead.ts";

const GERMAN = /\/german-[^/]*\.js$/;

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
}

test("German is fetched when it is chosen, in place and for good", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.rows).toHaveCount(3);
  expect((await scriptsOf(page)).filter((name) => GERMAN.test(name))).toEqual([]);
  const address = page.url();

  await new Masthead(page).setLanguage("Deutsch");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
  expect((await scriptsOf(page)).filter((name) => GERMAN.test(name))).toHaveLength(1);
  // In place: the page was not loaded anew, and the queue never went away.
  const rows = page.getByRole("list", { name: /^Äußerungen/ }).getByRole("link");
  await expect(rows).toHaveCount(3);
  expect(page.url()).toBe(address);

  await page.reload();
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
});

test("the way back to English is a command of the palette", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await expect(queue.rows).toHaveCount(3);
  await new Masthead(page).setLanguage("Deutsch");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Befehle" }).fill("English");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
});

test.describe("where the system speaks German", () => {
  test.use({ locale: "de-DE" });

  test("so does the page, from its first words", async ({ page }) => {
    await page.goto("/nowhere");
    await expect(page.getByText("Unter dieser Adresse gibt es nichts.")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  });

  test("it refuses a form field by field in German", async ({ page }) => {
    await page.goto("/stories/new");
    await page.getByText("Autor, Agentur, Adresse, Sprache").first().click();
    await page
      .getByLabel(/^Webadresse/)
      .first()
      .fill("estuary.example");
    await page
      .getByRole("textbox", { name: /^Überschrift/ })
      .first()
      .fill("Ferry ".repeat(90));
    await page.getByRole("button", { name: "Thema anlegen" }).click();
    const main = page.getByRole("main");
    await expect(main.getByText("Bitte dem Thema einen Titel geben.")).toBeVisible();
    await expect(main.getByText("Bitte das Medium angeben.").first()).toBeVisible();
    await expect(main.getByText("Der Artikel ist leer: bitte den Text einfügen.").first()).toBeVisible();
    await expect(main.getByText("Das ist zu lang: höchstens 500 Zeichen.")).toBeVisible();
    await expect(
      main.getByText("Bitte eine Webadresse angeben, die mit http:// oder https:// beginnt."),
    ).toBeVisible();
  });

  test("it tells how an article was read in German", async ({ page, backstage }) => {
    const swedish = { ...heraldArticle, language: "sv" };
    const story = await backstage.open({ title: "Färjan", articles: [postArticle, swedish] });
    await page.goto(`/stories/${story.id}/articles`);
    await expect(page.getByText(/^Für Schwedisch gibt es keine Wortlisten: /)).toBeVisible();
    await page.getByRole("link", { name: heraldArticle.title }).click();
    await expect(page.getByText(/^Für Schwedisch gibt es keine Wortlisten: /)).toBeVisible();
  });

  test("it tells in German who did what, and what is still to do", async ({
    page,
    ferry,
    backstage,
    editorName,
  }) => {
    await backstage.rule(ferry.id, REOPENING, { verdict: "disputed", reason: "Ein Wort fehlt." });
    await page.goto(`/stories/${ferry.id}/report`);
    await expect(page.getByRole("heading", { name: "Ein Punkt steht der Freigabe entgegen" })).toBeVisible();
    await expect(
      page.getByRole("link", { name: /^Nr\. \d: Sie gilt als bestritten, ohne Beleg/ }),
    ).toBeVisible();

    await page.goto(`/stories/${ferry.id}/history`);
    const entries = page.getByRole("main").getByRole("listitem");
    const ruling = entries.filter({ hasText: "als bestritten gewertet" });
    await expect(ruling).toContainText(`${editorName} hat „We will`);
    await expect(entries.filter({ hasText: `hat den Artikel von ${POST} hinzugefügt` })).toHaveCount(1);
    await expect(entries.filter({ hasText: `hat den Artikel von ${HERALD} hinzugefügt` })).toHaveCount(1);
    await expect(entries.filter({ hasText: `hat das Thema „${ferry.title}“ angelegt` })).toHaveCount(1);

    await ruling.getByRole("button", { name: /^Rückgängig/ }).click();
    const withdrawal = entries.filter({ hasText: "zurückgenommen" });
    await expect(withdrawal).toContainText(`${editorName} hat die Bewertung von „We will`);
    await expect(withdrawal).toContainText(`durch ${editorName} zurückgenommen`);
    await expect(page.getByRole("main").locator("[lang=en]")).toHaveCount(0);
  });

  test("it tells what differs in German", async ({ page, ferry }) => {
    const main = page.getByRole("main");
    const difference = /Bei .* (steht|fehlt) „/;
    await page.goto(`/stories/${ferry.id}`);
    const rows = main.getByRole("list", { name: /^Äußerungen/ }).getByRole("link");
    await expect(rows).toHaveCount(3);
    await expect(rows.filter({ hasText: difference }).first()).toBeVisible();
    await main.getByRole("button", { name: "Nächste Abweichung" }).click();
    await expect(main.locator("footer").getByText(difference)).toBeVisible();
    await main.getByRole("button", { name: "Sätze" }).click();
    await expect(main.getByRole("region", { name: /^Ändert/ }).first()).toContainText(difference);
    await expect(main.locator("[lang=en]")).toHaveCount(0);
  });

  for (const width of [390, 1024]) {
    test(`nothing is cut or pushed out at ${width} px`, async ({ page, ferry }) => {
      await page.setViewportSize({ width, height: 844 });
      const story = `/stories/${ferry.id}`;
      const [first] = ferry.articles;
      for (const address of [
        "/",
        "/stories/new",
        "/nowhere",
        story,
        `${story}/overview`,
        `${story}/articles`,
        `${story}/articles?add`,
        `${story}/articles/${first?.id}`,
        `${story}/report`,
        `${story}/history`,
        `${story}/history/corrections`,
      ]) {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await expectAllFetched(page);
        expect(await overflowOf(page), address).toBe(0);
        expect(await cutIn(page), address).toEqual([]);
      }
    });
  }
});

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Controls whose words run out of them. Names and titles, which may be of any length, are cut on purpose. */
function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createRange();
    return [...document.querySelectorAll("button, a, label, h1, h2, h3, [role=tab], [role=status]")]
      .filter((element) => element.textContent?.trim())
      .filter((element) => !element.matches(".truncate, .sr-only, :has(.truncate, .sr-only)"))
      .filter((element) => {
        words.selectNodeContents(element);
        const { left, right } = words.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return left < box.left - 1 || right > box.right + 1;
      })
      .map((element) => element.textContent?.trim() ?? "");
  });
}
