/**
 * The attribution sieve: rules in falling order of precision, the first that
 * claims a quotation has it (the order that Muzny et al. found for novels
 * holds for news too).
 */
import { accordingTo, adjacentCue, leadingCue, mixedCue } from "./leading-cue.ts";
import { actor, colon, label, signature } from "./looser-rules.ts";
import { nounCue } from "./noun-cue.ts";
import type { Claim, Rule, Site } from "./site.ts";
import { closingCue, trailingAnyVerb, trailingCue } from "./trailing-cue.ts";

const RULES: readonly Rule[] = [
  adjacentCue,
  trailingCue,
  label,
  trailingAnyVerb,
  leadingCue,
  nounCue,
  accordingTo,
  signature,
  mixedCue,
  closingCue,
  colon,
  actor,
];

export function attribute(site: Site): Claim | null {
  for (const rule of RULES) {
    const claim = rule(site);
    if (claim !== null) return isUnsaid(site, claim) ? { ...claim, rule: "unsaid" } : claim;
  }
  return null;
}

/** `He never said, “…”`, `Imagine if he said, “…”`: the words are put up, not reported. */
function isUnsaid({ nodes }: Site, { cue }: Claim): boolean {
  if (cue === null) return false;
  const opening = nodes[0];
  const isImagined = opening?.kind === "word" && /^(?:imagine|suppose|if)$/u.test(opening.lower) && cue.first < 8;
  return cue.negated || (isImagined && cue.verbClass !== "naming");
}
