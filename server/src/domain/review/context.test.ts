import { describe, expect, test } from "vitest";
import type { Quotation } from "../quotation/quotation.ts";
import { textOf } from "../text/span.ts";
import { contextOf } from "./context.ts";

const FILLER = `${"A paragraph of no importance. ".repeat(120)}\n`;

/** Quotations of an article, each given by its words. */
function quotations(text: string, ...words: readonly string[]): readonly Quotation[] {
  return words.map((some) => {
    const start = text.indexOf(some);
    return {
      segments: [{ start, end: start + some.length }],
      source: null,
      cue: null,
    } as unknown as Quotation;
  });
}

const cases: readonly (readonly [string, string, readonly string[], string])[] = [
  ["takes the paragraph", "One.\n“Two words,” she said.\nThree.", ["Two words,"], "“Two words,” she said."],
  [
    "takes both where the words run on",
    "“One\n“two,” she said.\nThree.",
    ["One\n“two,"],
    "“One\n“two,” she said.",
  ],
  ["takes all between when they are near", "“A,” x.\nB.\n“C,” y.\nD.", ["A,", "C,"], "“A,” x.\nB.\n“C,” y."],
  [
    "leaves a far headline for the fullest words",
    `“Hm”\n${FILLER}“In full,” z.`,
    ["Hm", "In full,"],
    "“In full,” z.",
  ],
  ["is empty where nothing is quoted", "One.\nTwo.", [], ""],
];

describe("contextOf", () => {
  test.each(cases)("%s", (_name, text, words, expected) => {
    expect(textOf(text, contextOf(text, quotations(text, ...words)))).toBe(expected);
  });
});
