import type { Locator, Page } from "@playwright/test";

/** The strip that leads a stranger through one disagreement. */
export class Tour {
  readonly offer: Locator;
  readonly root: Locator;
  readonly next: Locator;
  /** What it points at. */
  readonly target: Locator;

  constructor(private readonly page: Page) {
    this.offer = page.getByRole("region", { name: "New here?" });
    this.root = page.getByRole("region", { name: "Tour" });
    this.next = this.root.getByRole("button", { name: /^(Next|Finish)$/ });
    this.target = page.locator("[data-tour-target]");
  }

  step(number: number): Locator {
    return this.root.getByText(new RegExp(`^Tour, step ${number} of \\d+$`));
  }

  async take(): Promise<void> {
    await this.offer.getByRole("button", { name: "Take the tour" }).click();
    await this.step(1).waitFor();
  }

  /** How far what is pointed at reaches out below the strip, in px. */
  async clearance(): Promise<number> {
    const [strip, target] = await Promise.all([this.root.boundingBox(), this.target.boundingBox()]);
    if (!strip || !target) return Number.NEGATIVE_INFINITY;
    return target.y + target.height - (strip.y + strip.height);
  }

  /** Leads the keyboard to what is pointed at. */
  async goToIt(): Promise<void> {
    await this.root.getByRole("button", { name: "Go to it" }).click();
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.root.waitFor({ state: "hidden" });
  }
}
