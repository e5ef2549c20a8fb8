/** A report in one of its formats, with what a page, a command and a server need to hand it out. */
import { REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Report } from "../domain/report/report.ts";
import { renderClaimReview } from "./claim-review.ts";
import { renderCsv } from "./csv.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";

export interface RenderedReport {
  readonly body: string | Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

interface Format {
  readonly render: (report: Report) => string;
  readonly mediaType: string;
  readonly extension: string;
}

const FORMATS: Readonly<Record<ReportFormat, Format>> = {
  html: { render: renderHtml, mediaType: "text/html; charset=utf-8", extension: ".html" },
  markdown: { render: renderMarkdown, mediaType: "text/markdown; charset=utf-8", extension: ".md" },
  csv: { render: renderCsv, mediaType: "text/csv; charset=utf-8; header=present", extension: ".csv" },
  json: { render: renderJson, mediaType: "application/json", extension: ".json" },
  claimreview: {
    render: renderClaimReview,
    mediaType: "application/ld+json",
    extension: ".claimreview.jsonld",
  },
};

export function renderReport(report: Report, format: ReportFormat): RenderedReport {
  const { render, mediaType, extension } = FORMATS[format];
  return {
    body: render(report),
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
