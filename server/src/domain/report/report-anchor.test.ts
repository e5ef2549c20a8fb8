import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cappedAnchor, reportAnchorOf } from "./report-anchor.ts";

function anchorOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return reportAnchorOf(text, { start, end: start + words.length });
}

describe("a reading's anchor", () => {
  it("counts in code points, where JavaScript counts two for a letter outside the first plane", () => {
    expect(anchorOf("𝔄 🙂 he said we will", "we will")).toMatchObject({ start: 12, end: 19 });
  });

  it("keeps up to 32 units before and after, and less at the ends of the text", () => {
    const text = `${"a".repeat(40)}word${"b".repeat(5)}`;
    expect(anchorOf(text, "word")).toMatchObject({ prefix: "a".repeat(32), suffix: "bbbbb" });
  });

  it("grows until it is the only such place", () => {
    const same = "she said it again and again and again: yes, and again and again and again she did.";
    const text = `First, ${same} Then, ${same}`;
    const { prefix, exact, suffix } = anchorOf(text, "yes", text.indexOf("Then"));
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    expect(prefix).toContain("Then");
  });

  it("does not cut a letter from its mark, nor a pair of surrogates", () => {
    const text = `e\u0301${"x".repeat(31)}word${"y".repeat(31)}🙂 end`;
    expect(anchorOf(text, "word")).toMatchObject({
      prefix: `e\u0301${"x".repeat(31)}`,
      suffix: `${"y".repeat(31)}🙂`,
    });
  });

  it("finds its words at its offsets, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [start, end] = [a % points.length, b % (points.length + 1)].sort((x, y) => x - y);
        const units = (count = 0) => points.slice(0, count).join("").length;
        const anchor = reportAnchorOf(text, { start: units(start), end: units(end) });
        expect(points.slice(anchor.start, anchor.end).join("")).toBe(anchor.exact);
        expect(text).toContain(anchor.prefix + anchor.exact + anchor.suffix);
      }),
    );
  });

  it("keeps the beginning of what may not be reprinted: where it stands stays found, where it ends stays counted", () => {
    const words = "word ".repeat(100).trim();
    const anchor = anchorOf(`He said: ${words} That was all.`, words);
    const capped = cappedAnchor(anchor, 52);
    expect(capped).toMatchObject({ prefix: anchor.prefix, start: anchor.start, end: anchor.end });
    expect(capped.exact).toBe("word ".repeat(10).trim());
    expect(words.startsWith(capped.exact + capped.suffix)).toBe(true);
    expect(cappedAnchor(anchor, words.length)).toEqual(anchor);
    expect(cappedAnchor(anchorOf("x".repeat(40), "x".repeat(40)), 8).exact).toBe("x".repeat(8));
  });
});
