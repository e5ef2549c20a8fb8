/** The formats of a report, each with the line that page, API document and command line print. No schema here: help must load nothing. */
export const REPORT_FORMATS = [
  "html",
  "pdf",
  "docx",
  "markdown",
  "csv",
  "json",
  "claimreview",
  "web-annotation",
  "tei",
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const FORMAT_FACTS: Readonly<
  Record<ReportFormat, { readonly name: string; readonly purpose: string }>
> = {
  html: { name: "HTML", purpose: "To read, to print, to hand on: one file with everything in it." },
  pdf: { name: "PDF", purpose: "To send and to file: set in pages, the same everywhere." },
  docx: {
    name: "Word",
    purpose: "To edit with others: a DOCX with suggested corrections as tracked changes.",
  },
  markdown: { name: "Markdown", purpose: "To paste into a content system, a wiki or a ticket." },
  csv: { name: "CSV", purpose: "To count and sort in a spreadsheet: one row for each outlet’s reading." },
  json: { name: "JSON", purpose: "To work on with other software: every span, difference and ruling." },
  claimreview: {
    name: "ClaimReview",
    purpose: "To publish with a fact-check: schema.org JSON-LD of the claims that have a verdict.",
  },
  "web-annotation": {
    name: "Web Annotation",
    purpose: "To show the verdicts on the outlets’ own pages: W3C annotations of every reading.",
  },
  tei: { name: "TEI", purpose: "To study the wording: a critical apparatus in TEI P5 XML." },
};

/** Sheets that the paged formats can be set for. */
export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];
