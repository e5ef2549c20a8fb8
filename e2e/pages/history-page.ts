import type { Locator, Page } from "@playwright/test";

/** Everything anyone did to a story, newest first. */
export class HistoryPage {
  readonly entries: Locator;

  constructor(page: Page) {
    this.entries = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("time") });
  }

  static async open(page: Page, storyId: string): Promise<HistoryPage> {
    await page.goto(`/stories/${storyId}/history`);
    return new HistoryPage(page);
  }

  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words });
  }

  async undo(words: string | RegExp): Promise<void> {
    await this.entry(words).getByRole("button", { name: /^Undo/ }).click();
  }
}
