/**
 * Whose verb is it? The subject of a verb, as the mention that names the speaker.
 *
 * Each way a subject can stand in news copy is a step of its own: right before
 * the verb, before an apposition or a relative pronoun (asides.ts), shared with
 * an earlier verb ("met donors and said", "…, adding"), or after the verb
 * ("said Smith").
 */
import { antecedent, asidesAfter, subjectBeforeAside, subjectOfAside } from "./asides.ts";
import { auxiliariesOf, isFiniteVerb } from "./auxiliaries.ts";
import { SURE_FORMS } from "./lexicon/speech-verbs.ts";
import type { Node } from "./narration.ts";
import { isComma, type Phrase, phraseEndingAt, phraseStartingAt, RELATIVES, wordAt } from "./phrases.ts";
import { type Subject, subject } from "./subject.ts";
import { isTimeWord, TIME_WORDS } from "./time-words.ts";

// Verbs further back than this belong to another clause; it also bounds the work in hostile sentences.
const REACH = 60;

const DEEPEST = 3;

/** The subject before a verb, or null when there is none to be found in the sentence. */
export function subjectBefore(nodes: readonly Node[], verb: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  const { before, infinitive, finite } = auxiliariesOf(nodes, verb);
  const previous = wordAt(nodes, before);
  if (infinitive) return subjectOfEarlierVerb(nodes, before, depth);
  if (!finite)
    return (
      absoluteSubject(nodes, before) ??
      mainSubject(nodes, verb, depth) ??
      subjectOfLaterClause(nodes, verb) ??
      subjectOfAside(nodes, before)
    );
  // "Smith, citing “…,” said": the quotation ends an aside.
  if (previous === null) return before > 1 ? subjectBeforeAside(nodes, before) : null;
  // ", and urged": a comma closes the clause between, so the subject is the main one.
  const afterAside =
    previous.pos === "CCONJ" && isComma(nodes[before - 1]) ? mainSubject(nodes, before, depth) : null;
  if (previous.pos === "CCONJ")
    return (
      afterAside ?? subjectOfEarlierReport(nodes, before, depth) ?? subjectOfEarlierVerb(nodes, before, depth)
    );
  if (isComma(previous) || previous.text === "—" || previous.text === "–" || previous.text === "--")
    return subjectBeforeAside(nodes, before);
  return directSubject(nodes, before, depth);
}

function directSubject(nodes: readonly Node[], last: number, depth: number): Subject | null {
  // "the people interviewed said": the participle describes the noun before it.
  const word = wordAt(nodes, last);
  const participle =
    word?.pos === "VERB" && /(?:ed|en)$/u.test(word.lower) && wordAt(nodes, last - 1)?.pos === "NOUN";
  const whole = phraseEndingAt(nodes, participle ? last - 1 : last);
  if (whole === null) return null;
  const published = participleBeforeTime(nodes, whole);
  if (published !== null) return directSubject(nodes, published - 1, depth + 1);
  const phrase = withoutTime(nodes, whole);
  const head = wordAt(nodes, phrase.last);
  if (head !== null && TIME_WORDS.has(head.lower) && phrase.first > 0) {
    const earlier = wordAt(nodes, phrase.first - 1);
    const skip = earlier?.pos === "ADP" ? phrase.first - 2 : phrase.first - 1;
    return skip >= 0 ? (directSubject(nodes, skip, depth + 1) ?? subject(phrase)) : subject(phrase);
  }
  const only = wordAt(nodes, phrase.first);
  if (only !== null && phrase.first === phrase.last && RELATIVES.has(only.lower))
    return antecedent(nodes, phrase);
  return subject(phrase);
}

/** "A study published Tuesday in the journal found": the participle before the time, whose noun is the subject. */
function participleBeforeTime(nodes: readonly Node[], { first }: Phrase): number | null {
  const verb = wordAt(nodes, first - 1);
  const isTimed = TIME_WORDS.has(wordAt(nodes, first)?.lower ?? "");
  const describes =
    verb?.pos === "VERB" && verb.lower.endsWith("ed") && wordAt(nodes, first - 2)?.pos === "NOUN";
  return isTimed && describes ? first - 1 : null;
}

/** "Smith on Friday", "the Ledger late last July": when somebody spoke is not who. */
function withoutTime(nodes: readonly Node[], phrase: Phrase): Phrase {
  const opens = (index: number) => TIME_OPENERS.has(wordAt(nodes, index)?.lower ?? "");
  for (let index = phrase.last - 1; index > phrase.first && index >= phrase.last - LONGEST_TIME; index--) {
    if (!opens(index) || !isTime(nodes, index)) continue;
    let first = index;
    while (first > phrase.first && opens(first - 1)) first--;
    return first > phrase.first ? { first: phrase.first, last: first - 1 } : phrase;
  }
  return phrase;
}

const TIME_OPENERS = new Set("on in late early last this".split(" "));
/** "on July 20, 2024" */
const LONGEST_TIME = 4;

function isTime(nodes: readonly Node[], opener: number): boolean {
  return isTimeWord(wordAt(nodes, opener + 1)?.lower ?? "");
}

/** "with Smith calling it a mess", "in response to Smith saying": the noun between preposition and participle. */
function absoluteSubject(nodes: readonly Node[], last: number): Subject | null {
  const phrase = phraseEndingAt(nodes, last);
  if (phrase === null) return null;
  const before = wordAt(nodes, phrase.first - 1);
  const isNamed =
    wordAt(nodes, phrase.last)?.pos === "PROPN" &&
    before?.pos === "ADP" &&
    !/^(?:in|at|on|by|for)$/u.test(before.lower);
  return before?.lower === "with" || isNamed ? subject(phrase) : null;
}

/**
 * "Smith told the voters he was ready, adding …": a participle goes with the
 * main clause, not with the nearest verb. The main clause is the first one
 * since a semicolon, a quotation or ", but".
 */
export function mainSubject(nodes: readonly Node[], to: number, depth = 0): Subject | null {
  let first = 0;
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    const word = wordAt(nodes, index);
    if (
      word?.text === ";" ||
      (isComma(nodes[index - 1]) &&
        /^(?:but|while|and)$/u.test(word?.lower ?? "") &&
        subjectOfNextVerb(nodes, index + 1, to))
    ) {
      first = index + 1;
      break;
    }
  }
  for (let index = Math.max(first, to - REACH); index < to; index++) {
    const word = wordAt(nodes, index);
    if (word === null || !isFiniteVerb(word) || wordAt(nodes, index - 1)?.lower === "to") continue;
    const found =
      subjectBefore(nodes, index, depth + 1) ??
      (followsQuotation(nodes, index) ? subjectAfter(nodes, index) : null);
    if (found !== null && found.mention.first >= first && !isRelative(nodes, found)) return found;
  }
  return null;
}

/** `“…,” said Smith, a lawyer, adding …`: the verb behind the marks has its subject behind it. */
function followsQuotation(nodes: readonly Node[], verb: number): boolean {
  return nodes[isComma(nodes[verb - 1]) ? verb - 2 : verb - 1]?.kind === "quote";
}

function isRelative(nodes: readonly Node[], { mention }: Subject): boolean {
  return RELATIVES.has(wordAt(nodes, mention.first)?.lower ?? "");
}

/** Whether a noun phrase opens at `first` and a verb follows it: a clause of its own. */
function subjectOfNextVerb(nodes: readonly Node[], first: number, to: number): boolean {
  const phrase = phraseStartingAt(nodes, first);
  const next = phrase === null ? null : wordAt(nodes, phrase.last + 1);
  return phrase !== null && phrase.last + 1 < to && next !== null && isFiniteVerb(next);
}

/** "Smith said the law was clear and said that …": the verbs of saying share their subject, not the clause between. */
function subjectOfEarlierReport(nodes: readonly Node[], from: number, depth: number): Subject | null {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = wordAt(nodes, index);
    if (word !== null && word.pos === "VERB" && SURE_FORMS.has(word.lower))
      return subjectBefore(nodes, index, depth + 1);
  }
  return null;
}

/** "Smith met donors and said": the subject is the earlier verb's. */
function subjectOfEarlierVerb(nodes: readonly Node[], from: number, depth: number): Subject | null {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = wordAt(nodes, index);
    if (word === null) {
      // `“…,” Smith said, adding`: do not reach over a quotation unless nothing stands before the verb here.
      continue;
    }
    const finite = (word.pos === "VERB" && !word.lower.endsWith("ing")) || word.pos === "AUX";
    // "Smith apologized for a breach that exposed thousands and said": the breach's verb is not the one that goes on.
    if (!finite || /^(?:to|that|which)$/u.test(wordAt(nodes, index - 1)?.lower ?? "")) continue;
    const found = subjectBefore(nodes, index, depth + 1) ?? subjectAfter(nodes, index);
    if (found !== null) return found;
  }
  return null;
}

/** "Calling it a mess, Smith …": the participle's subject opens the clause after the comma. */
function subjectOfLaterClause(nodes: readonly Node[], verb: number): Subject | null {
  for (let index = verb + 1; index < Math.min(nodes.length, verb + REACH); index++) {
    if (!isComma(nodes[index]) && nodes[index]?.kind !== "quote") continue;
    const phrase = phraseStartingAt(nodes, index + 1);
    const next = phrase === null ? null : wordAt(nodes, phrase.last + 1);
    if (
      phrase !== null &&
      next !== null &&
      (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV" || next.text === ",")
    )
      return subject(phrase);
  }
  return null;
}

/** "said Smith, a lawyer for the group": only where the noun ends the clause. */
export function subjectAfter(nodes: readonly Node[], verb: number): Subject | null {
  const phrase = phraseStartingAt(nodes, verb + 1);
  if (phrase === null) return null;
  let next = phrase.last + 1;
  while (wordAt(nodes, next)?.pos === "ADV") next++;
  const word = wordAt(nodes, next);
  // A verb behind the noun makes it the subject of its own clause: "said the plan was dead".
  if (word !== null && (word.pos === "VERB" || word.pos === "AUX" || word.pos === "PART")) return null;
  return subject(phrase, ...asidesAfter(nodes, phrase.last + 1));
}
