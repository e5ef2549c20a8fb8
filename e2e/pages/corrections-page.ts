import type { Locator, Page } from "@playwright/test";

/** What was put right by hand and stands. */
export class CorrectionsPage {
  readonly entries: Locator;

  constructor(page: Page) {
    this.entries = page
      .getByRole("list", { name: "Corrections" })
      .getByRole("listitem")
      .filter({ has: page.getByRole("time") });
  }

  static async open(page: Page, storyId: string): Promise<CorrectionsPage> {
    await page.goto(`/stories/${storyId}/history/corrections`);
    return new CorrectionsPage(page);
  }

  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words });
  }

  async undo(words: string | RegExp): Promise<void> {
    await this.entry(words).getByRole("button", { name: /^Undo/ }).click();
  }
}
