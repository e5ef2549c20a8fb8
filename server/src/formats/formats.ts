/** The formats of a report, each with a line on what it is for; page and command line print these lines. */
import type { REPORT_FORMATS } from "../contract/reports.ts";

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface FormatFacts {
  readonly name: string;
  readonly purpose: string;
  readonly mediaType: string;
  readonly extension: string;
}

export const FORMATS: Readonly<Record<ReportFormat, FormatFacts>> = {
  html: {
    name: "HTML",
    purpose: "One file to read, to print and to send: everything is in it, nothing is loaded.",
    mediaType: "text/html; charset=utf-8",
    extension: ".html",
  },
  markdown: {
    name: "Markdown",
    purpose: "Plain text with headings and tables, for a content system or a wiki.",
    mediaType: "text/markdown; charset=utf-8",
    extension: ".md",
  },
  csv: {
    name: "CSV",
    purpose: "A row for each outlet's reading, for a spreadsheet.",
    mediaType: "text/csv; charset=utf-8; header=present",
    extension: ".csv",
  },
  json: {
    name: "JSON",
    purpose: "The whole report as data, for other programs.",
    mediaType: "application/json",
    extension: ".json",
  },
  claimreview: {
    name: "ClaimReview",
    purpose: "schema.org JSON-LD of the claims that have a verdict, for fact-check explorers.",
    mediaType: "application/ld+json",
    extension: ".claimreview.jsonld",
  },
};
