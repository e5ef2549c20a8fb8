import type { Locator, Page } from "@playwright/test";

/** The head of every page: who works here, how the page looks and speaks, the way home. */
export class Masthead {
  /** Also where nobody has given a name yet. */
  readonly name: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.name = page.getByRole("banner").getByRole("button", { name: /^Working as|^Give your name/ });
  }

  async setTheme(theme: "Light" | "Dark"): Promise<void> {
    await this.chooseDisplay(theme);
  }

  async setLanguage(language: "English" | "Deutsch"): Promise<void> {
    await this.chooseDisplay(language);
  }

  private async chooseDisplay(choice: string): Promise<void> {
    await this.page
      .getByRole("banner")
      .getByRole("button", { name: /^(Light or dark|Hell oder dunkel)/ })
      .click();
    await this.page.getByRole("menuitemradio", { name: choice, exact: true }).click();
  }
}
