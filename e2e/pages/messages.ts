import type { Locator, Page } from "@playwright/test";

/** The band in which the page says what was done, and offers to take it back. */
export class Messages {
  private readonly band: Locator;

  constructor(private readonly page: Page) {
    this.band = page.getByRole("region", { name: "Messages" });
  }

  /** The message that says so; the log may say the same words elsewhere on the page. */
  said(words: string | RegExp): Locator {
    return this.band.getByText(words);
  }

  /** Takes back what the message with these words tells. */
  async undo(words: string | RegExp): Promise<void> {
    const message = this.said(words).locator("..");
    await message.getByRole("button", { name: "Undo" }).click();
  }

  /** What of the page lies under the messages that are shown: links, buttons and fields, by their names. */
  async covered(): Promise<readonly string[]> {
    const band = await this.band.boundingBox();
    if (!band) return ["no message is shown"];
    return await this.page.evaluate(({ x, y, width, height }) => {
      const masthead = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
      const controls = [...document.querySelectorAll("main :is(a, button, input, select, textarea)")];
      return controls
        .filter((control) => {
          const box = control.getBoundingClientRect();
          // What has been scrolled away under the masthead is no more in sight there than above the window.
          const top = Math.max(box.top, masthead);
          const isBeside = box.right <= x || box.left >= x + width;
          return box.width > 0 && !isBeside && top < Math.min(box.bottom, y + height) && box.bottom > y;
        })
        .map((control) => control.getAttribute("aria-label") ?? control.textContent ?? control.tagName);
    }, band);
  }
}
