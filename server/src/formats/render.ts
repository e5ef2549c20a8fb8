/** A report in one of its formats, with what a page, a command and a server need to hand it out. */
import { DeskError } from "../domain/desk-error.ts";
import type { Report } from "../domain/report/report.ts";
import { renderClaimReview } from "./claim-review.ts";
import { renderCsv } from "./csv.ts";
import { FORMATS, type ReportFormat } from "./formats.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";

export interface RenderedReport {
  readonly body: string | Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

const RENDERERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  html: renderHtml,
  markdown: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
  claimreview: renderClaimReview,
};

export function renderReport(report: Report, format: ReportFormat): RenderedReport {
  const { mediaType, extension } = FORMATS[format];
  return {
    body: RENDERERS[format](report),
    mediaType,
    fileName: `${slug(report.header.story.title)}-v${report.header.version}${extension}`,
  };
}

export function parseFormat(name: string): ReportFormat {
  const found = Object.keys(FORMATS).find((format) => format === name.toLowerCase());
  if (found === undefined) {
    throw new DeskError(
      "report.format-unknown",
      `There is no report format “${name}”: choose one of ${Object.keys(FORMATS).join(", ")}.`,
    );
  }
  return found as ReportFormat;
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
