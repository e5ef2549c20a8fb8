import type { Locator, Page } from "@playwright/test";

/** One article with what was found in it. */
export class ReaderPage {
  readonly article: Locator;
  /** The quotation one came for. */
  readonly lit: Locator;

  constructor(page: Page) {
    this.article = page.getByRole("article");
    this.lit = this.article
      .getByRole("list", { name: "Quoted in this paragraph" })
      .getByRole("listitem")
      .filter({ has: page.locator("[aria-current=true]") });
  }

  static async open(page: Page, storyId: string, articleId: string): Promise<ReaderPage> {
    await page.goto(`/stories/${storyId}/articles/${articleId}`);
    return new ReaderPage(page);
  }

  mark(words: string): Locator {
    return this.article.locator("mark", { hasText: words });
  }

  /** From the lit quotation back to the desk it came from. */
  async compareOutlets(): Promise<void> {
    await this.lit.getByRole("link", { name: "Compare outlets" }).click();
  }
}
