import { describe, expect, it, test } from "vitest";
import { inertLine } from "../inert-text.ts";
import { foreign, plain, type Run } from "../outline.ts";
import { breakLines } from "./break-lines.ts";
import { STYLES, type TextStyle } from "./dress.ts";
import { Faces } from "./faces.ts";
import type { Piece } from "./set-line.ts";

const faces = new Faces();
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** What an eye meets from the left, the letters of a Hebrew word turned as the font turns them. */
function seen(runs: readonly Run[], style: TextStyle = STYLES.text, width = 400): string[] {
  return breakLines(runs, style, width, faces).map(({ pieces }) =>
    [...pieces]
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => (RIGHT_TO_LEFT.test(text) ? [...text].reverse().join("") : text))
      .join(""),
  );
}

/** What a reader's program copies. */
function copied(pieces: readonly Piece[]): string {
  return pieces.map(({ text, actual }) => actual ?? text).join("");
}

// Capitals would hide what is at stake: the letters are alef, bet, gimel, dalet and he, in this order.
test.each([
  ["words from right to left", "אב גד", "דג בא"],
  ["figures from left to right within", "אב 123 גד", "דג 123 בא"],
  ["a full stop at the end, which is left", "אב גד.", ".דג בא"],
  ["brackets that open towards the reader", "אב (גד)", "(דג) בא"],
  ["Latin words in their own order", "אב one two גד", "דג one two בא"],
  ["Hebrew in an English sentence", "He said אב גד again", "He said דג בא again"],
])("sets %s", (_, text, expected) => {
  expect(seen([plain(text)], STYLES.reading)).toEqual([expected]);
});

describe("a line of two directions", () => {
  it("keeps what is beside somebody's words where it is", () => {
    expect(seen([plain("By "), foreign("אב (גד)"), plain(", 12 May")])).toEqual(["By (דג) בא, 12 May"]);
  });

  it("turns the words of each line by themselves", () => {
    const [first, second] = seen([plain("אבגדה אבגדה אבגדה אבגדה")], STYLES.reading, 80);
    expect(first).toBe("הדגבא הדגבא");
    expect(second).toBe("הדגבא הדגבא");
  });

  it("is copied in the order of reading, its brackets as they were typed", () => {
    const text = "אב (גד) 12, one";
    const [line] = breakLines([plain(text)], STYLES.reading, 400, faces);
    expect(copied(line?.pieces ?? [])).toBe(text);
  });

  it("leaves no gap and no overlap", () => {
    const [line] = breakLines([plain("One אב (גד) 12 two")], STYLES.reading, 400, faces);
    const pieces = [...(line?.pieces ?? [])].sort((a, b) => a.left - b.left);
    let end = 0;
    for (const { left, width } of pieces) {
      expect(left).toBeCloseTo(end, 5);
      end = left + width;
    }
    expect(end).toBeCloseTo(line?.width ?? 0, 0);
  });

  it("is not turned round by marks that would steer it", () => {
    const hostile = "pay \u202e001\u202c now \u2067not\u2069 yet";
    expect(seen([foreign(hostile)])).toEqual([inertLine(hostile)]);
  });
});
