import { expect, it, test } from "vitest";
import { FORMAT_FACTS, REPORT_FORMATS } from "../contract/report-formats.ts";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import { HOSTILE_TEXTS, hostileReport } from "./hostile.testkit.ts";
import { parseFormat, renderReport } from "./render.ts";

test.each(REPORT_FORMATS)("%s says what it is for, and names its file by story and version", (format) => {
  const { body, fileName, mediaType } = renderReport(buildReport(sampleInput()), format);
  expect(body.length).toBeGreaterThan(100);
  expect(fileName).toMatch(/^the-treaty-v2\.[a-z.]+$/);
  expect(mediaType).toContain("/");
  expect(FORMAT_FACTS[format].purpose).toMatch(/\.$/);
});

it("gives JSON that reads back as the report, hostile text and all", () => {
  for (const text of Object.values(HOSTILE_TEXTS)) {
    const report = hostileReport(text);
    expect(JSON.parse(String(renderReport(report, "json").body))).toEqual(report);
  }
});

it("makes a file name that no system trips over, whatever the title", () => {
  for (const text of Object.values(HOSTILE_TEXTS)) {
    expect(renderReport(hostileReport(text), "json").fileName).toMatch(/^[\p{L}\p{N}-]{1,60}-v2\.json$/u);
  }
});

it("knows its formats by name and refuses others with the list", () => {
  expect(parseFormat("HTML")).toBe("html");
  expect(() => parseFormat("docx")).toThrow(/docx.*html, markdown, csv, json, claimreview/);
  expect(() => parseFormat("constructor")).toThrow(/constructor/);
});

it("sets a story of a thousand statements in seconds", () => {
  const input = sampleInput();
  const [reported] = input.utterances;
  if (!reported) throw new Error("the sample has one utterance");
  const utterances = Array.from({ length: 1000 }, (_, index) => ({
    ...reported,
    utterance: { ...reported.utterance, id: `u${index}` },
    entry: { ...reported.entry, id: `u${index}`, rank: index + 1 },
  }));
  // Processor time: a busy machine must not fail it.
  const started = process.cpuUsage();
  const report = buildReport({ ...input, utterances, utteranceCount: 1000 });
  for (const format of REPORT_FORMATS) renderReport(report, format);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(5);
}, 60_000);
