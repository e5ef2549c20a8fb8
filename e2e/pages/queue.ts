import type { Locator, Page } from "@playwright/test";

export type Facet = "Type" | "Speaker" | "Outlet" | "Verdict";

/** The list of statements by what is at stake, and the filters above it. */
export class Queue {
  readonly root: Locator;
  readonly searchField: Locator;
  readonly rows: Locator;
  /** The row of the statement that is open. */
  readonly current: Locator;
  /** What moves when the queue is scrolled. */
  readonly scroller: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole("region", { name: "Queue" });
    this.searchField = this.root.getByRole("searchbox", { name: /^Search/ });
    const list = this.root.getByRole("list", { name: /^Utterances/ });
    this.rows = list.getByRole("link");
    this.scroller = list.locator("..");
    this.current = this.rows.and(page.locator("[aria-current=true]"));
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** "1 of 14", or how many there are where the open one is not among them. */
  position(words: string | RegExp): Locator {
    return this.root.getByText(words, { exact: true });
  }

  async selectAll(): Promise<void> {
    await this.root.getByRole("button", { name: "Select", exact: true }).click();
    await this.root.getByRole("button", { name: /^All / }).click();
  }

  /** With all rows that are ticked. */
  async putRight(act: string): Promise<void> {
    const bar = this.root.getByRole("region", { name: "Selected statements" });
    await bar.getByRole("button", { name: "Put right" }).click();
    await this.page.getByRole("menuitem", { name: act }).click();
  }

  async search(words: string): Promise<void> {
    await this.searchField.fill(words);
  }

  async filter(facet: Facet, value: string): Promise<void> {
    await this.root.getByRole("button", { name: new RegExp(`^${facet}`) }).click();
    await this.page.getByRole("menuitemcheckbox", { name: new RegExp(`^${value}`) }).click();
    await this.page.keyboard.press("Escape");
  }

  chip(value: string): Locator {
    return this.root.getByRole("button", { name: `Remove filter ${value}` });
  }

  disagreementsOnly(): Locator {
    return this.root.getByRole("checkbox", { name: "Disagreements only" });
  }
}
