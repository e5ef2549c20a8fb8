import type { Locator, Page } from "@playwright/test";

/** The head of every page: who works here, light or dark, the way home. */
export class Masthead {
  /** Also where nobody has given a name yet. */
  readonly name: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.name = page.getByRole("banner").getByRole("button", { name: /^Working as|^Give your name/ });
  }

  async setTheme(theme: "Light" | "Dark"): Promise<void> {
    await this.page
      .getByRole("banner")
      .getByRole("button", { name: /^Light or dark/ })
      .click();
    await this.page.getByRole("menuitemradio", { name: theme, exact: true }).click();
  }
}
