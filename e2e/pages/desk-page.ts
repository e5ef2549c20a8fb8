import type { Page } from "@playwright/test";
import { Queue } from "./queue.ts";
import { ReviewPanel } from "./review-panel.ts";
import { Statement } from "./statement.ts";

/** Queue, words and ruling: where an editor spends the day. */
export class DeskPage {
  readonly queue: Queue;
  readonly statement: Statement;
  readonly review: ReviewPanel;

  constructor(readonly page: Page) {
    this.queue = new Queue(page);
    this.statement = new Statement(page);
    this.review = new ReviewPanel(page);
  }

  /** With the filter or view that a link carries. */
  static async open(page: Page, storyId: string, search = ""): Promise<DeskPage> {
    await page.goto(`/stories/${storyId}${search}`);
    return new DeskPage(page);
  }

  /** Opens the statement that holds these words. */
  async openStatement(words: string): Promise<void> {
    await this.queue.row(words).click();
  }
}
