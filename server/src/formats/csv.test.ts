import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import { renderCsv } from "./csv.ts";
import { DEFAULT_OPTIONS } from "./format-options.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";

/** Strict: fields that stand unquoted in marks, and rows of another length, are faults. */
const parseCsv = (source: string): string[][] =>
  parse(source, { record_delimiter: "\r\n", relax_quotes: false, relax_column_count: false });

function rowsOf(source: string): Record<string, string>[] {
  const [heads = [], ...records] = parseCsv(source);
  for (const record of records) expect(record).toHaveLength(heads.length);
  return records.map((record) => Object.fromEntries(heads.map((head, index) => [head, record[index] ?? ""])));
}

describe("the CSV report", () => {
  it("has a row for each outlet's reading", () => {
    const rows = rowsOf(renderCsv(buildReport(sampleInput())));
    expect(
      rows.map(({ outlet, words, verdict, reading_verdict }) => [outlet, words, verdict, reading_verdict]),
    ).toEqual([
      ["The Argus", "We will not sign the treaty", "open", "open"],
      ["Beacon", "We will sign […] the treaty", "open", "disputed"],
      ["Courier", "We will not sign the treaty", "open", "open"],
    ]);
    expect(rows[1]).toMatchObject({
      speaker: "Ada Bell",
      difference_types: "negation",
      differences: "Beacon drops “not”: the statement is reversed.",
      evidence_count: "1",
      checker: "Cleo Ray",
      independent_witnesses: "2",
    });
  });

  it("keeps its heads when there is nothing to report", () => {
    expect(parseCsv(renderCsv(buildReport(sampleInput({ utterances: [] }))))).toHaveLength(1);
  });
});

it("begins with a byte order mark where one is wanted, and with the first head elsewhere", () => {
  const report = buildReport(sampleInput());
  expect(renderCsv(report, { ...DEFAULT_OPTIONS, bom: true })).toBe(`\ufeff${renderCsv(report)}`);
  expect(renderCsv(report)).toMatch(/^number,/);
});

describe("hostile text is inert in CSV", () => {
  const harmless = (cell: string) => !/^\s*[=+\-@\t\r]/.test(cell);

  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const source = renderCsv(hostileReport(text));
    expect(source).not.toMatch(UNFIT);
    const rows = rowsOf(source);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(Object.values(row).filter((cell) => !harmless(cell))).toEqual([]);
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const row of rowsOf(renderCsv(hostileReport(text))))
          expect(Object.values(row).every(harmless)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
