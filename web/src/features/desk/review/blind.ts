/**
 * A second check is worth what its blindness is worth: until it is made, the
 * server keeps the first ruling from whoever could make it, and says so.
 */
import type { SecondCheck, UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { isAbout, type Subject } from "./subject.ts";

interface Blinded {
  readonly check: SecondCheck;
  readonly first: Ruling;
}

/** The check on this subject that the reader is asked for. */
export function checkOn({ secondChecks, rulings }: UtteranceDetail, subject: Subject): Blinded | null {
  for (const check of secondChecks) {
    const first = rulings.find(({ id }) => id === check.rulingId);
    if (check.state === "outstanding" && first?.isVeiled && isAbout(first, subject)) return { check, first };
  }
  return null;
}
