import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { paragraphs } from "../text/paragraphs.ts";
import { textOf } from "../text/span.ts";
import { markedSpans } from "./marks.ts";

const found = (text: string) => markedSpans(text, paragraphs(text));
const contents = (text: string) => found(text).map((span) => textOf(text, span));

describe("marks of many houses", () => {
  test.each([
    ["“No,” she said, “not now.”", ["No,", "not now."], "curly"],
    ['"No," she said, "not now."', ["No,", "not now."], "straight"],
    ["``No,'' she said, ''not now.''", ["No,", "not now."], "typed as two"],
    ["«Nein», sagte er.", ["Nein"], "guillemets"],
    ["« Non », dit-il.", ["Non"], "French spacing"],
    ["»Nein«, sagte er.", ["Nein"], "German guillemets"],
    ["„Nein“, sagte er, „nie”.", ["Nein", "nie"], "German and Polish"],
    ['„Nein", sagte er.', ["Nein"], "a German opener closed on the keyboard"],
    ["”Nej”, sa han.", ["Nej"], "Swedish"],
    ["「いいえ」と言った。", ["いいえ"], "corner brackets"],
    ["‘Not now,’ she said.", ["Not now,"], "British singles"],
    ["'Not now,' she said.", ["Not now,"], "straight singles"],
    ["‚Nein‘, sagte er.", ["Nein"], "low singles"],
    ["He said,“No.”", ["No."], "no space before the opener"],
    ['("No.")', ["No."], "inside brackets"],
    ['—"No"—', ["No"], "between dashes"],
    ["the “boss”’s car", ["boss"], "a possessive after the closer"],
  ])("%s", (text, expected) => expect(contents(text)).toEqual(expected));
});

describe("what is not a quotation mark", () => {
  test.each([
    ["the horses' carrots and the ’90s, rock ’n’ roll, get ’em, O’Brien’s", "apostrophes"],
    ["rock 'n' roll in the '90s, 'em and 'tis", "straight apostrophes"],
    ["He is 6' 2\" tall and she is 5'10\".", "feet and inches"],
    ["She's theirs', isn't it", "a possessive with nothing open"],
    ["a stray ” here", "a closer with nothing open"],
    ['empty “” and ""', "nothing between the marks"],
  ])("%s", (text) => expect(contents(text)).toEqual([]));
});

describe("nesting", () => {
  test.each([
    ["“He asked, ‘Why?’ and left.”", ["He asked, ‘Why?’ and left.", "Why?"], [null, 0]],
    ["‘He asked, “Why?” and left.’", ["He asked, “Why?” and left.", "Why?"], [null, 0]],
    ["“He asked, “Why?” and left.”", ["He asked, “Why?” and left.", "Why?"], [null, 0]],
    ["“the ‘horses’ carrots’ are”", ["the ‘horses’ carrots’ are", "horses’ carrots"], [null, 0]],
    ["\"It's the boss' car,\" he said.", ["It's the boss' car,"], [null]],
  ])("%s", (text, expected, parents) => {
    expect(contents(text)).toEqual(expected);
    expect(found(text).map((span) => span.parent)).toEqual(parents);
  });
});

describe("broken marks", () => {
  it("carries a quotation over paragraphs that open again", () => {
    const text = "He said: “First.\n“Second.\n“Third.” Then he left.";
    expect(contents(text)).toEqual(["First.", "Second.", "Third."]);
    expect(found(text).map((span) => [span.continues, span.unterminated])).toEqual([
      [null, false],
      [0, false],
      [1, false],
    ]);
  });

  it("ends at the paragraph's end, and says so, when narration follows", () => {
    const text = "He said: “First.\nShe left. “No,” she said.";
    expect(contents(text)).toEqual(["First.", "No,"]);
    expect(found(text).map((span) => span.unterminated)).toEqual([true, false]);
  });

  it("does not let one stray mark swallow the next line's quotation", () => {
    expect(contents('\'uneasy\' on the street"\n"All good," she said.')).toEqual(["uneasy", "All good,"]);
  });

  it("takes a second opener as a lost closer", () => {
    const text = "“It was late. “We left,” he said.";
    expect(contents(text)).toEqual(["It was late.", "We left,"]);
  });
});

it("never throws, and every span is a slice that its marks enclose", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "a",
    " ",
    ".",
    "s",
    "\n",
    "\ud800",
    "\u0000",
    "``",
    "''",
    "1",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 80 }).map((parts) => parts.join("")),
      (text) => {
        const spans = found(text);
        spans.forEach((span, index) => {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.outer.start).toBeLessThan(span.start);
          expect(span.outer.end).toBeGreaterThanOrEqual(span.end);
          const parent = span.parent === null ? undefined : spans[span.parent];
          if (parent !== undefined) {
            expect(parent.start).toBeLessThanOrEqual(span.outer.start);
            expect(parent.end).toBeGreaterThanOrEqual(span.outer.end);
          }
          expect(span.parent ?? -1).toBeLessThan(index);
        });
      },
    ),
    { numRuns: 1000 },
  );
});

it("stays linear on hostile runs", () => {
  const started = performance.now();
  for (const piece of ["“", "“a", "‘a “b ", '"', '" "a', "'s a", "“a\n", "''"]) found(piece.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(8_000);
});
