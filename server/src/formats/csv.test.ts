import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import { renderCsv } from "./csv.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";

/** A strict reader of RFC 4180: CRLF between records, quotes only as the standard has them. */
function parseCsv(source: string): string[][] {
  const records: string[][] = [[]];
  let at = 0;
  while (at < source.length) {
    const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    field.lastIndex = at;
    const match = field.exec(source);
    if (!match) throw new Error(`no field at ${at}`);
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    at = field.lastIndex;
    if (source[at] === ",") at++;
    else if (source.startsWith("\r\n", at)) {
      at += 2;
      if (at < source.length) records.push([]);
    } else throw new Error(`neither comma nor line end at ${at}: ${source.slice(at, at + 20)}`);
  }
  return records;
}

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
