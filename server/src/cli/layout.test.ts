import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { labelled, printable, screenOf, wrap } from "./layout.ts";

test.each([
  ["a\nb  c\t", "a b c", "one line"],
  ["\u001b[31mred\u0007", "�[31mred�", "escapes are shown, not obeyed"],
  ["a\u202eb", "a�b", "bidi controls too"],
])("printable %j is %j: %s", (text, expected) => expect(printable(text)).toBe(expected));

describe("wrapped lines", () => {
  it("stay within the width and lose nothing, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 90 }), (text, width) => {
        const wrapped = wrap(text, width, "  ");
        expect(Math.max(...wrapped.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/\s/g, "")).toBe(printable(text).replace(/\s/g, ""));
      }),
    );
  });

  it("hang from their label", () => {
    expect(labelled("A", 3, "one two three", 16)).toBe("  A    one two\n       three");
  });

  it("start below a label that is too long", () => {
    expect(labelled("The Long Name", 4, "words", 40)).toBe("  The Long Name\n        words");
  });
});

test.each<[number | null, Record<string, string>, number, boolean, string]>([
  [null, {}, 80, false, "a file"],
  [60, {}, 60, true, "a narrow screen"],
  [300, {}, 100, true, "a wide screen"],
  [10, {}, 40, true, "a screen too narrow to read on"],
  [80, { NO_COLOR: "1" }, 80, false, "a reader who wants no colour"],
])("%s columns, %j: width %s, colour %s: %s", (columns, environment, width, hasColour) => {
  expect(screenOf(columns, environment)).toEqual({ width, hasColour });
});
