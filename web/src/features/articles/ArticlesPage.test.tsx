import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, articleOf, pageOf } from "../../test/story.testkit.ts";
import { ArticlesPage } from "./ArticlesPage.tsx";

const pages = { "/articles": <ArticlesPage storyId="story_1" onAdd={() => {}} onEdit={() => {}} /> };

describe("the articles of a story", () => {
  it("stand in the order of publication, each with what sets it apart", async () => {
    const { view } = openPage("/articles", pages, {
      listProfiles: () => pageOf(ADA),
      listArticles: () =>
        pageOf(
          articleOf({ id: "article_undated", title: "Undated", publishedAt: null }),
          articleOf({ id: "article_late", title: "Late", publishedAt: "2025-02-04", wire: "Lantern" }),
          articleOf({
            id: "article_early",
            title: "Early",
            publishedAt: "2025-02-03T22:10+01:00",
            translatedFrom: "ru",
            translation: "machine",
          }),
        ),
    });
    const entries = await screen.findAllByRole("listitem");
    const titles = entries.map((entry) => within(entry).getByRole("heading").textContent);
    expect(titles).toEqual(["Early", "Late", "Undated"]);
    expect(entries[0]?.textContent).toContain("3 February 2025, 22:10");
    expect(entries[0]?.textContent).toContain("machine-translated from Russian");
    expect(entries[1]?.textContent).toContain("credits Lantern");
    expect(entries[2]?.textContent).toContain("No date");
    await expectAccessible(view.container);
  });

  it("say where only part of their language is known", async () => {
    const message = "There are no word lists for Swedish.";
    openPage("/articles", pages, {
      listProfiles: () => pageOf(ADA),
      listArticles: () => pageOf(articleOf({ notices: [{ code: "language.marks-only", message }] })),
    });
    expect((await screen.findByRole("listitem")).textContent).toContain(message);
  });
});
