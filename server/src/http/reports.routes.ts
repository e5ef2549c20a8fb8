import type { Desk } from "../usecases/desk.ts";
import { exportReport } from "../usecases/export-report.ts";
import { listVersions, readVersion } from "../usecases/report-versions.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { readReadiness, signStory } from "../usecases/sign-report.ts";
import { verifyStory } from "../usecases/verify-story.ts";
import { voidVersion } from "../usecases/void-version.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

/**
 * A report is one file with its styles inside and nothing to run. The sandbox
 * keeps it so even if hostile text ever got out of its quotes.
 */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox allow-popups allow-modals";

/** Browsers show no PDF in a sandbox: their viewer is a page with scripts of its own. What is in ours are words and fonts. */
const PDF_POLICY = "frame-ancestors 'self'";

type ReportRoute =
  | "readReport"
  | "readReadiness"
  | "listVersions"
  | "signReport"
  | "readVersion"
  | "voidVersion"
  | "verifyStory";

export function reportHandlers(desk: Desk): Handlers<ReportRoute> {
  return {
    readReport: async ({ reader, params, query }) => {
      const {
        q,
        format,
        download,
        audience,
        checkers,
        version = null,
        paper,
        bom,
        claim,
        as,
        ...filter
      } = query;
      const report = await exportReport(
        asSeenBy(desk, reader ?? as ?? null),
        params.storyId,
        { ...filter, words: q ?? null },
        {
          format,
          audience,
          namesCheckers: checkers === "named",
          version,
          layout: { paper, bom: bom === "1", claim: claim ?? null },
        },
      );
      return {
        body: report.body,
        mediaType: report.mediaType,
        saveAs: download === "1" ? report.fileName : null,
        contentPolicy: format === "pdf" ? PDF_POLICY : REPORT_POLICY,
      };
    },
    readReadiness: async ({ reader, params }) => await readReadiness(asSeenBy(desk, reader), params.storyId),
    listVersions: async ({ reader, params, query }) =>
      toWirePage(await listVersions(asSeenBy(desk, reader), params.storyId, toPageRequest(query))),
    signReport: async ({ actor, params, body: { eventNumber, ...draft } }) =>
      await signStory(desk, actor, params.storyId, { ...draft, seenEvent: eventNumber }),
    voidVersion: async ({ actor, params, body }) =>
      await voidVersion(desk, actor, params.storyId, params.number, body.reason),
    readVersion: async ({ reader, params }) =>
      await readVersion(asSeenBy(desk, reader), params.storyId, params.number),
    verifyStory: async ({ params }) => await verifyStory(desk, params.storyId),
  };
}
