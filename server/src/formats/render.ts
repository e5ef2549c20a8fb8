/** A report in one of its formats, with what a page, a command and a server need to hand it out. */
import { REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Report } from "../domain/report/report.ts";
import { renderClaimReview } from "./claim-review.ts";
import { renderCsv } from "./csv.ts";
import { DEFAULT_OPTIONS, type FormatOptions } from "./format-options.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderTei } from "./tei.ts";
import { renderWebAnnotation } from "./web-annotation.ts";

export interface RenderedReport {
  readonly body: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

interface Format {
  readonly render: (report: Report, options: FormatOptions) => string | Promise<Uint8Array>;
  readonly mediaType: string;
  readonly extension: string;
}

const FORMATS: Readonly<Record<ReportFormat, Format>> = {
  html: { render: renderHtml, mediaType: "text/html; charset=utf-8", extension: ".html" },
  pdf: {
    // Fonts and page setting are loaded by whoever wants a page.
    render: async (report, options) => (await import("./pdf/pdf.ts")).renderPdf(report, options),
    mediaType: "application/pdf",
    extension: ".pdf",
  },
  docx: {
    render: async (report, options) => (await import("./docx/docx.ts")).renderDocx(report, options),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: ".docx",
  },
  markdown: { render: renderMarkdown, mediaType: "text/markdown; charset=utf-8", extension: ".md" },
  csv: { render: renderCsv, mediaType: "text/csv; charset=utf-8; header=present", extension: ".csv" },
  json: { render: renderJson, mediaType: "application/json", extension: ".json" },
  claimreview: {
    render: renderClaimReview,
    mediaType: "application/ld+json",
    extension: ".claimreview.jsonld",
  },
  "web-annotation": {
    render: renderWebAnnotation,
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: ".annotations.jsonld",
  },
  tei: { render: renderTei, mediaType: "application/tei+xml", extension: ".tei.xml" },
};

export async function renderReport(
  report: Report,
  format: ReportFormat,
  options: FormatOptions = DEFAULT_OPTIONS,
): Promise<RenderedReport> {
  const { render, mediaType, extension } = FORMATS[format];
  const body = await render(report, options);
  return {
    body: typeof body === "string" ? Buffer.from(body) : body,
    mediaType,
    fileName: `${slug(report.header.story.title)}-v${report.header.version}${extension}`,
  };
}

export function parseFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name.toLowerCase());
  if (format !== undefined) return format;
  throw new DeskError(
    "report.format-unknown",
    `There is no report format “${name}”: choose one of ${REPORT_FORMATS.join(", ")}.`,
  );
}

/** A file name that every system takes; letters of any script stay. */
function slug(title: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, 60).join("").replace(/-$/, "") || "report";
}
