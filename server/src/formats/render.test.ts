import { describe, expect, it, test } from "vitest";
import { FORMAT_FACTS, REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../domain/difference/difference.ts";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";
import { VERDICTS, type Verdict } from "../domain/review/ruling.ts";
import { named, partOf, readWords } from "./docx/read-docx.testkit.ts";
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
  "%s leads to the article and to its archived copy",
  { timeout: 60_000 },
  async (format) => {
    const { body } = await renderReport(buildReport(sampleInput()), format);
    const addresses = await addressesIn(format, body);
    expect(addresses).toContain("https://beacon.example/treaty");
    expect(addresses).toContain("https://archive.example/2025/beacon");
  },
);

test.each(REPORT_FORMATS)("%s names the translator and the time of fetching", async (format) => {
  const { articles, ...input } = sampleInput();
  const translated = articles.map(({ article, ...facts }) => ({
    ...facts,
    article: { ...article, translatedFrom: "ru", translation: "human" as const, translator: "Ilse Wen" },
  }));
  const { body } = await renderReport(buildReport({ ...input, articles: translated }), format);
  const words = await wordsIn(format, body);
  // An annotation has no place for who translated its target, a claim none for when its page was read.
  if (format !== "web-annotation") expect(words).toContain("Ilse Wen");
  if (format !== "claimreview") expect(words).toContain("18:05");
});

test.each(REPORT_FORMATS)("%s has the reply and marks a withdrawn version void", async (format) => {
  const signOff = {
    number: 1,
    editor: "Ed",
    at: "2025-02-03T08:00:00.000Z",
    note: null,
    override: null,
    hash: "",
  };
  const voided = { at: "2025-02-04T08:00:00.000Z", by: "Ed", reason: "Cut." };
  const { body } = await renderReport({ ...buildReport(sampleInput()), signOff, voided }, format);
  const words = await wordsIn(format, body);
  // An annotation has no place for what somebody answered to it.
  if (format !== "web-annotation") expect(words).toContain("We stand by our transcript.");
  expect(words).toMatch(/void/i);
});

async function wordsIn(format: ReportFormat, body: Uint8Array): Promise<string> {
  if (format === "pdf") return (await readPdf(body)).pages.join(" ").replace(/\s+/gu, " ");
  return format === "docx" ? await readWords(body) : String(body);
}

test("a version signed before there were these labels is set as it was", async () => {
  const report = buildReport(sampleInput());
  const older = report.sources.map(({ fetchedAt: _, translator: __, takenInAt: ___, ...source }) => source);
  // As it was kept: what the type says of today's reports cannot be said of it.
  const signed = { ...report, sources: older } as unknown as Report;
  const words = String((await renderReport(signed, "markdown")).body);
  expect(words).not.toMatch(/undefined|null|as fetched|at the desk since/);
  expect(words).toContain("sha-256");
});

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
