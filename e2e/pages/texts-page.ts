import type { Locator, Page } from "@playwright/test";

/** The texts that one article has had. */
export class TextsPage {
  /** Newest first. */
  readonly changes: Locator;
  readonly form: Locator;
  readonly text: Locator;

  constructor(private readonly page: Page) {
    this.changes = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /^Text \d/ }) });
    this.form = page.getByRole("form", { name: "A changed text" });
    this.text = this.form.getByLabel("The text as it reads now");
  }

  static async open(page: Page, storyId: string, articleId: string): Promise<TextsPage> {
    await page.goto(`/stories/${storyId}/articles/${articleId}/texts`);
    return new TextsPage(page);
  }

  /** A quotation that a changed text lost. */
  loss(words: string): Locator {
    return this.page
      .getByRole("region", { name: "Lost quotations" })
      .getByRole("listitem")
      .filter({ hasText: words });
  }

  async acceptAsGone(words: string): Promise<void> {
    await this.loss(words)
      .getByRole("button", { name: /^It is gone/ })
      .click();
  }

  /** Selects the words in the text that stands, by the keyboard. */
  async findAgain(lost: string, before: number, length: number): Promise<void> {
    await this.loss(lost)
      .getByRole("button", { name: /^Find it again/ })
      .click();
    const dialog = this.page.getByRole("dialog");
    const text = dialog.getByRole("textbox", { name: "The text as it stands" });
    await text.focus();
    await text.press("Control+Home");
    for (let count = 0; count < before; count++) await text.press("ArrowRight");
    for (let count = 0; count < length; count++) await text.press("Shift+ArrowRight");
    await dialog.getByRole("button", { name: "These are the words" }).click();
  }

  async takeIn(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "The outlet changed its text" }).click();
    await this.text.fill(text);
    await this.form.getByRole("button", { name: "Take in this text" }).click();
  }
}
