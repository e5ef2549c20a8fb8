/**
 * The cues of a sentence in a language that is read by lists.
 *
 * A verb that opens its clause behind a mark or a comma has its subject behind
 * it ("…“, sagte Anna Weber"); otherwise the subject stands before it, and
 * where none is there, behind ("Am Freitag sagte Anna Weber: …").
 */
import type { Cue } from "./cue.ts";
import type { ListedWords } from "./lexicon/speech-lexicon.ts";
import { bareName, speakerBetween } from "./list-phrases.ts";
import type { Node, Word } from "./narration.ts";
import { isComma, wordAt } from "./phrases.ts";
import type { Subject } from "./subject.ts";

const NEGATIONS = new Set(
  "nie niemals nicht jamais ne n' nunca jamás non mai não jamais nooit niet nigdy никогда не ніколи".split(
    " ",
  ),
);
// A clause longer than this between subject and verb is another clause.
const REACH = 24;

export function listCues(nodes: readonly Node[], lists: ListedWords): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word === null) continue;
    const cue =
      sourceCue(nodes, index, lists) ?? (word.pos === "VERB" ? verbCue(nodes, index, word, lists) : null);
    if (cue === null) continue;
    cues.push(sharingSubject(nodes, cue, cues.at(-1)));
    index = Math.max(index, cue.last);
  }
  return cues;
}

/** "Weber sprach von „…“ und forderte „…“": behind a joining word the subject of the verb before goes on. */
function sharingSubject(nodes: readonly Node[], cue: Cue, before: Cue | undefined): Cue {
  const joins = wordAt(nodes, cue.first - 1)?.pos === "CCONJ";
  const shared = joins && cue.subject === null && before?.verbClass === "saying" ? before.subject : null;
  return shared === null ? cue : { ...cue, subject: shared };
}

const REPORT = { relayer: null, negated: false, hypothetical: false, passive: false } as const;

/** "laut Anna Weber", "Anna Weber zufolge". */
function sourceCue(nodes: readonly Node[], index: number, lists: ListedWords): Cue | null {
  const word = wordAt(nodes, index);
  if (word === null) return null;
  if (lists.sourcePrecedes.has(word.lower)) {
    const subject = speakerBetween(nodes, boundaryBefore(nodes, index), index, lists);
    return {
      ...REPORT,
      first: index,
      last: index,
      lemma: word.lower,
      verbClass: "according",
      subject,
      inverted: false,
    };
  }
  const phrase = lists.sourceFollows.find((words) =>
    words.every((part, offset) => wordAt(nodes, index + offset)?.lower.replace("’", "'") === part),
  );
  if (phrase === undefined) return null;
  const last = index + phrase.length - 1;
  const subject = speakerBetween(nodes, last + 1, boundaryAfter(nodes, last + 1), lists);
  if (subject === null) return null;
  return {
    ...REPORT,
    first: index,
    last,
    lemma: phrase.join(" "),
    verbClass: "according",
    subject,
    inverted: true,
  };
}

function verbCue(nodes: readonly Node[], verb: number, word: Word, lists: ListedWords): Cue | null {
  const { first, pronoun, negated } = verbGroup(nodes, verb);
  const cue = { ...REPORT, first, last: verb, lemma: word.lower, verbClass: "saying" as const, negated };
  // "a-t-il déclaré"
  if (pronoun !== null) {
    const mention = { first: pronoun, last: pronoun };
    return { ...cue, subject: { mention, naming: [mention] }, inverted: true };
  }
  const previous = nodes[first - 1];
  const opensClause =
    previous === undefined || previous.kind === "quote" || /^[,;.!?…—–-]$|^--$/u.test(previous.text);
  const behind = () => speakerBetween(nodes, verb + 1, boundaryAfter(nodes, verb + 1), lists);
  if (!opensClause) {
    const ahead = subjectAhead(nodes, first, lists);
    if (ahead !== null) return { ...cue, subject: ahead, inverted: false };
    const subject = behind();
    return { ...cue, subject, inverted: subject !== null };
  }
  const subject = behind();
  const isNamed = wordAt(nodes, subject?.naming[0]?.first ?? -1)?.pos === "PROPN";
  if (subject !== null && isNamed) return { ...cue, subject, inverted: true };
  const aside = isComma(previous) ? subjectBeforeAside(nodes, first - 1, lists) : null;
  if (aside !== null) return { ...cue, subject: aside, inverted: false };
  if (subject !== null) return { ...cue, subject, inverted: true };
  if (!lists.dropsPronouns) return { ...cue, subject: null, inverted: false };
  return { ...cue, subject: null, inverted: true, implied: lists.genderOfVerb(word.lower) };
}

interface VerbGroup {
  readonly first: number;
  /** Of "il" in "a-t-il déclaré". */
  readonly pronoun: number | null;
  readonly negated: boolean;
}

/** The verb with what stands before it and belongs to it: auxiliaries, negations, adverbs. */
function verbGroup(nodes: readonly Node[], verb: number): VerbGroup {
  let first = verb;
  let pronoun: number | null = null;
  let negated = false;
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index--) {
    const word = wordAt(nodes, index);
    if (word === null) break;
    const isInverted = word.pos === "PRON" && (wordAt(nodes, index - 1)?.text.startsWith("-") ?? false);
    if (isInverted) pronoun = index;
    else if (word.pos !== "AUX" && word.pos !== "ADV") break;
    negated ||= NEGATIONS.has(word.lower);
    first = index;
  }
  return { first, pronoun, negated };
}

function subjectAhead(nodes: readonly Node[], verb: number, lists: ListedWords): Subject | null {
  let from = boundaryBefore(nodes, verb);
  const joint = wordAt(nodes, verb - 1);
  // "Anna Weber lobte den Plan und sagte": the subject of the verb before.
  if (joint?.pos === "CCONJ") return speakerBetween(nodes, boundaryBefore(nodes, verb - 1), verb - 1, lists);
  if (wordAt(nodes, from - 1)?.pos === "CCONJ" && wordAt(nodes, from - 2)?.pos === "PROPN")
    from = boundaryBefore(nodes, from - 1);
  return speakerBetween(nodes, from, verb, lists);
}

/** "Der Vorsitzende, Peter Braun, sagte" and "Anna Weber, seit 2019 Ministerin, sagte". */
function subjectBeforeAside(nodes: readonly Node[], closing: number, lists: ListedWords): Subject | null {
  const opening = commaBefore(nodes, closing);
  if (opening === null) return null;
  const subject = speakerBetween(nodes, boundaryBefore(nodes, opening), opening, lists);
  const name = bareName(nodes, opening + 1, lists);
  if (subject === null || name === null || name.last !== closing - 1) return subject;
  return { mention: subject.mention, naming: [name, ...subject.naming] };
}

function commaBefore(nodes: readonly Node[], from: number): number | null {
  for (let index = from - 1; index > Math.max(0, from - REACH); index--) {
    if (isComma(nodes[index])) return index;
    if (nodes[index]?.kind === "quote") return null;
  }
  return null;
}

/** Where the clause that ends before a node starts. */
function boundaryBefore(nodes: readonly Node[], before: number): number {
  for (let index = before - 1; index >= Math.max(0, before - REACH); index--)
    if (endsClause(nodes, index)) return index + 1;
  return Math.max(0, before - REACH);
}

function boundaryAfter(nodes: readonly Node[], from: number): number {
  for (let index = from; index < nodes.length; index++) if (endsClause(nodes, index)) return index;
  return nodes.length;
}

function endsClause(nodes: readonly Node[], index: number): boolean {
  const word = wordAt(nodes, index);
  if (word === null) return true;
  if (word.pos === "VERB" || word.pos === "CCONJ") return true;
  return word.pos === "PUNCT" && !/^[()%&/'’]/u.test(word.text);
}
