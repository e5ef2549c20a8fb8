import { describe, expect, it, test } from "vitest";
import { FORMAT_FACTS, REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../domain/difference/difference.ts";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";
import { VERDICTS, type Verdict } from "../domain/review/ruling.ts";
import { named, partOf } from "./docx/read-docx.testkit.ts";
import { HOSTILE_TEXTS, hostileReport } from "./hostile.testkit.ts";
import { manyStatements } from "./long-report.testkit.ts";
import { readPdf } from "./pdf/read-pdf.testkit.ts";
import { parseFormat, renderReport } from "./render.ts";

test.each(REPORT_FORMATS)(
  "%s says what it is for, and names its file by story and version",
  async (format) => {
    const { body, fileName, mediaType } = await renderReport(buildReport(sampleInput()), format);
    expect(body.length).toBeGreaterThan(100);
    expect(fileName).toMatch(/^the-treaty-v2\.[a-z.]+$/);
    expect(mediaType).toContain("/");
    expect(FORMAT_FACTS[format].purpose).toMatch(/\.$/);
  },
);

test.each(REPORT_FORMATS)(
  "%s leads to the archived copy of an article",
  { timeout: 60_000 },
  async (format) => {
    const { body } = await renderReport(buildReport(sampleInput()), format);
    expect(await addressesIn(format, body)).toContain("https://archive.example/2025/beacon");
  },
);

async function addressesIn(format: ReportFormat, body: Uint8Array): Promise<readonly string[]> {
  if (format === "pdf") return (await readPdf(body)).links;
  const text =
    format === "docx"
      ? named(await partOf(body, "word/_rels/document.xml.rels"), "Relationship")
          .map(({ attributes }) => attributes.Target)
          .join(" ")
      : String(body);
  return text.match(/https:[\w./-]+/g) ?? [];
}

it("gives JSON that reads back as the report, hostile text and all", async () => {
  for (const text of Object.values(HOSTILE_TEXTS)) {
    const report = hostileReport(text);
    expect(JSON.parse(String((await renderReport(report, "json")).body))).toEqual(report);
  }
});

it("makes a file name that no system trips over, whatever the title", async () => {
  for (const text of Object.values(HOSTILE_TEXTS)) {
    const { fileName } = await renderReport(hostileReport(text), "json");
    expect(fileName).toMatch(/^[\p{L}\p{N}-]{1,60}-v2\.json$/u);
  }
});

it("knows its formats by name and refuses others with the list", () => {
  expect(parseFormat("HTML")).toBe("html");
  expect(() => parseFormat("papyrus")).toThrow(
    /papyrus.*html, pdf, docx, markdown, csv, json, claimreview, web-annotation, tei/,
  );
  expect(() => parseFormat("constructor")).toThrow(/constructor/);
});

describe.each(REPORT_FORMATS)("%s", (format) => {
  it("sets each type of difference and each verdict", { timeout: 60_000 }, async () => {
    const kinds = DIFFERENCE_TYPES.map((type, index) =>
      ofKind(type, VERDICTS[index % VERDICTS.length] ?? "open"),
    );
    const report = {
      ...buildReport(sampleInput()),
      utterances: kinds.flatMap(({ utterances }) => utterances),
    };
    const { body } = await renderReport(report, format);
    expect(body.length).toBeGreaterThan(1000);
  });
});

/** The sample's statement, with its difference and its ruling of another kind. */
function ofKind(type: DifferenceType, verdict: Verdict): Report {
  const report = buildReport(sampleInput({ rulings: [sampleRuling({ verdict })] }));
  return {
    ...report,
    utterances: report.utterances.map((utterance) => ({
      ...utterance,
      differences: utterance.differences.map((difference) => ({ ...difference, type })),
      readings: utterance.readings.map((reading) => ({
        ...reading,
        words: reading.words.map((words) => (words.type === null ? words : { ...words, type })),
      })),
    })),
  };
}

// Processor time and a fifth of the size: a busy machine must not fail it, a format that grows faster than its story must.
test.each(REPORT_FORMATS)(
  "sets two hundred statements as %s well within its share of ten seconds a thousand",
  async (format) => {
    const report = manyStatements(200);
    await renderReport(buildReport(sampleInput()), format);
    const started = process.cpuUsage();
    await renderReport(report, format);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(4);
  },
  60_000,
);
