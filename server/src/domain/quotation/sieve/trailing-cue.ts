import type { Cue } from "../cue.ts";
import { ROLE_NOUNS } from "../lexicon/people-words.ts";
import type { Node } from "../narration.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt, wordAt } from "../phrases.ts";
import type { Subject } from "../subject.ts";
import { passiveClaim } from "./leading-cue.ts";
import { type Claim, endsLikeSpeech, hasQuoteBetween, isPunctuation, type Rule, type Site } from "./site.ts";

/**
 * `“…,” Smith said.` and `“…,” said Smith.`: nothing but the subject, its
 * asides and an adverb stands between the closing mark and the verb. The
 * surest rule in news.
 */
export const trailingCue: Rule = (site) => {
  const { nodes, cues, at } = site;
  const speech = endsLikeSpeech(site.content) || isPunctuation(nodes[at + 1], /^(?:,|—|–|--)$/u);
  if (!speech) return null;
  let told: Cue | null = null;
  for (const cue of cues) {
    if (cue.first <= at || cue.verbClass === "according") continue;
    if (hasQuoteBetween(nodes, at, cue.first)) break;
    if (told !== null) return reportTold(site, told, cue);
    if (cue.passive && LISTENS.has(cue.lemma)) {
      told = cue;
      continue;
    }
    const subject = cue.subject?.mention ?? null;
    const opening = cue.relayer ?? subject;
    if (cue.inverted ? cue.first - at > 3 : opening === null || !opensAfter(site, opening)) return null;
    return {
      rule: cue.inverted ? "trailing-cue-inverted" : "trailing-cue",
      cue,
      subject: namedBefore(site, cue.subject),
    };
  }
  return told === null ? null : passiveClaim(site, told);
};

/** Verbs whose passive has the listener for its subject. */
const LISTENS = new Set("tell inform".split(" "));

/** `“…,” the jury was told she had said.`: behind the listener stands who spoke; `“…”, a court was told.` names nobody. */
function reportTold(site: Site, told: Cue, next: Cue): Claim {
  const { nodes } = site;
  const opening = next.subject?.mention.first ?? -1;
  const from = wordAt(nodes, told.last + 1)?.lower === "that" ? told.last + 2 : told.last + 1;
  return opening === from && !next.inverted && !next.passive
    ? { rule: "trailing-cue", cue: next, subject: next.subject }
    : passiveClaim(site, told);
}

/** `Smith “…,” he said`, as translated copy has it: the bare name before the mark tells who "he" is. */
function namedBefore({ nodes, at }: Site, subject: Subject | null): Subject | null {
  const pronoun = subject === null ? null : wordAt(nodes, subject.mention.first);
  if (subject === null || !/^s?he$/u.test(pronoun?.lower ?? "")) return subject;
  if (wordAt(nodes, at - 1)?.pos !== "PROPN") return subject;
  const phrase = phraseEndingAt(nodes, at - 1);
  const opens = phrase !== null && (phrase.first === 0 || isPunctuation(nodes[phrase.first - 1], /^[:.;]$/u));
  return phrase !== null && opens
    ? { mention: subject.mention, naming: [phrase, ...subject.naming] }
    : subject;
}

function opensAfter({ nodes, at }: Site, subject: Phrase): boolean {
  if (subject.first <= at) return false;
  for (let index = at + 1; index < subject.first; index++) {
    const word = wordAt(nodes, index);
    if (
      word === null ||
      !(word.pos === "PUNCT" || word.pos === "ADV" || /^(?:as|so|and|then)$/u.test(word.lower))
    )
      return false;
  }
  return true;
}

/**
 * `“…,” Smith bristled.`: between a comma inside the mark and the end of the
 * clause any verb reports. No lexicon holds all of them.
 */
export const trailingAnyVerb: Rule = ({ nodes, at, content }) => {
  if (at > 0 || !/[,?!—-]['’"”]?$/u.test(content)) return null;
  const phrase = phraseStartingAt(nodes, at + 1);
  const verb = phrase === null ? null : wordAt(nodes, phrase.last + 1);
  if (phrase !== null && verb?.pos === "VERB" && isPerson(nodes, phrase)) {
    return { rule: "trailing-any-verb", cue: null, subject: { mention: phrase, naming: [phrase] } };
  }
  const after = wordAt(nodes, at + 1);
  const inverted =
    after?.pos === "VERB" && !after.lower.endsWith("ing") ? phraseStartingAt(nodes, at + 2) : null;
  if (inverted === null || !isPerson(nodes, inverted)) return null;
  return { rule: "trailing-any-verb", cue: null, subject: { mention: inverted, naming: [inverted] } };
};

function isPerson(nodes: readonly Node[], phrase: Phrase): boolean {
  const last = wordAt(nodes, phrase.last);
  return (
    last !== null &&
    (last.pos === "PROPN" || /^(?:he|she|they)$/u.test(last.lower) || ROLE_NOUNS.has(last.lemma))
  );
}

/** `The plan is “dead,” Smith said.` has the cue right behind; `The plan is “dead” for now, Smith said.` further on. */
export const closingCue: Rule = ({ nodes, cues, at }): Claim | null => {
  const cue = cues.findLast((later) => later.first > at);
  if (cue === undefined || cue.subject === null || cue.hypothetical || cue.verbClass === "thinking")
    return null;
  const opening = cue.inverted ? cue.first : (cue.relayer ?? cue.subject.mention).first;
  const before = nodes[opening - 1];
  if (opening <= at || !(before?.kind === "quote" || isPunctuation(before, /^(?:,|—|–|--)$/u))) return null;
  const ending = cue.inverted ? cue.subject.mention.last : cue.last;
  return endsClause(nodes, ending) ? { rule: "closing-cue", cue, subject: cue.subject } : null;
};

// After the cue only a time, place or listener may follow: with content of its own it reports something else.
function endsClause(nodes: Parameters<typeof wordAt>[0], last: number): boolean {
  for (let index = last + 1; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "VERB" || word.pos === "AUX" || word.lower === "that") return false;
    if (/^[.;]$/u.test(word.text)) return true;
  }
  return true;
}
