import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadLanguage } from "../language/language.ts";
import { type ComparedDifference, type Comparison, compareQuotations } from "./compare.ts";
import { longTexts } from "./long-texts.testkit.ts";

const language = loadLanguage();
const compare = (a: string, b: string) => compareQuotations(a, b, language);

test.each([
  ["Nobody has dug a hole", "Nobody's dug a hole"],
  ["Who has seen the plan", "Who's seen the plan"],
])("a contracted “has” says the same: %s / %s", (a, b) => {
  expect(compare(a, b).differences.map(({ type }) => type)).toEqual(["formal"]);
});

/** A speaker of few words: texts that share phrases, deny, count, hedge and repeat themselves. */
const words = fc.constantFrom(
  ..."we you they will won't can't sign not never the a deal treaty harbour harbor Monday Tuesday 40 60 $3.5bn million I think perhaps if they pay unless , . … [sic] increase decrease soon Mr. Okoro".split(
    " ",
  ),
);
const statement = fc.array(words, { minLength: 2, maxLength: 16 }).map((all) => all.join(" "));
/** The other outlet's version: words dropped, put in or replaced here and there. */
const twoTellings = fc
  .tuple(
    fc.array(words, { minLength: 3, maxLength: 16 }),
    fc.array(fc.tuple(fc.nat(15), words, fc.nat(2)), { maxLength: 3 }),
  )
  .map(([all, edits]): [string, string] => {
    const other = [...all];
    for (const [at, word, what] of edits) {
      if (what === 0) other.splice(at, 1);
      else other.splice(at, what - 1, word);
    }
    return [all.join(" "), other.join(" ")];
  });

function typesOf({ differences }: Comparison): string[] {
  return differences.map(({ type }) => (type === "interpolation" ? "omission" : type)).toSorted();
}

describe("what changes nothing", () => {
  test.each<[string, string, string]>([
    ["more white space", "We  will\nnot sign it.", "We will not sign it."],
    ["straight quotation marks", "He called it 'a deal' on Monday.", "He called it ‘a deal’ on Monday."],
    ["a straight apostrophe", "We won't sign, I'd say.", "We won’t sign, I’d say."],
    ["a dash of another length", "We will sign -- today.", "We will sign — today."],
    ["three dots for one sign", "We will... sign it.", "We will… sign it."],
    ["a no-break space", "We need $40\u00a0million now.", "We need $40 million now."],
  ])("%s", (_, a, b) => {
    const comparison = compare(a, b);
    expect(typesOf(comparison).filter((type) => type !== "formal")).toEqual([]);
    expect(comparison.same).toBeGreaterThan(0.9);
  });
});

describe("laws of comparison", () => {
  it("names the same differences with the sides swapped", () => {
    fc.assert(
      fc.property(twoTellings, ([a, b]) => {
        const [forth, back] = [compare(a, b), compare(b, a)];
        expect(typesOf(back)).toEqual(typesOf(forth));
        const places = (all: readonly ComparedDifference[], side: "a" | "b") =>
          all.map((difference) => JSON.stringify(difference[side])).toSorted();
        expect(places(back.differences, "b")).toEqual(places(forth.differences, "a"));
        expect(places(back.differences, "a")).toEqual(places(forth.differences, "b"));
      }),
    );
  });

  it("gives spans within the texts, links to whole words in the order of the first", () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const { links, differences } = compare(a, b);
        const isWord = (text: string, span: { start: number; end: number }) =>
          span.start < span.end && /^\S+$/.test(text.slice(span.start, span.end));
        for (const link of links) expect(isWord(a, link.a) && isWord(b, link.b)).toBe(true);
        const starts = links.map((link) => link.a.start);
        expect(starts).toEqual(starts.toSorted((x, y) => x - y));
        for (const difference of differences) {
          for (const [text, span] of [
            [a, difference.a],
            [b, difference.b],
          ] as const)
            if (span !== null) expect(text.slice(span.start, span.end).trim()).not.toBe("");
        }
      }),
    );
  });

  it("finds a text identical with itself", () => {
    fc.assert(
      fc.property(statement, (text) => {
        const { differences, precise } = compare(text, text);
        expect(differences).toEqual([]);
        expect(precise).toBe(true);
      }),
    );
  });
});

/** Of the processor: it hardly grows when others use the machine. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// Alone on a machine each takes two seconds or less; the limit leaves room for one that is busy.
const MOST_SECONDS = 8;
describe("texts as long as books", { timeout: 120_000 }, () => {
  test.each(longTexts())("end soon, and say that they are approximate: $name", ({ a, b }) => {
    let isPrecise = true;
    const seconds = secondsOf(() => {
      isPrecise = compare(a, b).precise;
    });
    expect(isPrecise).toBe(false);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("one word, 50,000 times and once, is no riddle", () => {
    expect(compare("word ".repeat(50_000), "word").precise).toBe(true);
  });
});
