/** The formats of a report, each with the line that page, API document and command line print. No schema here: help must load nothing. */
export const REPORT_FORMATS = ["html", "markdown", "csv", "json", "claimreview"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const FORMAT_FACTS: Readonly<
  Record<ReportFormat, { readonly name: string; readonly purpose: string }>
> = {
  html: { name: "HTML", purpose: "To read, to print, to hand on: one file with everything in it." },
  markdown: { name: "Markdown", purpose: "To paste into a content system, a wiki or a ticket." },
  csv: { name: "CSV", purpose: "To count and sort in a spreadsheet: one row for each outlet’s reading." },
  json: { name: "JSON", purpose: "To work on with other software: every span, difference and ruling." },
  claimreview: {
    name: "ClaimReview",
    purpose: "To publish with a fact-check: schema.org JSON-LD of the claims that have a verdict.",
  },
};
