import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printApparatus } from "./apparatus.ts";
import { collationOf, testimonyOf } from "./collates.testkit.ts";
import type { Collation } from "./collation.ts";

// Few words, so that witnesses meet often, repeat themselves and go their own ways.
const word = fc.constantFrom(
  "we",
  "will",
  "not",
  "won't",
  "sign",
  "the",
  "deal",
  "deal.",
  "$3.5bn",
  "1,200",
  "3",
  "homes,",
  "[sic]",
  "…",
  "“peace”",
  "O’Neill’s",
  "it's",
  "it",
  "is",
  "😀",
  "naïve",
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const texts = fc.array(text, { minLength: 2, maxLength: 5 });

function collationOfAll(all: readonly string[]): Collation {
  return collationOf(new Map(all.map((one, index) => [sigil(index), one])));
}

function sigil(index: number): string {
  return "ABCDEFGH"[index] ?? "Z";
}

/** What the collation has of one witness, in order: the spans that hold text. */
function spansOf(collation: Collation, articleId: string) {
  return collation.stretches
    .flatMap((stretch) => stretch.readings.flatMap((reading) => reading.spans))
    .filter((span) => span.articleId === articleId && span.end > span.start);
}

describe("laws of collation", () => {
  it("has every token of every witness once and in order", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const collation = collationOfAll(all);
        all.forEach((one, index) => {
          const tokens = testimonyOf(sigil(index), one).tokens;
          const spans = spansOf(collation, sigil(index));
          const covered = tokens.map(
            (token) => spans.filter((span) => span.start <= token.start && token.end <= span.end).length,
          );
          expect(covered).toEqual(tokens.map(() => 1));
          expect(spans.map((span) => span.start)).toEqual(
            spans.map((span) => span.start).toSorted((x, y) => x - y),
          );
        });
      }),
    );
  });

  it("cuts no token, so no figure and no surrogate pair", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const collation = collationOfAll(all);
        all.forEach((one, index) => {
          const tokens = testimonyOf(sigil(index), one).tokens;
          for (const span of spansOf(collation, sigil(index))) {
            expect(tokens.some((token) => token.start === span.start)).toBe(true);
            expect(tokens.some((token) => token.end === span.end)).toBe(true);
          }
        });
      }),
    );
  });

  it("prints as a reading what its first witness has there", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const byId = new Map(all.map((one, index) => [sigil(index), one]));
        for (const stretch of collationOfAll(all).stretches) {
          for (const reading of stretch.readings) {
            const [first = ""] = reading.articleIds;
            const own = reading.spans.filter((span) => span.articleId === first);
            const slices = own.map((span) => byId.get(first)?.slice(span.start, span.end) ?? "");
            expect(slices.join(" ")).toBe(reading.text);
          }
        }
      }),
    );
  });

  it("does not care about the order of the witnesses", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const witnesses = all.map((one, index): [string, string] => [sigil(index), one]);
        const forth = collationOf(new Map(witnesses));
        const back = collationOf(new Map([...witnesses].reverse()));
        expect(back).toEqual(forth);
      }),
    );
  });

  it("finds no site between a text and itself", () => {
    fc.assert(
      fc.property(text, (one) => {
        const collation = collationOfAll([one, one, one]);
        expect(collation.stretches.filter((stretch) => stretch.kind === "variation")).toEqual([]);
        expect(printApparatus(collation, (id) => id)).not.toContain("{");
      }),
    );
  });

  it("names each witness in a stretch once: with a reading or as absent without one", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const collation = collationOfAll(all);
        for (const stretch of collation.stretches) {
          const reading = stretch.readings.flatMap(({ articleIds }) => articleIds);
          const silent = stretch.absent
            .filter(({ why }) => why === "beyond")
            .map(({ articleId }) => articleId);
          expect([...reading, ...silent].toSorted()).toEqual(collation.articleIds);
        }
      }),
    );
  });
});
