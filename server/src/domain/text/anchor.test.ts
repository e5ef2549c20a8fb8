import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anchorOf, locate } from "./anchor.ts";
import { textOf } from "./span.ts";

/** Anchors the words between brackets, then looks for them in the edited text. */
function findAgain(notation: string, edited: string): string {
  const start = notation.indexOf("[");
  const end = notation.indexOf("]") - 1;
  const text = notation.replace(/[[\]]/gu, "");
  const found = locate(edited, anchorOf(text, { start, end }));
  return found.kind === "orphan" ? "orphan" : textOf(edited, found.span);
}

describe("finds the words again", () => {
  test.each([
    ["He said [we will not sign] today.", "He said we will not sign today.", "we will not sign", "unchanged"],
    [
      "He said [we will not sign] today.",
      "UPDATE: He said we will not sign today.",
      "we will not sign",
      "text put before",
    ],
    ['He said ["no deal"] today.', "He said “no deal” today.", "“no deal”", "marks set anew"],
    ["a [wide - open] race", "a  wide —\nopen race", "wide —\nopen", "dashes and spacing set anew"],
    [
      "no, no, [no] again and no",
      "Then: no, no, no again and no",
      "no",
      "the right one of several by its surroundings",
    ],
  ])("%s in %s", (notation, edited, expected) => expect(findAgain(notation, edited)).toBe(expected));
});

describe("leaves an orphan rather than a lookalike", () => {
  test.each([
    ["He said [we will not sign] today.", "He said we will sign today.", "the lost not"],
    ["a [part] of it", "the whole party left", "part of a longer word"],
    ["He said [no].", "", "an empty text"],
    ["[no] way", "there: no way and then no way", "two places that nothing tells apart"],
  ])("%s in %s", (notation, edited) => expect(findAgain(notation, edited)).toBe("orphan"));
});

it("finds every stretch of an unchanged text where it stood", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      expect(locate(text, anchorOf(text, { start, end }))).toEqual({ kind: "found", span: { start, end } });
    }),
  );
});
