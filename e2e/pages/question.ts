import type { Locator, Page } from "@playwright/test";

/** What is asked before something is put right. */
export class Question {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog");
  }

  field(label: string): Locator {
    return this.root.getByLabel(label);
  }

  async chooseStatement(words: string): Promise<void> {
    await this.root.getByRole("radio", { name: new RegExp(words) }).check();
  }

  /** By the button that says what it will do. */
  async confirm(act: string): Promise<void> {
    await this.root.getByRole("button", { name: act, exact: true }).click();
  }
}
