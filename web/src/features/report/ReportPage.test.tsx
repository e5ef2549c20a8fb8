import { screen } from "@testing-library/react";
import { REPORT_FORMATS } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, pageOf, storyDetailOf } from "../../test/story.testkit.ts";
import { ReportPage } from "./ReportPage.tsx";

const pages = { "/report": <ReportPage storyId="story_1" story={storyDetailOf()} /> };
const answers = { listProfiles: () => pageOf(ADA), listSpeakers: () => pageOf() };

describe("the report page", () => {
  it("says what is still open and offers every format as a file", async () => {
    const { view } = openPage("/report", pages, answers);
    expect(screen.getByRole("heading", { name: "3 statements are still open" })).toBeTruthy();
    const links = screen.getAllByRole("link", { name: /^Save as/ });
    expect(links.map((link) => new URL(link.getAttribute("href") ?? "", "http://x").search)).toEqual(
      REPORT_FORMATS.map((format) => `?format=${format}&download=1`),
    );
    await expectAccessible(view.container);
  });

  it("carries the desk's filter into preview and files, and lets go of it", async () => {
    const { user } = openPage("/report?type=negation&outlet=article_lantern&nonsense=1", pages, answers);
    const frame = screen.getByTitle("The report");
    expect(frame.getAttribute("src")).toContain("type=negation&outlet=article_lantern&format=html");
    expect(frame.getAttribute("sandbox")).toBe("");
    await user.click(screen.getByRole("button", { name: "Report not only Lantern" }));
    expect(screen.getByTitle("The report").getAttribute("src")).not.toContain("article_lantern");
  });
});
