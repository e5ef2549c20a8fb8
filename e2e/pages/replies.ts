import type { Locator, Page } from "@playwright/test";

interface Reply {
  from: string;
  received: string;
  words: string;
  /** Kept from every public report. */
  isPrivate?: boolean;
}

/** Who was heard, on the page of the report. */
export class Replies {
  readonly region: Locator;
  readonly entries: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole("region", { name: "Replies received" });
    this.entries = this.region.getByRole("listitem");
  }

  async takeDown({ from, received, words, isPrivate = false }: Reply): Promise<void> {
    await this.region.getByRole("button", { name: "Take down a reply" }).click();
    const form = this.page.getByRole("form", { name: "Take down a reply" });
    await form.getByLabel("From").fill(from);
    await form.getByLabel("Received").fill(received);
    await form.getByLabel("In its own words").fill(words);
    if (isPrivate) await form.getByLabel("For the desk alone").check();
    await form.getByRole("button", { name: "Keep the reply" }).click();
  }

  async takeOut(from: string): Promise<void> {
    await this.region.getByRole("button", { name: `Take out the reply from ${from}` }).click();
  }
}
