/**
 * Signing freezes a report: number, editor and time go in, and a hash over
 * everything in it, so that a version can be shown to be what was signed.
 */
import type { Digest } from "../review/event-chain.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { changesSince } from "./changes.ts";
import type { OpenPoint, Report, ReportSignOff } from "./report.ts";

export interface Signature {
  readonly editor: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly note: string | null;
  /** Why it is signed although something is missing. */
  readonly overrideReason: string | null;
}

export interface SignedReport extends Report {
  readonly signOff: ReportSignOff;
}

/** What keeps a report from being signed. */
export function missingPoints({ openPoints }: Pick<Report, "openPoints">): readonly OpenPoint[] {
  return openPoints.filter(({ blocks }) => blocks);
}

/** `previous`: the version signed last; null for the first. */
export function signReport(
  draft: Report,
  { editor, at, note, overrideReason }: Signature,
  previous: SignedReport | null,
  digest: Digest,
): SignedReport {
  const missing = missingPoints(draft).map(({ sentence }) => sentence);
  const signed: SignedReport = {
    ...draft,
    header: { ...draft.header, status: "signed", madeAt: at },
    changes: previous && { since: previous.signOff.number, sentences: changesSince(previous, draft) },
    signOff: {
      number: (previous?.signOff.number ?? 0) + 1,
      editor,
      at,
      note,
      override: missing.length === 0 || overrideReason === null ? null : { reason: overrideReason, missing },
      hash: "",
    },
  };
  return { ...signed, signOff: { ...signed.signOff, hash: reportHash(signed, digest) } };
}

/** Over the whole report but the hash itself, in canonical form. */
export function reportHash(report: SignedReport, digest: Digest): string {
  return digest(canonicalJson({ ...report, signOff: { ...report.signOff, hash: "" } }));
}
