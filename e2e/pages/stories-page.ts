import type { Locator, Page } from "@playwright/test";
import { DeskPage } from "./desk-page.ts";
import { NewStoryPage } from "./new-story-page.ts";

/** All stories, on the desk, archived or deleted. */
export class StoriesPage {
  constructor(private readonly page: Page) {}

  static async open(page: Page): Promise<StoriesPage> {
    await page.goto("/");
    return new StoriesPage(page);
  }

  entry(title: string): Locator {
    return this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  async openStory(title: string): Promise<DeskPage> {
    await this.page.getByRole("link", { name: title, exact: true }).click();
    return new DeskPage(this.page);
  }

  /** A story out of another desk's file. */
  async bringIn(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel("A story as JSON").setInputFiles(file);
  }

  async newStory(): Promise<NewStoryPage> {
    await this.page.getByRole("link", { name: "New story" }).click();
    return new NewStoryPage(this.page);
  }

  async show(state: "On the desk" | "Archived" | "Deleted"): Promise<void> {
    await this.page
      .getByRole("group", { name: "Which stories" })
      .getByRole("button", { name: state })
      .click();
  }

  async act(title: string, act: "Archive" | "Delete" | "Back to the desk"): Promise<void> {
    await this.page.getByRole("button", { name: `Acts on ${title}` }).click();
    await this.page.getByRole("menuitem", { name: act }).click();
  }

  async bringBack(title: string): Promise<void> {
    await this.page.getByRole("button", { name: `Bring back : ${title}` }).click();
  }
}
