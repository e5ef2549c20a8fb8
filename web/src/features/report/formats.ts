import type { ReportFormat } from "@variorum/server/contract";

/** Each format with the one line that says what it is for. */
export const FORMATS = {
  html: { name: "HTML", use: "To read, to print, to hand on: one file with everything in it." },
  markdown: { name: "Markdown", use: "To paste into a content system or a ticket." },
  csv: { name: "CSV", use: "To count and sort in a spreadsheet: one row for each outlet’s reading." },
  json: { name: "JSON", use: "To work on with other software: every span, difference and ruling." },
  claimreview: { name: "ClaimReview", use: "To publish with a fact-check, for search engines to find." },
} satisfies Record<ReportFormat, { name: string; use: string }>;
