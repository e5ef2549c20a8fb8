/** The report as a table, one row for each outlet's reading of each statement (RFC 4180, UTF-8). */
import type { Report, ReportReading, ReportSource, ReportUtterance } from "../domain/report/report.ts";
import { DEFAULT_OPTIONS, type FormatOptions } from "./format-options.ts";
import { inert, inertLine } from "./inert-text.ts";
import { repliesTo, stateOf } from "./words-for.ts";

interface Row {
  readonly utterance: ReportUtterance;
  readonly reading: ReportReading;
  readonly source: ReportSource | null;
  /** To the statement, in one cell. */
  readonly replies: string;
  readonly state: string;
}

/** Name and content of each column; columns are only ever added at the end. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ["number", ({ utterance }) => utterance.number],
  ["utterance_id", ({ utterance }) => utterance.id],
  ["speaker", ({ utterance }) => utterance.speakers.map(({ name }) => name).join("; ")],
  ["sigil", ({ reading }) => reading.sigil],
  ["outlet", ({ reading }) => reading.outlet],
  ["published", ({ reading }) => reading.publishedAt ?? ""],
  ["url", ({ reading }) => reading.url ?? ""],
  ["kind", ({ source }) => source?.kind ?? ""],
  ["wire", ({ source }) => source?.wire ?? ""],
  ["translated_from", ({ reading }) => reading.translatedFrom ?? ""],
  ["mode", ({ reading }) => reading.mode],
  ["words", ({ reading }) => reading.text],
  ["difference_types", ({ utterance }) => typesAt(utterance)],
  ["differences", ({ utterance, reading }) => reasonsFor(utterance, reading)],
  ["stake", ({ utterance }) => utterance.stake.toFixed(2)],
  ["independent_witnesses", ({ utterance }) => utterance.independentWitnesses],
  ["verdict", ({ utterance }) => utterance.verdict],
  ["reason", ({ utterance }) => utterance.ruling?.reason ?? ""],
  ["reading_verdict", ({ reading }) => reading.verdict],
  ["reading_reason", ({ reading }) => reading.ruling?.reason ?? ""],
  [
    "suggested_correction",
    ({ utterance, reading }) => (reading.ruling ?? utterance.ruling)?.correction ?? "",
  ],
  [
    "evidence_count",
    ({ utterance, reading }) =>
      (utterance.ruling?.evidence.length ?? 0) + (reading.ruling?.evidence.length ?? 0),
  ],
  ["checker", ({ utterance, reading }) => (reading.ruling ?? utterance.ruling)?.checker ?? ""],
  ["ruled_at", ({ utterance, reading }) => (reading.ruling ?? utterance.ruling)?.at ?? ""],
  ["archived_copy", ({ source }) => source?.archiveUrl ?? ""],
  ["fetched", ({ source }) => source?.fetchedAt ?? ""],
  ["translator", ({ source }) => source?.translator ?? ""],
  ["replies", ({ replies }) => replies],
  ["report_state", ({ state }) => state],
];

export function renderCsv(report: Report, { bom }: FormatOptions = DEFAULT_OPTIONS): string {
  const sources = new Map(report.sources.map((source) => [source.articleId, source]));
  const state = stateOf(report);
  const rows = Array.from(report.utterances, (utterance) => {
    const replies = repliesTo(report, utterance)
      .map(({ from, receivedAt, text }) => `${from}, ${receivedAt}: ${text}`)
      .join("\n");
    return utterance.readings.map((reading) => {
      const row = { utterance, reading, source: sources.get(reading.articleId) ?? null, replies, state };
      return line(COLUMNS.map(([, content]) => field(content(row))));
    });
  });
  return [bom ? "\ufeff" : "", line(COLUMNS.map(([name]) => name)), ...rows.flat()].join("");
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}

function typesAt({ differences }: ReportUtterance): string {
  return [...new Set(differences.map(({ type }) => type))].filter((type) => type !== "formal").join("; ");
}

/** The sentences of the differences in which this outlet has a part. */
function reasonsFor({ differences }: ReportUtterance, { sigil }: ReportReading): string {
  return differences
    .filter(({ type, readings }) => type !== "formal" && readings.some(({ sigla }) => sigla.includes(sigil)))
    .map(({ reason }) => inertLine(reason))
    .join(" ");
}

// A spreadsheet runs a cell that begins so; the apostrophe makes it text again.
const FORMULA = /^[\s\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function field(content: string | number): string {
  if (typeof content === "number") return String(content);
  const text = inert(content).replace(/\r\n?/g, "\n");
  const safe = FORMULA.test(content) ? `'${text}` : text;
  return /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
