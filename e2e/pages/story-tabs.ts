import type { Locator, Page } from "@playwright/test";
import { ArticlesPage } from "./articles-page.ts";
import { DeskPage } from "./desk-page.ts";
import { HistoryPage } from "./history-page.ts";
import { OverviewPage } from "./overview-page.ts";
import { ReportPage } from "./report-page.ts";

/** What all pages of a story have at their head: its title and the ways between its pages. */
export class StoryTabs {
  readonly title: Locator;
  private readonly pages: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.pages = page.getByRole("navigation", { name: "Pages of this story" });
  }

  tab(name: "Desk" | "Overview" | "Articles" | "Report" | "History"): Locator {
    return this.pages.getByRole("link", { name: new RegExp(`^${name}`) });
  }

  async toDesk(): Promise<DeskPage> {
    await this.tab("Desk").click();
    return new DeskPage(this.page);
  }

  async toOverview(): Promise<OverviewPage> {
    await this.tab("Overview").click();
    return new OverviewPage(this.page);
  }

  async toArticles(): Promise<ArticlesPage> {
    await this.tab("Articles").click();
    return new ArticlesPage(this.page);
  }

  async toReport(): Promise<ReportPage> {
    await this.tab("Report").click();
    return new ReportPage(this.page);
  }

  async toHistory(): Promise<HistoryPage> {
    await this.tab("History").click();
    return new HistoryPage(this.page);
  }
}
