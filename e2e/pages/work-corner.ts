import type { Locator, Page } from "@playwright/test";

/** The corner that shows long work: how far it is, and what it came to. */
export class WorkCorner {
  private readonly corner: Locator;
  /** What is said aloud. */
  readonly status: Locator;
  readonly entries: Locator;

  constructor(page: Page) {
    this.corner = page.getByRole("region", { name: "Under way" });
    this.status = this.corner.getByRole("status");
    this.entries = this.status.getByRole("paragraph");
  }

  bar(work: string): Locator {
    return this.corner.getByRole("progressbar", { name: work });
  }

  async cancel(work: string): Promise<void> {
    await this.corner.getByRole("button", { name: `Cancel: ${work}` }).click();
  }

  get save(): Locator {
    return this.corner.getByRole("button", { name: "Save", exact: true });
  }
}
