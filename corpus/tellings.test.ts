/** Holds the sentences on differences to both languages: on all that the corpus holds, and on all that can be said. */
import { describe, expect, it } from "vitest";
import { analyzeStory } from "../server/src/domain/analyze.ts";
import { asSentence, inEnglish } from "../server/src/domain/difference/english.ts";
import type { Telling } from "../server/src/domain/difference/telling.ts";
import { everyTelling } from "../server/src/domain/difference/tellings.testkit.ts";
import { loadLanguage } from "../server/src/language/language.ts";
import { inGerman } from "../web/src/strings/de/in-german.ts";
import { readStories } from "./read-gold.ts";

const language = loadLanguage();
/** Cold, on a busy machine, an analysis has taken eight seconds. */
const BUSY = { timeout: 60_000 };

/** Words of both languages. */
const SHARED = new Set("an in text was".split(" "));

/** What the language itself says: the words shown, the outlets and the speakers taken out. */
function ours(sentence: string, { head, said }: Telling): string {
  const theirs = [...stringsIn({ ...said, frame: 0 }), ...(typeof head === "string" ? [] : stringsIn(head))];
  return theirs
    .toSorted((a, b) => b.length - a.length)
    .flatMap((words) => [`“${words}”`, `„${words}“`, words, words.replace(/^The /u, "the ")])
    .reduce((left, words) => (words.length > 1 ? left.replaceAll(words, "…") : left), sentence);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const english = new Set(everyTelling().flatMap((each) => wordsIn(ours(inEnglish(each), each))));

function faultsInGerman(telling: Telling): string[] {
  const sentence = inGerman(telling);
  const left = ours(sentence, telling);
  return [
    ...(/^[\p{Lu}„].*[^.,:; ]\.$/su.test(sentence) ? [] : ["begins and ends as a sentence"]),
    ...(/[“”„"']/u.test(left) ? ["has its own quotation marks"] : []),
    ...(/undefined|null|\[object| {2}/u.test(left) ? ["leaves nothing out"] : []),
    ...wordsIn(left).filter((word) => english.has(word) && !SHARED.has(word)),
  ].map((fault) => `${fault}: ${sentence}`);
}

describe("in German", () => {
  it("everything that can be told is told without an English word of ours", () => {
    expect(everyTelling().flatMap(faultsInGerman)).toEqual([]);
  });

  it.each(readStories())("every difference is told, and every conflict: $id", BUSY, ({ articles }) => {
    const { utterances, conflicts } = analyzeStory(articles, language);
    const told = [...utterances.flatMap(({ differences }) => differences), ...conflicts];
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ telling }) => telling === undefined)).toEqual([]);
    expect(told.flatMap(({ telling }) => (telling === undefined ? [] : faultsInGerman(telling)))).toEqual([]);
    for (const { reason, telling } of told) expect(telling && asSentence(inEnglish(telling))).toBe(reason);
  });
});
