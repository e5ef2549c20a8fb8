import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, articleDetailOf, pageOf } from "../../test/story.testkit.ts";
import { ReaderPage } from "./ReaderPage.tsx";

const text = "Port stays shut\n\n“We will not sign,” Marta Vale said. <b>Talks</b> go on.";
const words = { start: text.indexOf("We"), end: text.indexOf(",”") };
const vale = {
  id: "quotation_vale",
  articleId: "article_lantern",
  mode: "direct" as const,
  segments: [words],
  speaker: { id: "speaker_vale", name: "Marta Vale" },
  source: null,
  cue: null,
  rule: "trailing-cue",
  confidence: 0.9,
  parentId: null,
  unterminated: false,
};
const answers = {
  listProfiles: () => pageOf(ADA),
  readArticle: () => articleDetailOf({ text, quotations: [vale] }),
  listQuotations: () =>
    pageOf({ ...vale, text: "We will not sign", outlet: "Lantern", utteranceId: "utterance_7" }),
};
const pages = { "/read": <ReaderPage storyId="story_1" articleId="article_lantern" /> };

describe("the reader", () => {
  it("notes beside the words who speaks and leads to the desk", async () => {
    const { view } = openPage("/read", pages, answers);
    const notes = await screen.findByRole("list", { name: "Quoted in this paragraph" });
    expect(within(notes).getByRole("link", { name: "Marta Vale" })).toBeTruthy();
    expect(notes.textContent).toContain("direct · found by “trailing cue”, 90");
    const desk = await within(notes).findByRole("link", { name: "Compare outlets" });
    expect(desk.getAttribute("href")).toBe("/stories/story_1/u/utterance_7");
    await expectAccessible(view.container);
  });

  it("lights the quotation that the address names", async () => {
    openPage("/read?q=quotation_vale", pages, answers);
    const notes = await screen.findByRole("list", { name: "Quoted in this paragraph" });
    expect(within(notes).getByRole("link", { name: "Marta Vale" }).getAttribute("aria-current")).toBe("true");
  });

  it("leads to the article as published and to the copy that an archive keeps", async () => {
    const article = { url: "https://lantern.example/port", archiveUrl: "https://archive.example/1/port" };
    openPage("/read", pages, { ...answers, readArticle: () => articleDetailOf({ text, ...article }) });
    const copy = await screen.findByRole("link", { name: "Copy in an archive" });
    expect(copy.getAttribute("href")).toBe(article.archiveUrl);
    expect(screen.getByRole("link", { name: "As published" }).getAttribute("href")).toBe(article.url);
  });

  it("shows an article's tags as the letters they are", async () => {
    openPage("/read", pages, answers);
    expect(await screen.findByText(/<b>Talks<\/b>/)).toBeTruthy();
  });
});
