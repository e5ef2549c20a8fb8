/** The report as data, for other programs: the model itself. */
import type { Report } from "../domain/report/report.ts";

export function renderJson(report: Report): string {
  // Lone surrogates leave as escapes and come back the same (well-formed JSON.stringify): data keeps what is printed.
  return `${JSON.stringify(report, null, 1)}\n`;
}
