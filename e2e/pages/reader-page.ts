import type { Locator, Page } from "@playwright/test";

/** One article with what was found in it. */
export class ReaderPage {
  readonly article: Locator;
  /** The quotation one came for. */
  readonly lit: Locator;
  /** On which a quotation is put right. */
  readonly slip: Locator;
  readonly speaker: Locator;
  readonly slipWords: Locator;

  constructor(private readonly page: Page) {
    this.article = page.getByRole("article").first();
    this.slip = page.getByRole("region", { name: /^(Correct the quotation|A quotation that was missed)$/ });
    this.slipWords = this.slip.locator("q");
    this.speaker = this.slip.getByLabel("Speaker");
    this.lit = this.article
      .getByRole("list", { name: "Quoted in this paragraph" })
      .getByRole("listitem")
      .filter({ has: page.locator("[aria-current=true]") });
  }

  static async open(page: Page, storyId: string, articleId: string): Promise<ReaderPage> {
    await page.goto(`/stories/${storyId}/articles/${articleId}`);
    return new ReaderPage(page);
  }

  /** The article laid beside, of another outlet. */
  get beside(): Locator {
    return this.page.getByRole("article").nth(1);
  }

  async layBeside(outlet: string): Promise<void> {
    await this.page.getByLabel("Lay another article beside").selectOption({ label: `Beside: ${outlet}` });
  }

  /** The words that stand black on the page, of the one article or the other. */
  litWords(article: Locator, words: string): Locator {
    return article.locator("mark.bg-press\\!", { hasText: words });
  }

  /** As a hand would that draws over these words. */
  async select(words: string): Promise<void> {
    await this.article.evaluate((article, sought) => {
      const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const start = node.textContent?.indexOf(sought) ?? -1;
        if (start === -1) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
        return;
      }
      throw new Error(`no such words: ${sought}`);
    }, words);
  }

  async addSelected(): Promise<void> {
    await this.page.getByRole("button", { name: "Add as a quotation" }).click();
  }

  /** Opens the slip of the quotation with these words. */
  async correct(words: string): Promise<void> {
    await this.mark(words).click();
    await this.lit.getByRole("button", { name: /^Correct/ }).click();
  }

  async drag(edge: "start" | "end", by: number): Promise<void> {
    const box = await this.article.locator(`[data-edge=${edge}]`).boundingBox();
    if (!box) throw new Error(`no handle at the ${edge}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 8 });
    await this.page.mouse.up();
  }

  async handIn(): Promise<void> {
    await this.slip.getByRole("button", { name: /^(Correct|Add)$/ }).click();
  }

  note(speaker: string): Locator {
    return this.article.getByRole("listitem").filter({ hasText: speaker });
  }

  mark(words: string): Locator {
    return this.article.locator("mark", { hasText: words });
  }

  /** From the lit quotation back to the desk it came from. */
  async compareOutlets(): Promise<void> {
    await this.lit.getByRole("link", { name: "Compare outlets" }).click();
  }
}
