/**
 * Who speaks in a stretch of words, in languages that are read by lists.
 *
 * No grammar is known here but what the lists tell: names, nouns for people
 * and bodies, and the words that govern a noun ("de", "gegenüber"). A noun
 * that another word governs is the listener, the house or the place, never
 * the speaker.
 */
import type { ListedWords } from "./lexicon/speech-lexicon.ts";
import type { Node } from "./narration.ts";
import { type Phrase, wordAt } from "./phrases.ts";
import type { Subject } from "./subject.ts";

// "der Sprecher der Polizei": behind a noun these are a genitive, elsewhere the subject's own article.
const GENITIVES = new Set("der des eines einer seiner ihrer dieser".split(" "));
/** Words between a verb and the end of what may be its subject. */
const REACH = 18;

interface Found {
  start: number | null;
  head: number | null;
  name: Phrase | null;
  /** Two names joined by "and". */
  end: number | null;
}

/** The first noun phrase between two nodes that nothing governs and that can speak. */
export function speakerBetween(
  nodes: readonly Node[],
  from: number,
  to: number,
  lists: ListedWords,
): Subject | null {
  const found: Found = { start: null, head: null, name: null, end: null };
  let governed = false;
  for (let index = from; index < Math.min(to, from + REACH); index++) {
    const word = wordAt(nodes, index);
    if (word === null) break;
    if (word.text === "(") {
      index = closingBracket(nodes, index, to);
      continue;
    }
    const isGenitive =
      word.pos === "DET" && GENITIVES.has(word.lower) && isNominal(nodes, index - 1) && index > from;
    const opensPhrase = word.pos === "DET" || word.pos === "ADV" || word.pos === "AUX" || word.pos === "PRON";
    if (opensPhrase && !isGenitive && !(word.pos === "DET" && isAdposition(nodes, index - 1))) {
      if (found.name !== null || found.head !== null) break;
      if (word.pos === "PRON") return pronounAt(index);
      governed = false;
      found.start = word.pos === "DET" ? index : null;
    } else if (word.pos === "ADP" || isGenitive) {
      if (found.name !== null) break;
      governed = true;
    } else if (word.pos === "PROPN") {
      const run = nameFrom(nodes, index, to);
      const isAdjective = run.first === run.last && describesNext(nodes, run.last, lists);
      if (!isAdjective && namesSpeaker(nodes, run, governed, from, lists)) found.name = run;
      index = run.last;
      if (found.name !== null) break;
    } else if (word.pos === "NOUN" && (!governed || opensAnew(nodes, index, word.lower, lists))) {
      governed = false;
      found.start ??= index;
      if (isSpeakingNoun(word.lower, lists)) found.head ??= index;
    } else if (word.pos === "CCONJ" || word.pos === "VERB") break;
  }
  return subjectOf(nodes, found, lists);
}

function subjectOf(nodes: readonly Node[], found: Found, lists: ListedWords): Subject | null {
  const { start, head, name } = found;
  if (name !== null) {
    const mention = { first: titleBefore(nodes, name.first), last: name.last };
    return { mention, naming: [name] };
  }
  if (head === null) return null;
  const mention = { first: start ?? head, last: headEnd(nodes, head, lists) };
  return { mention, naming: [mention, ...asideAfter(nodes, mention.last + 1, lists)] };
}

/** "sagte der Vorsitzende des Verbands, Peter Braun, …": a bare name between commas tells who. */
function asideAfter(nodes: readonly Node[], comma: number, lists: ListedWords): Phrase[] {
  let at = comma;
  while (
    at < nodes.length &&
    at - comma < 8 &&
    /^(?:ADP|DET|NOUN|PROPN)$/u.test(wordAt(nodes, at)?.pos ?? "")
  )
    at++;
  if (wordAt(nodes, at)?.text !== ",") return [];
  const name = bareName(nodes, at + 1, lists);
  return name === null ? [] : [name];
}

/** A name of two words or more with nothing else up to the next mark but a title ("Dr. Heinz Kern"). */
export function bareName(nodes: readonly Node[], from: number, lists: ListedWords): Phrase | null {
  let first = from;
  while (isTitle(nodes, first, lists)) first++;
  if (wordAt(nodes, first)?.pos !== "PROPN") return null;
  const run = nameFrom(nodes, first, nodes.length);
  const next = nodes[run.last + 1];
  const ends = next === undefined || (next.kind === "word" && /^[,.;(—–-]$/u.test(next.text));
  return run.last > run.first && ends ? run : null;
}

function isTitle(nodes: readonly Node[], index: number, lists: ListedWords): boolean {
  const word = wordAt(nodes, index);
  return (
    word !== null &&
    (lists.kindOf(word.lower) === "role" || (word.text === "." && isTitle(nodes, index - 1, lists)))
  );
}

function pronounAt(index: number): Subject {
  const mention = { first: index, last: index };
  return { mention, naming: [mention] };
}

function nameFrom(nodes: readonly Node[], first: number, to: number): Phrase {
  let last = first;
  for (let index = first + 1; index < to; index++) {
    const word = wordAt(nodes, index);
    if (word?.pos === "PROPN") last = index;
    // "Maria von der Heide", "João da Silva": a particle only with a name behind it.
    else if (!(word !== null && isParticle(word.lower) && leadsToName(nodes, index, to))) break;
  }
  return { first, last };
}

const PARTICLES = new Set(
  "de da do dos das di del della du des van von der den ter la le el al y e".split(" "),
);

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function leadsToName(nodes: readonly Node[], index: number, to: number): boolean {
  const next = wordAt(nodes, index + 1);
  if (next === null || index + 1 >= to) return false;
  // "Anna Weber von der SPD": capitals alone are a party, not a surname.
  if (next.pos === "PROPN")
    return !/^\p{Lu}{2,}$/u.test(next.text) && !/^(?:y|e)$/u.test(wordAt(nodes, index)?.lower ?? "");
  return isParticle(next.lower) && wordAt(nodes, index + 2)?.pos === "PROPN" && index + 2 < to;
}

/** Whether a run of names is who speaks, and not the house, place or listener that the words before it govern. */
function namesSpeaker(
  nodes: readonly Node[],
  run: Phrase,
  governed: boolean,
  from: number,
  lists: ListedWords,
): boolean {
  const before = run.first > from ? wordAt(nodes, run.first - 1) : null;
  const isLong = run.last > run.first;
  const isPlainNoun = before?.pos === "NOUN" && !isSpeakingNoun(before.lower, lists);
  // "le ministre de l'Intérieur Paul Martin": the noun in between is what "de" governs.
  if (governed) return isPlainNoun && isLong;
  // "лидер партии Орлов" may name the party.
  if (before?.pos === "NOUN" && lists.kindOf(before.lower) === "body") return isLong;
  return true;
}

/** "w rozmowie z PAP poseł Marek Górski": without articles only the nominative tells that a new phrase opens. */
function opensAnew(nodes: readonly Node[], index: number, noun: string, lists: ListedWords): boolean {
  return lists.kindOf(noun) === "role" && isNominal(nodes, index - 1);
}

/** "Berliner Senator Jan Voss", and an unlisted trade that opens a sentence: "Adwokat rodziny Jerzy Mazur". */
function describesNext(nodes: readonly Node[], index: number, lists: ListedWords): boolean {
  const next = wordAt(nodes, index + 1);
  if (next === null) return false;
  return isSpeakingNoun(next.lower, lists) || (index === 0 && next.pos === "NOUN");
}

function isSpeakingNoun(word: string, lists: ListedWords): boolean {
  const kind = lists.kindOf(word);
  return kind === "role" || kind === "body";
}

function titleBefore(nodes: readonly Node[], name: number): number {
  let first = name;
  while (wordAt(nodes, first - 1)?.pos === "NOUN") first--;
  const article = wordAt(nodes, first - 1);
  return article?.pos === "DET" ? first - 1 : first;
}

/** "die Sprecherin der Polizei": the noun with what it governs, up to the next name or noun. */
function headEnd(nodes: readonly Node[], head: number, lists: ListedWords): number {
  let last = head;
  for (let index = head + 1; index < Math.min(nodes.length, head + 7); index++) {
    const word = wordAt(nodes, index);
    if (word === null || !/^(?:ADP|DET|NOUN|PROPN)$/u.test(word.pos)) break;
    const links = /^(?:ADP|DET)$/u.test(word.pos);
    if (links && !isLink(word.lower)) break;
    if (!links) {
      const isLinked = /^(?:ADP|DET)$/u.test(wordAt(nodes, index - 1)?.pos ?? "");
      const isGenitive = lists.bareGenitives && index === head + 1;
      if (!isLinked && !isGenitive && word.pos === "NOUN") break;
      last = index;
    }
  }
  return last;
}

const LINKS = new Set(
  "de d' du des da do dos das del della dello dei degli delle dell' di van von vom der des la le l' los las el het den".split(
    " ",
  ),
);

function isLink(word: string): boolean {
  return LINKS.has(word);
}

function isNominal(nodes: readonly Node[], index: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(wordAt(nodes, index)?.pos ?? "");
}

function isAdposition(nodes: readonly Node[], index: number): boolean {
  return wordAt(nodes, index)?.pos === "ADP";
}

function closingBracket(nodes: readonly Node[], opening: number, to: number): number {
  for (let index = opening + 1; index < Math.min(to, opening + 10); index++)
    if (wordAt(nodes, index)?.text === ")") return index;
  return opening;
}
