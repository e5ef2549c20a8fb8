import type { Locator, Page } from "@playwright/test";

/** The corner in which the page says what was done, and offers to take it back. */
export class Messages {
  private readonly corner: Locator;

  constructor(page: Page) {
    this.corner = page.getByRole("region", { name: "Messages" });
  }

  /** The message that says so; the log may say the same words elsewhere on the page. */
  said(words: string | RegExp): Locator {
    return this.corner.getByText(words);
  }

  /** Takes back what the message with these words tells. */
  async undo(words: string | RegExp): Promise<void> {
    const message = this.said(words).locator("..");
    await message.getByRole("button", { name: "Undo" }).click();
  }
}
