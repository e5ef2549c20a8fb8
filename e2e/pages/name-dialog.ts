import type { Locator, Page } from "@playwright/test";

/** Asks for a name, at the first act and not before. */
export class NameDialog {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Who is working?" });
  }

  async answer(name: string): Promise<void> {
    await this.root.getByLabel("Your name").fill(name);
    await this.root.getByRole("button", { name: "Go on under this name" }).click();
  }
}
