import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { textOf } from "./span.ts";
import { tokenize } from "./tokenize.ts";

/** Tokens as printed, parted by a bar. */
function cut(text: string): string {
  return tokenize(text)
    .map((token) => token.t)
    .join("|");
}

describe("a figure stays whole", () => {
  test.each([
    ["$35,000,000 now", "$35,000,000|now", "currency and grouping"],
    ["a €3.5bn plan", "a|€3.5bn|plan", "decimals and scale"],
    ["57%, he said", "57%|,|he|said", "percent sign, but not the comma"],
    ["in 2012-13.", "in|2012-13|.", "a range, but not the full stop"],
    ["10–15% off", "10–15%|off", "a range with an en dash"],
    ["US$5m or A$7", "US$5m|or|A$7", "a currency with its country"],
    ["the 20th, 1990s and ’90s", "the|20th|,|1990s|and|’90s", "ordinals and decades"],
    ["at 10:30 on 9/11", "at|10:30|on|9/11", "times and dates"],
    ["fell -4.5% to .75", "fell|-4.5%|to|.75", "signs and bare decimals"],
    ["a 12-year-old boy", "a|12-year-old|boy", "an age"],
    ["½ of 1,200", "½|of|1,200", "a fraction sign"],
    ["$3.5 billion", "$3.5|billion", "a scale set apart is a word of its own"],
  ])("%s", (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe("words", () => {
  test.each([
    ["I can't, O’Neill’s won't", "I|can't|,|O’Neill’s|won't", "contractions and possessives are one token"],
    ["a wide-open order--he said—twice", "a|wide-open|order|--|he|said|—|twice", "hyphens join, dashes part"],
    [
      "Rep. G.K. Butterfield (D-N.C.)",
      "Rep.|G.K.|Butterfield|(|D-N.C.|)",
      "titles and initials keep their points",
    ],
    ["the U.S.", "the|U.S.", "initials keep the point that also ends the sentence"],
    ["[W]e force[s] [sic]", "[W]e|force[s]|[|sic|]", "brackets inside a word do not cut it"],
    ["f***ing AT&T", "f***ing|AT&T", "masked words and firms"],
    [
      "@realName #NeverAgain https://a.org/b?c=1.",
      "@realName|#NeverAgain|https://a.org/b?c=1|.",
      "handles, tags and links",
    ],
    ["so … and . . . and ....", "so|…|and|. . .|and|....", "an ellipsis however it is set"],
    ["F-35 and COVID-19", "F-35|and|COVID-19", "letters with figures"],
    ["``TeX''", "``|TeX|''", "marks typed as two"],
    ["Zoë 👍🏽 e\u0301", "Zoë|👍|🏽|e\u0301", "accents and characters beyond the basic plane"],
  ])("%s", (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe("two printings of one word share a normal form", () => {
  test.each([
    ["DON’T", "don't"],
    ["1,200", "1200"],
    ["F.B.I.", "FBI"],
    ["U.S.", "US"],
    ["Mr.", "Mr"],
    ["[W]e", "we"],
    ["—", "--"],
    ["...", "…"],
    ["“", '"'],
    ["co‑op", "co-op"],
  ])("%s and %s", (a, b) => expect(tokenize(a).map((x) => x.n)).toEqual(tokenize(b).map((x) => x.n)));

  test.each([
    ["U.S.", "us"],
    ["$5", "€5"],
    ["1.2", "12"],
    ["resumé", "resume"],
  ])("but %s and %s do not", (a, b) => expect(tokenize(a)[0]?.n).not.toBe(tokenize(b)[0]?.n));
});

test("kinds", () => {
  const kinds = tokenize("He paid $5m (57%) & left…").map((token) => token.kind[0]);
  expect(kinds.join("")).toBe("wwfpfppwp");
});

it("counts on the whole text when given a span of it", () => {
  const text = "ab “cd 1,200 ef” gh";
  expect(tokenize(text, { start: 4, end: 15 }).map((token) => textOf(text, token))).toEqual([
    "cd",
    "1,200",
    "ef",
  ]);
});

it("loses nothing, overlaps nothing and moves nothing, whatever the text", () => {
  const pieces = fc.constantFrom(
    "’",
    "'",
    '"',
    ".",
    "-",
    "$",
    "1",
    ",",
    "a",
    " ",
    "\n",
    "[",
    "]",
    "…",
    "\ud83d",
    "\u0000",
    "É",
    "%",
    "http://",
    "*",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start).trim()).toBe("");
        expect(textOf(text, token)).toBe(token.t);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

it("stays linear on hostile runs", () => {
  const started = performance.now();
  for (const piece of ["a-", "1,", "http://", "'", ". ", "$", "a.", "[a", "1-", "a*", "a'"])
    tokenize(piece.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
