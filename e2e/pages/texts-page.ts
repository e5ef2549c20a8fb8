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

  async takeIn(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "The outlet changed its text" }).click();
    await this.text.fill(text);
    await this.form.getByRole("button", { name: "Take in this text" }).click();
  }
}
