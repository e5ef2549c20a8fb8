import type { Locator, Page } from "@playwright/test";
import { ReaderPage } from "./reader-page.ts";

export type View = "Aligned" | "Running" | "Readings" | "Sentences" | "Pair";

/** One statement as its outlets report it. */
export class Statement {
  readonly root: Locator;
  readonly speaker: Locator;
  readonly synopsis: Locator;
  /** What stands in the columns, cell by cell. */
  readonly cells: Locator;
  /** Where the foot explains the difference one has come to. */
  readonly foot: Locator;
  /** Every difference as a sentence, in the view of that name. */
  readonly sentences: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole("region", { name: "Statement", exact: true });
    this.speaker = this.root.getByRole("heading", { level: 2 });
    this.synopsis = this.root.getByRole("table");
    this.cells = this.synopsis.getByRole("rowgroup").nth(1).getByRole("cell");
    this.foot = this.root.locator("footer");
    this.sentences = this.root.getByRole("listitem").filter({ has: page.getByRole("paragraph") });
  }

  /** From left to right. */
  get columns(): Locator {
    return this.synopsis.getByRole("columnheader");
  }

  /** Opens what can be put right about the statement as a whole. */
  async putRight(act: RegExp): Promise<void> {
    await this.root.getByRole("button", { name: "Put right", exact: true }).click();
    await this.page.getByRole("menuitem", { name: act }).click();
  }

  /** About the difference one has come to. */
  async putDifferenceRight(act: string): Promise<void> {
    await this.foot
      .getByRole("button", { name: /^Put right/ })
      .first()
      .click();
    await this.page
      .getByRole("menuitem", { name: act })
      .or(this.page.getByRole("menuitemradio", { name: act }))
      .click();
  }

  get dismissed(): Locator {
    return this.root.getByRole("list", { name: "Dismissed differences" }).getByRole("listitem");
  }

  async unfoldDismissed(): Promise<void> {
    await this.root.getByText(/differences? dismissed$/).click();
  }

  async columnAct(outlet: string, act: string): Promise<void> {
    await this.root.getByRole("button", { name: `Column of ${outlet}` }).click();
    await this.page.getByRole("menuitem", { name: act }).click();
  }

  /** Brings a column back, or takes it away. */
  async chooseColumn(outlet: string): Promise<void> {
    await this.root.getByRole("button", { name: /^Columns:/ }).click();
    await this.page.getByRole("menuitemcheckbox", { name: new RegExp(outlet) }).click();
    await this.page.keyboard.press("Escape");
  }

  column(outlet: string): Locator {
    return this.synopsis.getByRole("columnheader").filter({ hasText: outlet });
  }

  /** The row in which the outlets part in this way, from one difference of the type. */
  parting(type: string): Locator {
    return this.synopsis
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: type, exact: true }) });
  }

  /** The mark of a reading among the words; its name says the type. */
  mark(type: string, words: string): Locator {
    return this.root.getByRole("link", { name: `${type}: ${words}`, exact: true });
  }

  async lookAt(view: View): Promise<void> {
    await this.root
      .getByRole("group", { name: "How the words are laid" })
      .getByRole("button", { name: view })
      .click();
  }

  /** Measures the others by this outlet; null by none. */
  async setBase(outlet: string | null): Promise<void> {
    await this.root.getByRole("button", { name: /^Base/ }).click();
    await this.page.getByRole("menuitemradio", { name: outlet ?? /^No base/ }).click();
  }

  async comparePair(first: string, second: string): Promise<void> {
    await this.lookAt("Pair");
    await this.root.getByRole("combobox", { name: "First outlet" }).selectOption(first);
    await this.root.getByRole("combobox", { name: "Second outlet" }).selectOption(second);
  }

  async stepToNextDifference(): Promise<void> {
    await this.root.getByRole("button", { name: "Next difference" }).click();
  }

  async ruleOnReadingOf(outlet: string): Promise<void> {
    await this.root.getByRole("link", { name: new RegExp(`Rule on the reading of ${outlet}`) }).click();
  }

  async readArticleOf(outlet: string): Promise<ReaderPage> {
    const paragraph = this.root.getByRole("group").filter({ hasText: `In its paragraph in ${outlet}` });
    await paragraph.getByText("In its paragraph").click();
    await paragraph.getByRole("link", { name: "Read the article" }).click();
    return new ReaderPage(this.page);
  }
}
