import type { Locator, Page } from "@playwright/test";

/** The sheet of keys, and the palette of commands. */
export class Keys {
  readonly sheet: Locator;
  readonly palette: Locator;

  constructor(private readonly page: Page) {
    this.sheet = page.getByRole("dialog", { name: "Keys" });
    this.palette = page.getByRole("dialog", { name: "Commands" });
  }

  async openSheet(): Promise<void> {
    await this.page.keyboard.press("?");
    await this.sheet.waitFor();
  }

  /** The button that takes another key for what is named so. */
  keyOf(label: string): Locator {
    return this.sheet.getByRole("button", { name: new RegExp(`^${label}: `) });
  }

  async change(label: string, key: string): Promise<void> {
    await this.keyOf(label).click();
    await this.page.keyboard.press(key);
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.sheet.waitFor({ state: "hidden" });
  }

  /** Finds a command by its name and runs it. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await this.palette.getByRole("combobox").fill(name);
    await this.page.keyboard.press("Enter");
    await this.palette.waitFor({ state: "hidden" });
  }
}
