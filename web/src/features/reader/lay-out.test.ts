import type { Quotation, Span } from "@variorum/server/domain";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { layOut } from "./lay-out.ts";

function quotation(id: string, segments: Span[], part: Partial<Quotation> = {}): Quotation {
  return {
    id,
    articleId: "article_1",
    mode: "direct",
    segments,
    speaker: null,
    source: null,
    cue: null,
    rule: "test",
    confidence: 1,
    parentId: null,
    unterminated: false,
    ...part,
  };
}

describe("an article laid out for reading", () => {
  it("parts paragraphs at blank lines and keeps single line ends inside them", () => {
    const paragraphs = layOut("Port shut\nsince Monday\n\nTalks failed", []);
    expect(paragraphs.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ["Port shut\nsince Monday"],
      ["Talks failed"],
    ]);
  });

  it("takes every line for a paragraph where there are no blank lines", () => {
    expect(layOut("One\nTwo\nThree", [])).toHaveLength(3);
  });

  it("marks words, speaker and cue each for themselves", () => {
    const text = "“We will not sign,” Vale said.";
    const words = { start: 1, end: 17 };
    const source = { start: 20, end: 24 };
    const cue = { start: 25, end: 29 };
    const [paragraph] = layOut(text, [quotation("q", [words], { source, cue })]);
    const role = (run: { quotedIn: object[]; speakerOf: object[]; cueOf: object[] }) =>
      run.quotedIn.length ? "quoted" : run.speakerOf.length ? "speaker" : run.cueOf.length ? "cue" : "";
    expect(paragraph?.runs.map((run) => [role(run as never), run.text])).toEqual([
      ["", "“"],
      ["quoted", "We will not sign"],
      ["", ",” "],
      ["speaker", "Vale"],
      ["", " "],
      ["cue", "said"],
      ["", "."],
    ]);
  });

  it("puts the outer quotation before the one nested in it", () => {
    const outer = quotation("outer", [{ start: 0, end: 20 }]);
    const inner = quotation("inner", [{ start: 5, end: 9 }], { parentId: "outer" });
    const [paragraph] = layOut("He said no way to me then.", [inner, outer]);
    const nested = paragraph?.runs.find(({ start }) => start === 5);
    expect(nested?.quotedIn.map(({ id }) => id)).toEqual(["outer", "inner"]);
  });

  it("cuts out a span that is sought, quoted or not", () => {
    const [paragraph] = layOut("A cut of 25 basis points.", [], { start: 9, end: 24 });
    expect(paragraph?.runs.map(({ text, isSought }) => [text, isSought])).toEqual([
      ["A cut of ", false],
      ["25 basis points", true],
      [".", false],
    ]);
  });

  it("notes a quotation once, in the paragraph where it begins", () => {
    const text = "“First part\n\n“second part.”";
    const long = quotation("long", [
      { start: 1, end: 11 },
      { start: 14, end: 26 },
    ]);
    expect(layOut(text, [long]).map(({ begins }) => begins.length)).toEqual([1, 0]);
  });
});

test("no letter is lost or moved, whatever is marked", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom("a", "b", " ", "\n", "“") }),
      spans,
      (text, at) => {
        const quotations = at
          .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
          .filter(({ start, end }) => start < end)
          .map((span, index) => quotation(`q${index}`, [span]));
        const paragraphs = layOut(text, quotations);
        for (const { start, end, runs } of paragraphs) {
          expect(runs.map((run) => run.text).join("")).toBe(text.slice(start, end));
        }
        const shown = paragraphs.map(({ start, end }) => text.slice(start, end)).join("");
        expect(shown.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
