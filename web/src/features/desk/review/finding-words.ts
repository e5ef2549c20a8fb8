/** What an outlet did to the words, in the editor's words. */
import { FINDINGS, type Finding, VERDICT_OF_FINDING, type Verdict } from "@variorum/server/domain";

/** Those that go with a verdict; none with "unresolved". */
export function findingsFor(verdict: Verdict | null): Finding[] {
  return FINDINGS.filter((finding) => VERDICT_OF_FINDING[finding] === verdict);
}

/** Where only one fits, it is meant. */
export function findingWith(verdict: Verdict, before: Finding | null): Finding | null {
  const fitting = findingsFor(verdict);
  if (before && fitting.includes(before)) return before;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
