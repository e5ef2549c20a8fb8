import type { Locator, Page } from "@playwright/test";

export type Verdict = "Verified" | "Disputed" | "Unresolved";

/** Where the editor decides. */
export class ReviewPanel {
  readonly root: Locator;
  readonly subject: Locator;
  readonly verdicts: Locator;
  readonly reason: Locator;
  readonly correction: Locator;
  /** Said when someone else ruled while this was being written. */
  readonly staleNotice: Locator;
  /** Newest first. */
  readonly history: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("region", { name: "Review" });
    this.subject = this.root.getByRole("combobox", { name: "What is ruled on" });
    this.verdicts = this.root.getByRole("group", { name: "Verdict" });
    this.reason = this.root.getByLabel("Reason");
    this.correction = this.root.getByLabel(/^Suggested correction/);
    this.staleNotice = this.root.getByRole("alert");
    this.history = this.root
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: /^Withdraw/ }) });
  }

  verdict(verdict: Verdict): Locator {
    return this.verdicts.getByRole("radio", { name: verdict });
  }

  async choose(verdict: Verdict): Promise<void> {
    await this.verdicts.getByText(verdict).click();
  }

  async addEvidence(evidence: { description: string; address: string }): Promise<void> {
    await this.root.getByRole("button", { name: "Add evidence" }).click();
    await this.root.getByLabel("What it is").fill(evidence.description);
    await this.root.getByLabel(/^Web address/).fill(evidence.address);
  }

  async ruleOn(subject: RegExp): Promise<void> {
    const label = await this.subject.getByRole("option", { name: subject }).textContent();
    await this.subject.selectOption({ label: label ?? "" });
  }

  /** What an outlet did to the words. */
  async find(finding: string): Promise<void> {
    await this.root.getByRole("group", { name: "The reading is" }).getByText(finding).click();
  }

  /** Selects so many characters of the words shown, from the start, and makes them a claim. */
  async claim(characters: number): Promise<void> {
    await this.root.getByRole("button", { name: "It holds a second claim" }).click();
    const dialog = this.root.page().getByRole("dialog");
    const words = dialog.getByRole("textbox", { name: /’s words$/ });
    await words.focus();
    await words.press("Control+Home");
    for (let count = 0; count < characters; count++) await words.press("Shift+ArrowRight");
    await dialog.getByRole("button", { name: "Make it a claim" }).click();
  }

  async attach(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.root.getByLabel("File of the evidence").setInputFiles(file);
    await this.root.getByRole("button", { name: `Detach ${file.name}` }).waitFor();
  }

  async askForSecondCheck(): Promise<void> {
    await this.history
      .first()
      .getByRole("button", { name: /^Ask for a second check/ })
      .click();
  }

  async save(): Promise<void> {
    await this.root.getByRole("button", { name: "Save", exact: true }).click();
  }

  async saveAndGoOn(): Promise<void> {
    await this.root.getByRole("button", { name: "Save and go on" }).click();
  }

  async withdrawNewest(): Promise<void> {
    await this.history
      .first()
      .getByRole("button", { name: /^Withdraw/ })
      .click();
  }
}
