import { describe, expect, it } from "vitest";
import { makePdf } from "./foreign-files.testkit.ts";
import { joinLines } from "./pdf-paragraphs.ts";
import { readPdf } from "./read-pdf.ts";

/** Lines set one under the other; a blank string is a gap. */
function column(top: number, ...texts: string[]) {
  return texts.flatMap((text, row) => (text === "" ? [] : [{ y: top - 14 * row, text }]));
}
const lines = (...texts: string[]) => column(700, ...texts).map((line) => ({ x: 72, size: 11, ...line }));

describe("a PDF's text", () => {
  it("is put together from lines to paragraphs, over pages too", async () => {
    const pdf = makePdf([
      [
        { y: 760, size: 20, text: "Mayor quits" },
        ...column(
          720,
          "The mayor said that she would",
          "leave at the end of the year.",
          "",
          "“I am done,” she said. The",
        ),
        { y: 40, text: "1" },
      ],
      [...column(760, "council meets on Friday."), { y: 40, text: "2" }],
    ]);
    const { text, title } = await readPdf("a.pdf", pdf);
    expect(title).toBe("Mayor quits");
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      "Mayor quits",
      "The mayor said that she would leave at the end of the year.",
    ]);
    expect(text).toMatch(/she said\. The council meets on Friday\.$/);
  });
});

describe("hyphens at a line's end", () => {
  it("are the typesetter's where the word is not written so elsewhere", () => {
    expect(joinLines([lines("a deci-", "sion")])).toEqual(["a decision"]);
  });

  it("are the word's own where the text has it with a hyphen", () => {
    expect(joinLines([lines("a long-", "term plan is a long-term plan")])).toEqual([
      "a long-term plan is a long-term plan",
    ]);
  });

  it("join a capital or a figure", () => {
    expect(joinLines([lines("Anglo-", "Irish, 2012-", "13")])).toEqual(["Anglo-Irish, 2012-13"]);
  });
});

describe("what starts a paragraph", () => {
  it("is a wider gap", () => {
    expect(joinLines([lines("one", "two", "three", "", "four", "five")])).toEqual([
      "one two three",
      "four five",
    ]);
  });

  it("is an indent after a full stop", () => {
    const [first, second, third] = lines("One ends.", "Two goes", "on.");
    if (!first || !second || !third) throw new Error("three lines");
    expect(joinLines([[first, { ...second, x: 84 }, third]])).toEqual(["One ends.", "Two goes on."]);
  });

  it("is not the second line of a headline", () => {
    const headline = [
      { text: "Mayor quits after", x: 72, y: 760, size: 24 },
      { text: "seven years in office", x: 72, y: 731, size: 24 },
    ];
    expect(joinLines([[...headline, ...lines("One is", "two.")]])).toEqual([
      "Mayor quits after seven years in office",
      "One is two.",
    ]);
  });

  it("is not a page number or a running head", () => {
    const page = (n: number, text: string) => lines(`The Courier, page ${n}`, "", text, "", String(n));
    expect(joinLines([page(1, "One is"), page(2, "two and"), page(3, "three.")])).toEqual([
      "One is two and three.",
    ]);
  });
});
