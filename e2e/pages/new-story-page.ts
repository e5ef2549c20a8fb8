import type { Locator, Page } from "@playwright/test";
import { ArticleForm } from "./article-form.ts";
import { DeskPage } from "./desk-page.ts";

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A title and two articles or more, pasted or out of files. */
export class NewStoryPage {
  readonly title: Locator;
  readonly articles: Locator;
  /** What could not be read or sent, and why. */
  readonly refusals: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByLabel("Title of the story");
    this.articles = page.getByRole("main").getByRole("region");
    this.refusals = page.getByRole("main").getByRole("alert");
  }

  static async open(page: Page): Promise<NewStoryPage> {
    await page.goto("/stories/new");
    return new NewStoryPage(page);
  }

  /** By its place, from 1; its name changes to the outlet's as soon as there is one. */
  article(number: number): ArticleForm {
    return new ArticleForm(this.articles.nth(number - 1));
  }

  async another(): Promise<void> {
    await this.page.getByRole("button", { name: "Another article" }).click();
  }

  async upload(...files: GivenFile[]): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose files" }).click();
    await (await chooser).setFiles(files);
  }

  async send(): Promise<DeskPage> {
    await this.page.getByRole("button", { name: "Open the story" }).click();
    return new DeskPage(this.page);
  }
}
