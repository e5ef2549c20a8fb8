import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { textDifference } from "./text-difference.ts";

function shown(before: string, now: string): string {
  const marks = { same: ["", ""], added: ["{+", "}"], removed: ["{-", "}"] } as const;
  return textDifference(before, now)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join("");
}

describe("the difference of two texts", () => {
  test.each([
    ["We will sign.", "We will sign.", "We will sign."],
    ["We will not sign.", "We will sign.", "We will {-not }sign."],
    ["“We will,” he said.", "“We shall,” he said.", "“We {-will}{+shall},” he said."],
    ["One.\nTwo.", "One.\nTwo.\nThree.", "One.\nTwo.{+\nThree.}"],
    ["", "New.", "{+New.}"],
    ["Old.", "", "{-Old.}"],
  ])("%j to %j", (before, now, line) => {
    expect(shown(before, now)).toBe(line);
  });

  it("loses nothing of either text, whatever they are", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b ", "\n", "”", "😀", "\ud83d", "é", "12"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (before, now) => {
        const parts = textDifference(before, now);
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join("");
        expect([without("added"), without("removed")]).toEqual([before, now]);
      }),
    );
  });

  it("gives two long texts that share nothing as one for the other, in time", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(" ");
    expect(textDifference(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
