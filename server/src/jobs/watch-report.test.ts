import { expect, it } from "vitest";
import { REPORT_FORMATS } from "../contract/report-formats.ts";
import { manyStatements } from "../formats/long-report.testkit.ts";
import { renderReport } from "../formats/render.ts";
import { watchReport } from "./watch-report.ts";

const REPORT = manyStatements(4);

it.each(REPORT_FORMATS)("%s is set as ever when it is watched", { timeout: 30_000 }, async (format) => {
  const plain = await renderReport(REPORT, format);
  const watched = await renderReport(
    watchReport(REPORT, () => {}),
    format,
  );
  expect(Buffer.from(watched.body).equals(Buffer.from(plain.body))).toBe(true);
});

it.each(REPORT_FORMATS)("%s tells of each statement", { timeout: 30_000 }, async (format) => {
  const told: string[] = [];
  await renderReport(
    watchReport(REPORT, (share, sentence) => told.push(`${share} ${sentence}`)),
    format,
  );
  expect(told).toEqual([
    "0 Setting 0 of 4 statements",
    "0.25 Setting 1 of 4 statements",
    "0.5 Setting 2 of 4 statements",
    "0.75 Setting 3 of 4 statements",
  ]);
});
