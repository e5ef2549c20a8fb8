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
  label,
  adjacentCue,
  trailingCue,
  trailingAnyVerb,
  nounCue,
  leadingCue,
  accordingTo,
  signature,
  mixedCue,
  closingCue,
  colon,
  actor,
];

// By lists "she came" is no clause, so rules that go by any verb or by English nouns say nothing.
const FOR_ENGLISH: ReadonlySet<Rule> = new Set<Rule>([trailingAnyVerb, nounCue, actor]);
const LISTED_RULES = RULES.filter((rule) => !FOR_ENGLISH.has(rule));

export function attribute(site: Site): Claim | null {
  for (const rule of site.lists === null ? RULES : LISTED_RULES) {
    const claim = rule(site);
    if (claim !== null) return isUnsaid(site, claim) ? { ...claim, rule: "unsaid" } : claim;
  }
  return null;
}

/** `It is not true that he said “…”` */
function isCalledUntrue(nodes: Site["nodes"], subject: number): boolean {
  const words = nodes
    .slice(Math.max(0, subject - 3), subject)
    .map((node) => (node.kind === "word" ? node.lower : ""));
  return /(?:not true|untrue|false) that$/u.test(words.join(" "));
}

// Further off, what is denied is another clause: "did not question his faith when he spoke of a “…”".
const FARTHEST_DENIAL = 6;

/** `He never said, “…”`, `Imagine if he said, “…”`: the words are put up, not reported. */
function isUnsaid({ nodes, at }: Site, { cue }: Claim): boolean {
  if (cue === null || Math.abs(at - cue.last) > FARTHEST_DENIAL) return false;
  const subject = cue.subject?.mention.first ?? cue.first;
  const isImagined = [nodes[0], nodes[subject - 1]].some(
    (node, index) =>
      node?.kind === "word" && (index === 0 ? /^(?:imagine|suppose)$/u : /^if$/u).test(node.lower),
  );
  return cue.negated || isCalledUntrue(nodes, subject) || (isImagined && cue.verbClass !== "naming");
}
