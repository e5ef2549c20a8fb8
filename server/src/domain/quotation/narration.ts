/**
 * The reporter's own sentences, with each quotation folded into one node.
 *
 * Attribution is read off the narration: who said it stands around the marks,
 * not between them. So the words between marks are masked before sentences are
 * cut (a quotation of five sentences is one piece of its reporting sentence),
 * and the tagger sees "he called it" plus a stand-in.
 *
 * Tagging is lazy, for it is the dear part: a sentence is tagged when a rule
 * first asks for its nodes.
 */
import type { PartOfSpeech, TaggedWord, Tagger } from "../language.ts";
import { sentences } from "../text/sentences.ts";
import { contains, type Span } from "../text/span.ts";
import { datelineOf } from "./dateline.ts";
import { ENGLISH, type SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { SURE_FORMS, VERB_CLASS, VERB_FORMS } from "./lexicon/speech-verbs.ts";
import type { MarkedSpan } from "./marks.ts";

export interface Word extends Span {
  readonly kind: "word";
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

export interface Quoted extends Span {
  readonly kind: "quote";
  /** Index in the list of marked spans; always one that is nested in no other. */
  readonly quote: number;
}

/** The span of a quoted node takes in the marks. */
export type Node = Word | Quoted;

export interface Sentence extends Span {
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Indices of the outermost marked spans that start in it. */
  readonly quotes: readonly number[];
  /** Tagged on first use. */
  nodes(): readonly Node[];
}

export interface Narration {
  readonly text: string;
  /** As long as the text, with the words between outermost marks struck out. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  readonly marked: readonly MarkedSpan[];
  readonly paragraphs: readonly Span[];
  readonly lexicon: SpeechLexicon;
}

/** Words up to which a quotation is left as it is for the tagger, since it is part of the sentence's grammar. */
const TAGGED_AS_PRINTED = 24;
const STAND_IN = "it";
/** Some 250 words of narration; the rules look back and forth in a sentence, so its length bounds their cost. */
const LONGEST_SENTENCE = 1_500;
const LONGEST_WORD = 30;

export function narrate(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly MarkedSpan[],
  tagger: Tagger,
  lexicon: SpeechLexicon = ENGLISH,
): Narration {
  const outermost = marked.flatMap((span, index) => (span.parent === null ? [index] : []));
  const masked = mask(text, marked, outermost);
  const dateline = datelineOf(text);
  const found: Sentence[] = [];
  let nextQuote = 0;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    const told = dateline === null ? paragraph : behind(dateline, paragraph);
    for (const span of joinAttributions(masked, sentences(masked, told)).flatMap((joined) =>
      cutOverlong(masked, joined),
    )) {
      const quotes: number[] = [];
      for (let quote = outermost[nextQuote]; quote !== undefined; quote = outermost[nextQuote]) {
        if ((marked[quote]?.outer.start ?? 0) >= span.end) break;
        quotes.push(quote);
        nextQuote++;
      }
      const held = quotes.flatMap((quote) => marked[quote] ?? []);
      const nodes = once(() => nodesOf(text, span, quotes, held, tagger));
      const { start, end } = span;
      found.push({ start, end, index: found.length, paragraph: paragraphIndex, quotes, nodes });
    }
  });
  return { text, masked, sentences: found, marked, paragraphs, lexicon };
}

function behind(dateline: Span, paragraph: Span): Span {
  return contains(paragraph, dateline) ? { start: dateline.end, end: paragraph.end } : paragraph;
}

/** A quotation counts as one word here, however long it is: only narration that never ends is cut. */
function cutOverlong(masked: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST_SENTENCE) return [span];
  const pieces: Span[] = [];
  let [start, end, size] = [span.start, span.start, 0];
  for (const word of masked.slice(span.start, span.end).matchAll(/\S+/gu)) {
    size += Math.min(word[0].length, LONGEST_WORD) + 1;
    if (size > LONGEST_SENTENCE) {
      pieces.push({ start, end });
      start = span.start + word.index;
      size = 0;
    }
    end = span.start + word.index + word[0].length;
  }
  return [...pieces, { start, end: span.end }].filter((piece) => piece.end > piece.start);
}

function once<T>(compute: () => T): () => T {
  let value: { readonly computed: T } | null = null;
  return () => {
    value ??= { computed: compute() };
    return value.computed;
  };
}

/** Strikes out what stands between outermost marks, but leaves its first capital and its last point to be seen. */
function mask(text: string, marked: readonly MarkedSpan[], outermost: readonly number[]): string {
  let masked = "";
  let at = 0;
  for (const index of outermost) {
    const span = marked[index];
    if (span === undefined || span.start < at) continue;
    const length = span.end - span.start;
    const first = /[\p{Lu}\p{N}]/u.test(text.charAt(span.start)) ? "X" : "x";
    const last = text.charAt(span.end - 1);
    const ending = /[.?!…,;:—–-]/u.test(last) ? last : "x";
    masked += text.slice(at, span.start) + (length === 1 ? first : first + "x".repeat(length - 2) + ending);
    at = span.end;
  }
  return masked + text.slice(at);
}

// `“Why?” Smith asked.` is one sentence, though a capital follows an end mark. Behind the verb stands
// its end, a time or a place; a comma before another mark would make it the next quotation's cue.
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*,? (?:(?:\p{Lu}|de |van |von |al)[\p{L}.'’-]* ){0,4}`;
const TIME_OR_PLACE =
  "in|on|at|to|during|after|as|when|while|with|of|from|before|about|last|this|the|reporters";
const AFTER_QUOTE = new RegExp(
  String.raw`^(?:${NAME})(?:also |then |later |once )?(\p{Ll}+)([.]?)(?:$|[,;] ?(?!["“‘'«])|(?<=[.])| (?:(?:${TIME_OR_PLACE})\b|\p{Lu}))`,
  "u",
);

/** `“Why not?” Smith pressed.` */
const CAN_FOLLOW: ReadonlySet<string> = new Set(
  [...VERB_FORMS]
    .filter(
      ([form, lemma]) =>
        /(?:s|ed)$/u.test(form) && /^(?:saying|uttering)$/u.test(VERB_CLASS.get(lemma) ?? ""),
    )
    .map(([form]) => form),
);

function joinAttributions(masked: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && attributes(masked, before, span))
      joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function attributes(masked: string, before: Span, span: Span): boolean {
  const ending = masked.slice(before.end - 2, before.end);
  if (!/[?!.…—–-]["”’'»]/u.test(ending)) return false;
  const match = AFTER_QUOTE.exec(masked.slice(span.start, Math.min(span.end, span.start + 120)));
  const [, verb = "", stop = ""] = match ?? [];
  const isBare = stop === ".";
  // After a full stop only the barest attribution is one: `“….” Smith said.`
  if (SURE_FORMS.has(verb)) return !ending.startsWith(".") || isBare;
  return isBare && /^[?!]/u.test(ending) && CAN_FOLLOW.has(verb);
}

interface Piece {
  /** Where it stands in what the tagger is given. */
  readonly from: number;
  readonly length: number;
  /** Where it stands in the article. */
  readonly start: number;
  /** The quotation it stands for, if it does. */
  readonly quote: number | null;
}

function nodesOf(
  text: string,
  span: Span,
  quotes: readonly number[],
  held: readonly MarkedSpan[],
  tagger: Tagger,
): readonly Node[] {
  const pieces: Piece[] = [];
  let given = "";
  let at = span.start;
  const narrated = (end: number) => {
    if (end > at) pieces.push({ from: given.length, length: end - at, start: at, quote: null });
    given += text.slice(at, Math.max(at, end));
  };
  held.forEach((marks, index) => {
    narrated(marks.outer.start);
    const printed = text.slice(marks.outer.start, marks.outer.end);
    const standIn = printed.length <= TAGGED_AS_PRINTED ? printed : `“${STAND_IN}”`;
    pieces.push({
      from: given.length,
      length: standIn.length,
      start: marks.outer.start,
      quote: quotes[index] ?? null,
    });
    given += standIn;
    at = marks.outer.end;
  });
  narrated(span.end);
  // A sentence of nothing but quotations holds no word to tag.
  if (pieces.every((piece) => piece.quote !== null)) return mapBack(text, pieces, [], held);
  return mapBack(text, pieces, tagger.tag(given), held);
}

function mapBack(
  text: string,
  pieces: readonly Piece[],
  tagged: readonly TaggedWord[],
  held: readonly MarkedSpan[],
): Node[] {
  const nodes: Node[] = [];
  let next = 0;
  let quotesSeen = 0;
  for (const piece of pieces) {
    const pieceEnd = piece.from + piece.length;
    if (piece.quote !== null) {
      const outer = held[quotesSeen++]?.outer;
      if (outer !== undefined)
        nodes.push({ kind: "quote", quote: piece.quote, start: outer.start, end: outer.end });
    }
    for (let word = tagged[next]; word !== undefined && word.start < pieceEnd; word = tagged[next]) {
      next++;
      if (piece.quote !== null || word.pos === "SPACE") continue;
      const start = piece.start + word.start - piece.from;
      const printed = text.slice(start, start + word.end - word.start);
      nodes.push({
        kind: "word",
        start,
        end: start + printed.length,
        text: printed,
        lower: printed.toLowerCase(),
        lemma: word.lemma,
        pos: partOfSpeech(word.pos, printed, nodes),
      });
    }
  }
  return nodes;
}

// The tagger takes unusual surnames for verbs ("said Weld"): a capital inside a sentence is a name.
function partOfSpeech(tagged: PartOfSpeech, printed: string, before: readonly Node[]): PartOfSpeech {
  // "president-elect" comes in three pieces.
  if (printed === "elect" && isHyphen(before.at(-1))) return "NOUN";
  const mayErr = tagged === "VERB" || tagged === "ADV" || tagged === "AUX" || tagged === "X";
  return mayErr && before.length > 0 && /^\p{Lu}\p{Ll}/u.test(printed) ? "PROPN" : tagged;
}

function isHyphen(node: Node | undefined): boolean {
  return node?.kind === "word" && node.text === "-";
}
