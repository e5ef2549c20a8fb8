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
    if (claim !== null) return claim;
  }
  return null;
}
