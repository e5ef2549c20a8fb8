import type { Cue } from "../cue.ts";
import type { Node } from "../narration.ts";
import { phraseStartingAt, wordAt } from "../phrases.ts";
import type { Subject } from "../subject.ts";
import { type Claim, isPunctuation, type Rule, type Site } from "./site.ts";

/** `Smith said, “…”`, `Smith told reporters on Monday that “…”`: the cue leads straight into the quotation. */
export const leadingCue: Rule = (site) => {
  const cue = cueBefore(site);
  if (cue === null || cue.verbClass === "according") return null;
  const from = cue.inverted ? (cue.subject?.mention.last ?? cue.last) : cue.last;
  if (!leadsStraight(site.nodes, from, site.at)) return null;
  return claim("leading-cue", site, cue);
};

/** `Smith said, “…”` with nothing but pointing between: surer than any cue behind the marks. */
export const adjacentCue: Rule = (site) => {
  const cue = site.cues.findLast((before) => before.last < site.at);
  if (cue === undefined || cue.verbClass === "according" || cue.verbClass === "thinking") return null;
  const end = cue.inverted ? (cue.subject?.mention.last ?? cue.last) : cue.last;
  if (end !== site.at - 2 || !isPunctuation(site.nodes[site.at - 1], /^[,:]$/u)) return null;
  return claim("leading-cue", site, cue);
};

/** `Smith said the plan was a “disaster” for the state`: words of the report stand between cue and marks. */
export const mixedCue: Rule = (site) => {
  const cue = cueBefore(site);
  return cue === null || cue.verbClass === "according" ? null : claim("mixed-cue", site, cue);
};

/** `According to Smith, the plan is “dead”` and `the plan is “dead,” according to Smith`. */
export const accordingTo: Rule = ({ nodes, cues, at }) => {
  const cue = cues.find((found) => found.verbClass === "according");
  if (cue === undefined || cue.subject === null || isSaidBehind(cues, cue, at)) return null;
  const opens =
    cue.first === 0 ||
    isPunctuation(nodes[cue.first - 1], /^(?:,|—|–|--|;)$/u) ||
    nodes[cue.first - 1]?.kind === "quote";
  return opens || Math.abs(cue.first - at) < 12 ? { rule: "according-to", cue, subject: cue.subject } : null;
};

/** `According to the Post, Smith said the plan was “dead”`: the paper only passes on what Smith said. */
function isSaidBehind(cues: readonly Cue[], source: Cue, at: number): boolean {
  const end = source.subject?.mention.last ?? source.last;
  return cues.some(
    ({ verbClass, subject, first, last, passive }) =>
      verbClass === "saying" &&
      subject !== null &&
      !passive &&
      subject.mention.first > end &&
      last < at &&
      first > end,
  );
}

function cueBefore({ nodes, cues, at }: Site): Cue | null {
  const before = cues.filter(
    (cue) => cue.last < at && !(cue.inverted && (cue.subject?.mention.last ?? 0) >= at),
  );
  const nearest = before.at(-1);
  if (nearest === undefined) return null;
  // "he begged him and “…”": a weak verb further off gives way to the verb of saying before it.
  const saying = before.findLast((cue) => cue.verbClass === "saying");
  if (
    nearest.verbClass === "uttering" &&
    saying !== undefined &&
    at - nearest.last > 3 &&
    !startsNewClause(nodes, saying.last, nearest.first)
  )
    return saying;
  // "he wanted to say “…”" hangs on the speaker of "told", not on a thought between.
  const said = before.findLast((cue) => cue.verbClass !== "thinking");
  if (
    nearest.verbClass === "thinking" &&
    said !== undefined &&
    !startsNewClause(nodes, said.last, nearest.first)
  )
    return said;
  return nearest;
}

function startsNewClause(nodes: readonly Node[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (isPunctuation(nodes[index], /^[;:]$/u)) return true;
  return false;
}

function claim(rule: string, site: Site, cue: Cue): Claim {
  return cue.passive ? passiveClaim(site, cue) : { rule, cue, subject: cue.subject };
}

/** Who is told something did not say it. */
export function passiveClaim({ nodes, at }: Site, cue: Cue): Claim {
  return { rule: "passive-cue", cue, subject: agentAfter(nodes, cue.last, at) };
}

/** "was called “a disgrace” by Smith": whoever spoke stands behind "by", or nowhere. */
function agentAfter(nodes: readonly Node[], verb: number, at: number): Subject | null {
  for (let index = verb + 1; index < Math.min(nodes.length, at + 8); index++) {
    if (wordAt(nodes, index)?.lower !== "by") continue;
    const phrase = phraseStartingAt(nodes, index + 1);
    if (phrase !== null) return { mention: phrase, naming: [phrase] };
  }
  return null;
}

/** Only listeners, time, place, "that" and pointing stand between. */
function leadsStraight(nodes: readonly Node[], from: number, at: number): boolean {
  if (isPunctuation(nodes[at - 1], /^[:]$/u)) return true;
  if (at - from > 25) return false;
  for (let index = from + 1; index < at; index++) {
    const node = nodes[index];
    if (node?.kind !== "word") return false;
    if (node.pos === "VERB" || node.pos === "AUX") return false;
  }
  const last = wordAt(nodes, at - 1);
  return (
    at - from === 1 ||
    (last !== null && (/^(?:,|that|—|–|--)$/u.test(last.lower) || (last.pos === "NOUN" && at - from === 2)))
  );
}
