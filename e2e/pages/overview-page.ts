import type { Locator, Page } from "@playwright/test";

/** The story at a glance: who has the words, what is at stake, who came first, what else is told differently. */
export class OverviewPage {
  /** A row an utterance, a column an outlet. */
  readonly score: Locator;
  readonly stakes: Locator;
  readonly timeline: Locator;
  readonly conflicts: Locator;
  readonly onlyDiffering: Locator;

  constructor(readonly page: Page) {
    this.score = page.getByRole("region", { name: "Utterances by outlets" });
    this.stakes = page.getByRole("region", { name: /What is at stake/ });
    this.timeline = page.getByRole("region", { name: /Who came first/ });
    this.conflicts = page.getByRole("region", { name: /Told differently/ });
    this.onlyDiffering = page.getByRole("checkbox", { name: "Only where outlets differ" });
  }

  static async open(page: Page, storyId: string): Promise<OverviewPage> {
    await page.goto(`/stories/${storyId}/overview`);
    return new OverviewPage(page);
  }

  rows(): Locator {
    return this.score.getByRole("row").filter({ has: this.page.getByRole("rowheader") });
  }

  row(words: string): Locator {
    return this.rows().filter({ hasText: words });
  }

  /** What the outlet does with the utterance: "quotes, departs: negation". */
  async noteOf(words: string, outlet: string): Promise<string> {
    const heads = await this.score.getByRole("columnheader").allInnerTexts();
    const at = heads.findIndex((head) => head.includes(outlet));
    const cells = await this.row(words).getByRole("cell").allInnerTexts();
    // The first column is the row's head, which is no cell.
    return cells[at - 1]?.trim() ?? "";
  }

  stake(type: string): Locator {
    return this.stakes.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: type }) });
  }
}
