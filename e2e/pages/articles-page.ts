import type { Locator, Page } from "@playwright/test";
import { ArticleForm } from "./article-form.ts";

/** The articles of a story: one more, one less, one corrected. */
export class ArticlesPage {
  readonly entries: Locator;

  constructor(private readonly page: Page) {
    this.entries = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: /^Remove/ }) });
  }

  static async open(page: Page, storyId: string): Promise<ArticlesPage> {
    await page.goto(`/stories/${storyId}/articles`);
    return new ArticlesPage(page);
  }

  entry(outlet: string): Locator {
    return this.entries.filter({ hasText: outlet });
  }

  /** Opens the form for one article more. */
  async more(): Promise<ArticleForm> {
    await this.page.getByRole("button", { name: "Add an outlet’s article" }).click();
    return new ArticleForm(this.page.getByRole("form", { name: "Add an article" }));
  }

  async add(): Promise<void> {
    await this.page.getByRole("button", { name: "Add the article" }).click();
  }

  async remove(outlet: string): Promise<void> {
    await this.page.getByRole("button", { name: `Remove ${outlet}’s article` }).click();
  }

  /** Opens what is said about an article. */
  async edit(outlet: string): Promise<ArticleForm> {
    await this.page.getByRole("button", { name: `Edit what is said about ${outlet}’s article` }).click();
    return new ArticleForm(this.page.getByRole("dialog"));
  }
}
