import type { Node } from "../narration.ts";
import { phraseEndingAt, wordAt } from "../phrases.ts";
import type { Claim, Rule, Site } from "./site.ts";

const SPEECH_NOUNS = new Set(
  `statement claim remark remarks comment comments pledge promise quip line phrase tweet words assertion declaration
   warning message question answer response refrain slogan suggestion contention argument description reference
   admission insistence vow call quote motto mantra catchphrase complaint explanation observation post plea retort joke
   announcement accusation criticism prediction advice conclusion verdict testimony op-ed letter`
    .trim()
    .split(/\s+/u),
);

// These lead into their words without "that" or a comma: "his phrase “…”".
const BARE_NOUNS = new Set(
  "phrase slogan motto mantra catchphrase refrain line words quip pledge".split(" "),
);

const CALLS = new Set("call calls plea appeal demand".split(" "));
const DESCRIPTIONS = new Set("description characterization characterisation portrayal depiction".split(" "));
const FARTHEST_OBJECT = 10;

/** `Smith's claim that “…”`, `his pledge, “…”`: a noun of saying whose owner speaks. */
export const nounCue: Rule = (site) => {
  const claim = nounOf(site);
  return claim !== null && isWhereItWasSaid(site, claim) ? null : claim;
};

/** `The bank said in its statement that “…”`: the verb names the speaker, "its" only points back. */
function isWhereItWasSaid({ nodes, cues, at }: Site, { subject }: Claim): boolean {
  const owner = subject?.mention.first ?? 0;
  const cue = cues.findLast((before) => before.last < at);
  return (
    cue !== undefined &&
    cue.verbClass === "saying" &&
    cue.subject !== null &&
    owner - cue.last === 2 &&
    /^(?:in|at|on|during|through|via|by)$/u.test(wordAt(nodes, owner - 1)?.lower ?? "")
  );
}

function nounOf({ nodes, at }: Site): Claim | null {
  const link = wordAt(nodes, at - 1);
  if (link === null) return null;
  if (BARE_NOUNS.has(link.lower)) return ownedBy(nodes, at - 1);
  const noun = wordAt(nodes, at - 2);
  const isLinked = /^(?:,|:|that|of|about)$/u.test(link.lower);
  if (isLinked && noun !== null && SPEECH_NOUNS.has(noun.lower)) return ownedBy(nodes, at - 2);
  if (link.lower === "for" && noun !== null && CALLS.has(noun.lower)) return ownedBy(nodes, at - 2);
  return link.lower === "as" ? describedAs(nodes, at) : null;
}

/** `Smith's description of the bill as “…”` */
function describedAs(nodes: readonly Node[], at: number): Claim | null {
  for (let index = at - 2; index >= Math.max(0, at - FARTHEST_OBJECT); index--) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "VERB" || word.pos === "AUX") return null;
    if (DESCRIPTIONS.has(word.lower)) return ownedBy(nodes, index);
  }
  return null;
}

function ownedBy(nodes: readonly Node[], noun: number): Claim | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const word = wordAt(nodes, index);
    if (word === null) return null;
    const isPronoun = /^(?:his|her|their|its)$/u.test(word.lower);
    const isOwner = /^['’]s?$/u.test(word.lower) && word.pos === "PART";
    if (!isPronoun && !isOwner) continue;
    const phrase = isPronoun ? { first: index, last: index } : phraseEndingAt(nodes, index - 1);
    return phrase === null
      ? null
      : { rule: "noun-cue", cue: null, subject: { mention: phrase, naming: [phrase] } };
  }
  return null;
}
