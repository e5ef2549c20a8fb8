/** The page in German: chosen or the system's, longer than English, and no weight for those who read English. */
import type { Page } from "@playwright/test";
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
