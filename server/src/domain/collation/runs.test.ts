import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareArticle } from "../text/article.ts";
import { quotationOf, testLanguage } from "./collates.testkit.ts";
import { numbered, part } from "./numbered.ts";
import { commonRuns, type Run, runsOfShort } from "./runs.ts";
import { statementOf } from "./statement.ts";
import type { Word } from "./words.ts";

const text = fc
  .array(fc.constantFrom(..."the of quay crane deal deal 40 not".split(" ")), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(" "));

function wordsIn(said: string): readonly Word[] {
  const article = bareArticle("one", said, { language: "en" });
  return statementOf(quotationOf(article), article, testLanguage).words;
}

function runsOf(a: readonly Word[], b: readonly Word[], leastWeight: number) {
  const numbers = numbered(a, b);
  return commonRuns(numbers.a, numbers.b, numbers.different, leastWeight);
}

const placesOf = (runs: readonly Run[]) => runs.map(({ a, b, length }) => [a, b, length]);

describe("the runs of words that two texts share", () => {
  it("are the same, looked up or looked through word by word", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.1, 0.39, 1.5), (one, other, leastWeight) => {
        const [a, b] = [wordsIn(one), wordsIn(other)];
        const numbers = numbered(a, b);
        expect(placesOf(runsOfShort(numbers.a, numbers.b, leastWeight))).toEqual(
          placesOf(runsOf(a, b, leastWeight).runs),
        );
      }),
    );
  });

  it("are those of the words between two places, where only these are asked for", () => {
    fc.assert(
      fc.property(text, text, fc.nat(9), fc.nat(9), (one, other, fromA, fromB) => {
        const [a, b] = [wordsIn(one), wordsIn(other)];
        const numbers = numbered(a, b);
        const within = [part(numbers.a, fromA, a.length), part(numbers.b, fromB, b.length)] as const;
        expect(placesOf(runsOfShort(...within, 0.39))).toEqual(
          placesOf(runsOf(a.slice(fromA), b.slice(fromB), 0.39).runs),
        );
      }),
    );
  });

  it("are found by three words that stand once in each, where common words meet too often", () => {
    const filler = "word ".repeat(400);
    const [a, b] = [wordsIn(`${filler}the quay is shut`), wordsIn(`the quay is shut ${filler}`)];
    const { runs, precise } = runsOf(a, b, 1.5);
    expect(precise).toBe(false);
    expect(placesOf(runs)).toContainEqual([400, 0, 4]);
  });
});
