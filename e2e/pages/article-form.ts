import type { Locator } from "@playwright/test";

/** The fields of one article, wherever they stand. */
export class ArticleForm {
  readonly text: Locator;
  readonly outlet: Locator;
  readonly published: Locator;
  readonly headline: Locator;

  constructor(readonly root: Locator) {
    this.text = root.getByLabel("Text", { exact: true });
    this.outlet = root.getByLabel("Outlet", { exact: true });
    this.published = root.getByLabel(/^Published/);
    this.headline = root.getByLabel(/^Headline/);
  }

  async paste(article: { outlet: string; text: string; publishedAt?: string }): Promise<void> {
    await this.text.fill(article.text);
    await this.outlet.fill(article.outlet);
    if (article.publishedAt) await this.published.fill(article.publishedAt);
  }

  async keep(): Promise<void> {
    await this.root.getByRole("button", { name: "Keep" }).click();
  }
}
