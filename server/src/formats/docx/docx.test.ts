import { describe, expect, it } from "vitest";
import { buildReport } from "../../domain/report/build-report.ts";
import { sampleInput } from "../../domain/report/report.testkit.ts";
import { DEFAULT_OPTIONS } from "../format-options.ts";
import { renderDocx } from "./docx.ts";
import {
  named,
  partOf,
  readParts,
  readWords,
  type WordElement,
  within,
  wordsIn,
} from "./read-docx.testkit.ts";

async function documentOf(options = DEFAULT_OPTIONS): Promise<WordElement> {
  const parts = await readParts(await renderDocx(buildReport(sampleInput()), options));
  const document = parts.get("word/document.xml");
  if (!document) throw new Error("there is no document in the file");
  return document;
}

const styleOf = (paragraph: WordElement) => named(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? null;

/** The order that the schema prescribes; Word refuses a file that has another. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": [
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:numPr",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:spacing",
    "w:ind",
    "w:jc",
  ],
  "w:rPr": [
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:iCs",
    "w:smallCaps",
    "w:color",
    "w:sz",
    "w:szCs",
    "w:u",
    "w:shd",
    "w:vertAlign",
  ],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:tblPr": ["w:tblStyle", "w:tblW", "w:jc", "w:tblBorders", "w:tblLayout", "w:tblCellMar"],
  "w:tc": ["w:tcPr", "w:p"],
  "w:tcPr": ["w:tcW", "w:tcBorders", "w:shd", "w:tcMar"],
};

describe("the Word report", { timeout: 60_000 }, () => {
  it("has the title, sections and statements as headings of Word", async () => {
    const headings = named(await documentOf(), "w:p").flatMap((paragraph) => {
      const style = styleOf(paragraph);
      return style !== null && /^(Title|Heading\d)$/.test(style) ? [`${style}: ${wordsIn(paragraph)}`] : [];
    });
    expect(headings).toEqual([
      "Title: The treaty",
      "Heading1: Sources",
      "Heading1: Statements",
      "Heading2: 1. Ada Bell",
      "Heading1: Outside quotations",
      "Heading1: Open points",
      "Heading1: Replies received",
      "Heading1: Method",
      "Heading1: Audit trail",
    ]);
  });

  it("has lines as high as their letters, in the title too", async () => {
    const styles = await partOf(
      await renderDocx(buildReport(sampleInput()), DEFAULT_OPTIONS),
      "word/styles.xml",
    );
    const [spacing] = named(styles, "w:spacing");
    expect(spacing?.attributes["w:lineRule"]).toBe("auto");
  });

  it("has the readings in a table whose head comes again on each page", async () => {
    const tables = named(await documentOf(), "w:tbl").map((table) =>
      named(table, "w:tr").map((row) => named(row, "w:tc").map((cell) => named(cell, "w:p").map(wordsIn)[0])),
    );
    expect(tables[1]).toEqual([
      ["Outlet", "Words"],
      ["A", "“We will not1 sign the treaty”"],
      ["B", "“We will ‸1 sign […] the treaty”"],
      ["C", "“We will not1 sign the treaty”"],
    ]);
    expect(named(await documentOf(), "w:tblHeader")).toHaveLength(tables.length);
  });

  it("has a suggested correction as a tracked change of the words as printed", async () => {
    const document = await documentOf();
    const [removed] = named(document, "w:del");
    const [added] = named(document, "w:ins");
    const struck = removed
      ? named(removed, "w:delText")
          .map(({ text }) => text)
          .join("")
      : "";
    expect(struck).toBe("We will sign […] the treaty");
    expect(added ? wordsIn(added) : "").toBe(sampleInput().rulings[0]?.correction);
    expect(added?.attributes).toMatchObject({ "w:author": "Cleo Ray", "w:date": "2025-02-01T10:00:00.000Z" });
    expect(removed?.attributes["w:id"]).not.toBe(added?.attributes["w:id"]);
  });

  it("reads in another reader, from the title to the log", async () => {
    const words = await readWords(await renderDocx(buildReport(sampleInput()), DEFAULT_OPTIONS));
    expect(words).toMatch(/^Fact-check report\s+The treaty/);
    expect(words).toContain("Beacon drops “not”: the statement is reversed.");
    expect(words).toContain("00:12:40");
  });

  it("leaves headings their boldness, which a run could take from them", async () => {
    const headings = named(await documentOf(), "w:p").filter((paragraph) =>
      /^(Title|Heading\d|Kicker)$/.test(styleOf(paragraph) ?? ""),
    );
    expect(headings.length).toBeGreaterThan(5);
    expect(headings.flatMap((heading) => named(heading, "w:b"))).toEqual([]);
  });

  it("tells Word which words run from right to left", async () => {
    const report = buildReport(sampleInput());
    const utterances = report.utterances.map((utterance) => ({
      ...utterance,
      readings: utterance.readings.map((reading) => ({ ...reading, words: [], text: "לא נחתום, Bell אמר" })),
    }));
    const bytes = await renderDocx({ ...report, utterances }, DEFAULT_OPTIONS);
    const document = await partOf(bytes, "word/document.xml");
    const turned = named(document, "w:p").filter((paragraph) => named(paragraph, "w:bidi").length > 0);
    expect(turned.map(wordsIn)).toEqual(Array(3).fill("“לא נחתום, Bell אמר”"));
    expect(named(document, "w:rtl").length).toBeGreaterThanOrEqual(3);
  });

  it("is the same file for the same report, whenever it is made", async () => {
    const report = buildReport(sampleInput());
    const first = await renderDocx(report, DEFAULT_OPTIONS);
    const second = await renderDocx(report, DEFAULT_OPTIONS);
    expect(Buffer.compare(first, second)).toBe(0);
    const properties = await partOf(first, "docProps/core.xml");
    expect(named(properties, "dcterms:created")[0]?.text).toBe(new Date(report.header.madeAt).toISOString());
  });

  it("keeps the order of elements that the schema prescribes", async () => {
    for (const element of within(await documentOf())) {
      const order = ORDERS[element.name];
      if (order === undefined) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect(places, `${element.name}: ${element.children.map(({ name }) => name).join(" ")}`).not.toContain(
        -1,
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it.each([
    ["a4", "11906"],
    ["letter", "12240"],
  ] as const)("is set for %s", async (paper, width) => {
    const [sheet] = named(await documentOf({ ...DEFAULT_OPTIONS, paper }), "w:pgSz");
    expect(sheet?.attributes["w:w"]).toBe(width);
  });
});
