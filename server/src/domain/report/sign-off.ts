/**
 * Signing freezes a report: number, editor and time go in; `seal.ts` then puts
 * a hash over everything in it.
 */
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

/** Its hash is still empty. `previous`: the version signed last; null for the first. */
export function signReport(
  draft: Report,
  { editor, at, note, overrideReason }: Signature,
  previous: SignedReport | null,
): SignedReport {
  const missing = missingPoints(draft).map(({ sentence }) => sentence);
  return {
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
}
