import { describe, expect, it } from "vitest";
import { analyzeStory } from "../domain/analyze.ts";
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import { refOf } from "../domain/corrections/reference.ts";
import type { Article } from "../domain/text/article.ts";
import { bareArticle } from "../domain/text/article.ts";
import { AFRESH, type Workings } from "../domain/workings.ts";
import { loadLanguage } from "../language/language.ts";
import { keepWorkings } from "./keep-workings.ts";

const language = loadLanguage();

const STORY = [
  ["Courier", "“We will not sign the harbour treaty this year,” Ada Bell said on Monday."],
  ["Ledger", "“We will sign the harbour treaty this year,” Ms. Bell told reporters."],
  ["Herald", "Ada Bell said that she would not sign the harbour treaty this year."],
].map(([outlet = "", text = ""], index) => bareArticle(`a${index + 1}`, text, { outlet, language: "en" }));

/** What is worked out anew, by name. */
function counted(): { readonly afresh: Workings; readonly calls: string[] } {
  const calls: string[] = [];
  const noted =
    <Arguments extends readonly unknown[], Answer>(name: string, work: (...given: Arguments) => Answer) =>
    (...given: Arguments): Answer => {
      calls.push(name);
      return work(...given);
    };
  return {
    calls,
    afresh: {
      extract: noted("extract", AFRESH.extract),
      rarity: noted("rarity", AFRESH.rarity),
      ownWords: noted("ownWords", AFRESH.ownWords),
      statement: noted("statement", AFRESH.statement),
      compare: noted("compare", AFRESH.compare),
      utterance: noted("utterance", AFRESH.utterance),
    },
  };
}

/** Another thread gets copies, never the objects. */
const copied = (articles: readonly Article[]) => structuredClone(articles);

describe("kept workings", () => {
  it("change nothing of an analysis", () => {
    const workings = keepWorkings();
    const [first] = analyzeStory(STORY, language).quotations;
    if (first === undefined) throw new Error("nothing is quoted");
    const ref = refOf(first, STORY[0] ?? bareArticle("none", ""));
    const corrections: KeptCorrection[] = [
      { id: "c1", kind: "set-mode", quotations: [ref], mode: "indirect" },
      { id: "c2", kind: "set-speaker", quotations: [ref], speaker: { name: "Tom Reed", kind: "person" } },
    ];
    for (const some of [[], corrections, corrections.slice(1), []]) {
      expect(analyzeStory(copied(STORY), language, some, workings)).toEqual(
        analyzeStory(STORY, language, some),
      );
    }
  });

  it("do nothing twice for articles that did not change", () => {
    const { afresh, calls } = counted();
    const workings = keepWorkings(undefined, afresh);
    analyzeStory(copied(STORY), language, [], workings);
    expect(calls).toEqual(expect.arrayContaining(["ownWords", "compare", "utterance"]));
    calls.length = 0;
    analyzeStory(copied(STORY), language, [], workings);
    expect(calls).toEqual([]);
  });

  it("read an article anew when its language is another, and only that one", () => {
    const { afresh, calls } = counted();
    const workings = keepWorkings(undefined, afresh);
    analyzeStory(STORY, language, [], workings);
    calls.length = 0;
    const [courier, ...others] = STORY.map((article) => ({ ...article, url: "https://example.org/" }));
    if (courier === undefined) throw new Error("no article");
    analyzeStory([{ ...courier, language: "de" }, ...others], language, [], workings);
    expect(calls.filter((name) => name === "extract")).toHaveLength(1);
  });

  it("let the oldest go when the texts grow too long", () => {
    const { afresh, calls } = counted();
    const [courier, ledger, herald] = STORY;
    if (courier === undefined || ledger === undefined || herald === undefined) throw new Error("no article");
    const workings = keepWorkings(courier.text.length + ledger.text.length, afresh);
    for (const article of [courier, ledger, courier, herald, courier, ledger])
      workings.extract(article, language);
    // Herald pushes Ledger out, which was asked for before Courier; Ledger then has to be read again.
    expect(calls).toHaveLength(4);
  });
});
