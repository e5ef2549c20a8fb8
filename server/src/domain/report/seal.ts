/**
 * A signed report bears a hash over everything in it, so that a version can be
 * shown to be what was signed. Printing it takes the most, and is done once:
 * the hash is put into what was printed.
 *
 * Signing, comparing and proving on reports as the store keeps them, in
 * canonical text. Each goes through a whole report at one stretch, of ten
 * thousand statements for seconds: it is made to be run where nobody waits.
 */
import type { Digest } from "../review/event-chain.ts";
import { canonicalJson, canonicalMembers, joinMembers } from "../text/canonical-json.ts";
import { changesSince } from "./changes.ts";
import type { Report, ReportChanges, ReportSignOff } from "./report.ts";
import { type Signature, type SignedReport, signReport } from "./sign-off.ts";

export interface SealedReport {
  readonly signOff: ReportSignOff;
  readonly changes: ReportChanges | null;
  /** The signed report, as it is to be kept. */
  readonly text: string;
}

/** `previous`: the version signed last; null for the first. */
export function sealReport(
  draft: Report,
  signature: Signature,
  previous: string | null,
  digest: Digest,
): SealedReport {
  const signed = signReport(draft, signature, previous === null ? null : readSigned(previous));
  const members = canonicalMembers(signed);
  const signOff = { ...signed.signOff, hash: hashOf(members, signed.signOff, digest) };
  return { signOff, changes: signed.changes, text: withSignOff(members, signOff) };
}

export function changesSinceSigned(previous: string, draft: Report): ReportChanges {
  const signed = readSigned(previous);
  return { since: signed.signOff.number, sentences: changesSince(signed, draft) };
}

/** The hash that the text of a signed report deserves; null for what is none. */
export function sealOf(text: string, digest: Digest): string | null {
  try {
    const signed = readSigned(text);
    const members = canonicalMembers(signed);
    return members.has("signOff") && joinMembers(members) === text
      ? hashOf(members, signed.signOff, digest)
      : null;
  } catch {
    return null;
  }
}

/** Written by signing alone; `sealOf` shows whether it is still what was written. */
export function readSigned(text: string): SignedReport {
  return JSON.parse(text) as SignedReport;
}

type Members = ReadonlyMap<string, string>;

/** Over the whole report but the hash itself. */
function hashOf(members: Members, signOff: ReportSignOff, digest: Digest): string {
  return digest(withSignOff(members, { ...signOff, hash: "" }));
}

function withSignOff(members: Members, signOff: ReportSignOff): string {
  return joinMembers(new Map(members).set("signOff", canonicalJson(signOff)));
}
