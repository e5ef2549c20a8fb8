import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "@playwright/test";

export type FormatName = "HTML" | "Markdown" | "CSV" | "JSON" | "ClaimReview";

export interface SavedFile {
  name: string;
  text: string;
}

/** The report as it will read, and the files. */
export class ReportPage {
  readonly readiness: Locator;
  readonly preview: FrameLocator;

  constructor(private readonly page: Page) {
    this.readiness = page.getByRole("heading", { name: /still open|every statement|nothing to report/i });
    this.preview = page.frameLocator("iframe[title='The report']");
  }

  static async open(page: Page, storyId: string): Promise<ReportPage> {
    await page.goto(`/stories/${storyId}/report`);
    return new ReportPage(page);
  }

  async save(format: FormatName): Promise<SavedFile> {
    const started = this.page.waitForEvent("download");
    await this.page.getByRole("link", { name: `Save as ${format}`, exact: true }).click();
    const download = await started;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }
}
