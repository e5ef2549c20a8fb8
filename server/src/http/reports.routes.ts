import type { Desk } from "../usecases/desk.ts";
import { exportReport } from "../usecases/export-report.ts";
import type { Handlers } from "./mount.ts";

/**
 * A report is one file with its styles inside and nothing to run. The sandbox
 * keeps it so even if hostile text ever got out of its quotes.
 */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox allow-popups allow-modals";

export function reportHandlers(desk: Desk): Handlers<"readReport"> {
  return {
    readReport: async ({ params, query: { q, format, download, ...filter } }, response) => {
      const report = await exportReport(desk, params.storyId, { ...filter, words: q ?? null }, format);
      response.set("content-security-policy", REPORT_POLICY);
      if (download === "1") response.attachment(report.fileName);
      response.type(report.mediaType).send(Buffer.from(report.body));
    },
  };
}
