import type { Span } from "@variorum/server/domain";
import { describe, expect, it } from "vitest";
import { nudged, wholeWords, withEdge, wordFrom } from "./words.ts";

/** The part of the text between bars, as an offset pair. */
function barred(notation: string) {
  const [before = "", within = "", after = ""] = notation.split("|");
  return {
    text: before + within + after,
    span: { start: before.length, end: before.length + within.length },
  };
}

function cut(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe("the words a selection touches", () => {
  it.each([
    ["He s|aid: we will n|ot go.", "said: we will not"],
    ["He said: |“We will not go.|” Then he left.", "We will not go."],
    ["a |3.2 mil|lion loan", "3.2 million"],
    ["the “|bloody mess|” of it", "bloody mess"],
    ["the| “|bloody", null],
  ])("%s", (notation, words) => {
    const { text, span } = barred(notation);
    const whole = wholeWords(text, span);
    expect(whole && text.slice(whole.start, whole.end)).toBe(words);
  });
});

describe("an edge moved by a word", () => {
  it.each([
    ["start", -1, "“we |will not| go now”", "we will not"],
    ["start", 1, "“we |will not| go now”", "not"],
    ["end", 1, "“we |will not| go now”", "will not go"],
    ["end", -1, "“we |will not| go now”", "will"],
    ["end", -1, "“we will |not| go now”", "not"],
    ["end", 1, "“we will go |now|.”", "now"],
  ] as const)("%s by %i in %s", (edge, by, notation, words) => {
    const { text, span } = barred(notation);
    expect(cut(text, nudged(text, [span], edge, by))).toEqual([words]);
  });

  it("leaves the other pieces of an interrupted quotation alone", () => {
    const text = "“We will,” he said, “not go now.”";
    const pieces = [
      { start: 1, end: 8 },
      { start: 21, end: 27 },
    ];
    expect(cut(text, nudged(text, pieces, "end", 1))).toEqual(["We will", "not go now"]);
  });

  it("never leaves less than something", () => {
    const pieces = [{ start: 4, end: 9 }];
    expect(withEdge(pieces, "end", 3)).toEqual(pieces);
  });
});

it("goes from word to word to begin a marking", () => {
  const text = "We will, he said, go.";
  expect(wordFrom(text, 3, 1)).toEqual({ start: 9, end: 11 });
  expect(wordFrom(text, 0, -1)).toBeNull();
});
