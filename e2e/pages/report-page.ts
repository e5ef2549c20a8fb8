import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "@playwright/test";

export type FormatName =
  | "HTML"
  | "PDF"
  | "Word"
  | "Markdown"
  | "CSV"
  | "JSON"
  | "ClaimReview"
  | "Web Annotation"
  | "TEI";

export interface SavedFile {
  name: string;
  text: string;
}

/** The report as it will read, and the files. */
export class ReportPage {
  readonly readiness: Locator;
  readonly preview: FrameLocator;
  /** A format for programs, as text. */
  readonly text: Locator;
  readonly signOff: Locator;
  readonly override: Locator;
  /** Newest first. */
  readonly versions: Locator;

  constructor(private readonly page: Page) {
    this.readiness = page.getByRole("heading", {
      name: /ready to sign|better not sign|from being signed|nothing to report/i,
    });
    this.preview = page.frameLocator("iframe[title='The report']");
    this.text = page.getByRole("region", { name: "The report" });
    this.signOff = page.getByRole("form", { name: "Sign-off" });
    this.override = this.signOff.getByLabel("Why it is signed all the same");
    this.versions = page
      .getByRole("region", { name: "Signed versions" })
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /^Version/ }) });
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

  /** Shows a format's own output. */
  async show(format: FormatName): Promise<void> {
    await this.page
      .getByRole("region", { name: "Formats" })
      .getByRole("button", { name: new RegExp(`^${format} `) })
      .click();
  }

  async sign(): Promise<void> {
    await this.signOff.getByRole("button", { name: /^Sign/ }).click();
  }

  async verify(): Promise<Locator> {
    await this.page.getByRole("button", { name: "Verify the record" }).click();
    return this.page.getByRole("region", { name: "Signed versions" }).getByRole("status");
  }

  /** "For the desk", "For the public". */
  async setFor(audience: string): Promise<void> {
    await this.page.getByRole("group", { name: "For whom" }).getByRole("button", { name: audience }).click();
  }

  /** Says of a signed version that it no longer holds, and why. */
  async withdraw(number: number, reason: string): Promise<void> {
    const version = this.versions.filter({ hasText: `Version ${number}` });
    await version.getByRole("button", { name: /^Withdraw/ }).click();
    const form = version.getByRole("form", { name: "Withdraw" });
    await form.getByLabel("Why it is withdrawn").fill(reason);
    await form.getByRole("button", { name: "Withdraw" }).click();
  }

  async showVersion(number: number): Promise<void> {
    await this.versions
      .filter({ hasText: `Version ${number}` })
      .getByRole("button", { name: /^Show/ })
      .click();
  }
}
