/**
 * The words of a testimony as alignment sees them.
 *
 * A token is what an outlet printed; a word is what it says. "won't" is one
 * token and two words, so that the lost "not" of "will" against "won't" has a
 * place of its own, and "it's" against "it is" has nothing to report.
 */
import type { Thesaurus } from "../language.ts";
import type { Token } from "../text/tokenize.ts";
import {
  CONTRACTED_ENDINGS,
  CONTRACTIONS,
  DEICTIC_DAYS,
  FUNCTION_WORDS,
  HOSTS_OF_IS,
  LIGHT_WORDS,
  MONTHS,
  NEGATIONS,
  NUMBER_WORDS,
  SCALE_WORDS,
  SPELLINGS,
  WEEKDAYS,
} from "./word-lists.ts";

export type WordKind = "content" | "function" | "name" | "figure" | "date" | "negation" | "pointing";

export interface Word {
  /** Index of its token in the testimony. Neighbouring words may share one. */
  readonly token: number;
  /** What it says, spelling and number format folded: words with one key are the same word. */
  readonly key: string;
  /** Dictionary form. */
  readonly lemma: string;
  readonly kind: WordKind;
  /** How much sharing it tells about two texts, about 0 (a comma) to 1.3 (a figure). */
  readonly weight: number;
  /** Stands in brackets: an editor's word, not the speaker's. */
  readonly aside: boolean;
  /** Begins a later part of its quotation: the outlet's own words stood before it, and any of the speaker's may be left out there. */
  readonly resumes: boolean;
}

// Weights by class stand in for inverse document frequency: a quotation is too short
// to count in, and a background corpus cannot be shipped.
const WEIGHT: Readonly<Record<WordKind, number>> = {
  content: 1,
  name: 1.15,
  figure: 1.3,
  date: 1,
  negation: 0.6,
  function: 0.2,
  pointing: 0.02,
};
const LIGHT = 0.55;
/** An editor's insertion says little about what was said, but "(and)" may stand for an "and". */
const WEIGHT_OF_ASIDE = 0.25;
const LONGEST_ASIDE = 12;

const SCALED_FIGURE = /^([^\p{L}%]*\p{N})(%|[a-z]*)((?:-\p{L}+)*)(?:'s)?$/u;
const SCALE_LETTERS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["k", "thousand"],
  ["m", "million"],
  ["mn", "million"],
  ["bn", "billion"],
  ["b", "billion"],
  ["tn", "trillion"],
]);

export function wordsOf(tokens: readonly Token[], thesaurus: Thesaurus): Word[] {
  const asides = asideTokens(tokens);
  const said = sayingsOf(thesaurus);
  const words: Word[] = [];
  tokens.forEach((token, index) => {
    const isName = looksLikeName(token) && !opensSentence(tokens, index);
    const isAside = asides.has(index);
    const following: Following = [tokens[index + 1], tokens[index + 2]];
    // Field by field: this is done for every word of every text, and spreading takes longer.
    for (const { key, lemma, kind, weight: own } of said(token, following, isName)) {
      const weight = isAside ? own * WEIGHT_OF_ASIDE : own;
      words.push({ token: index, key, lemma, kind, weight, aside: isAside, resumes: false });
    }
  });
  return words;
}

/** The two tokens behind one. */
type Following = readonly [Token | undefined, Token | undefined];

/** A word by itself, wherever it stands. */
type Saying = Pick<Word, "key" | "lemma" | "kind" | "weight">;

/** What a token says, remembered for one text: a book of 100,000 words has some 8,000 that differ. */
function sayingsOf(
  thesaurus: Thesaurus,
): (token: Token, following: Following, isName: boolean) => readonly Saying[] {
  const [asWord, asName] = [new Map<string, readonly Saying[]>(), new Map<string, readonly Saying[]>()];
  return (token, following, isName) => {
    const known = isName ? asName : asWord;
    const remembered = known.get(token.t);
    if (remembered !== undefined) return remembered;
    const made = partsOf(token, following, thesaurus).map((part) => sayingOf(part, token, isName, thesaurus));
    // What "he'd" and "he's" stand for hangs on the next token.
    if (!token.n.endsWith("'d") && !hasContractedVerb(token.n)) known.set(token.t, made);
    return made;
  };
}

/** Tokens within square brackets, or within round ones that close again soon. */
function asideTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  tokens.forEach((token, open) => {
    const closing = token.t === "[" ? "]" : token.t === "(" ? ")" : null;
    if (closing === null) return;
    const length = tokens.slice(open, open + LONGEST_ASIDE).findIndex((later) => later.t === closing);
    for (let i = 0; i <= length; i++) inside.add(open + i);
  });
  return inside;
}

function looksLikeName(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(token.t) && !isLoud(token.t);
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (before.kind === "punctuation" && /^[.!?:;"'“”‘’(…—[-]/u.test(before.t));
}

/** Four capitals in a row are shouting or a short name; neither tells that a common word is a name. */
function isLoud(text: string): boolean {
  return /^\p{Lu}{4,}$/u.test(text);
}

/** The words a token stands for. */
function partsOf(token: Token, following: Following, thesaurus: Thesaurus): string[] {
  const [next] = following;
  if (token.kind === "punctuation" || token.kind === "symbol") return [SPELLINGS.get(token.n) ?? token.n];
  const whole = CONTRACTIONS.get(token.n);
  if (whole !== undefined) return [...whole];
  if (token.kind === "figure") return partsOfFigure(token.n);
  if (token.n.endsWith("'d") && next !== undefined && isParticiple(next.n, thesaurus))
    return [token.n.slice(0, -2), "had"];
  if (hasContractedVerb(token.n) && isPerfect(token.n.slice(0, -2), following, thesaurus))
    return [token.n.slice(0, -2), "has"];
  return token.n.split(/(?<=[\p{L}\p{N}])-(?=\p{L})/u).flatMap(expandEnding);
}

function hasContractedVerb(word: string): boolean {
  return word.endsWith("'s") && HOSTS_OF_IS.has(word.slice(0, -2));
}

const ONLY_AFTER_HAS = new Set("been had got become gotten".split(" "));
const DOERS = new Set("he she who nobody everybody everyone".split(" "));
const OPENS_OBJECT = new Set(
  "a an the this that these his her its my our your their it them us me him no any some all".split(" "),
);

/** "It's been", "nobody's dug a hole"; without an object behind it "he's determined" is a state. */
function isPerfect(host: string, [next, object]: Following, thesaurus: Thesaurus): boolean {
  if (next === undefined) return false;
  if (ONLY_AFTER_HAS.has(next.n)) return true;
  return DOERS.has(host) && isParticiple(next.n, thesaurus) && OPENS_OBJECT.has(object?.n ?? "");
}

/** After "he'd": "he had left", but "he would leave". Forms that serve for both ("put", "come") go with "would". */
function isParticiple(word: string, thesaurus: Thesaurus): boolean {
  return (
    word === "better" || word === "been" || (/(?:[edntklgp])$/u.test(word) && thesaurus.lemma(word) !== word)
  );
}

/** "$3.5bn" says "$3.5 billion", "57%" says "57 percent", "48-hour" says "48 hour". */
function partsOfFigure(figure: string): string[] {
  const [, number = figure, scale = "", tail = ""] = figure.match(SCALED_FIGURE) ?? [];
  const named = SCALE_LETTERS.get(scale);
  const parts = named === undefined ? [number + scale] : [number, named];
  return [...parts, ...tail.split("-").filter((part) => part !== "")];
}

function expandEnding(word: string): string[] {
  for (const [ending, stands] of CONTRACTED_ENDINGS) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), stands];
  }
  if (!word.endsWith("'s")) return [word.replace(/(?<=s)'$/, "")];
  const host = word.slice(0, -2);
  return HOSTS_OF_IS.has(host) ? [host, "is"] : [host];
}

function sayingOf(part: string, token: Token, isName: boolean, thesaurus: Thesaurus): Saying {
  const kind = kindOf(part, token, isName);
  const lemma = kind === "content" || kind === "function" ? thesaurus.lemma(part) : part;
  const light = kind === "content" && LIGHT_WORDS.has(lemma);
  return { key: keyOf(part, kind), lemma, kind, weight: light ? LIGHT : WEIGHT[kind] };
}

function kindOf(part: string, token: Token, isName: boolean): WordKind {
  if (!/[\p{L}\p{N}]/u.test(part)) return "pointing";
  if (/^(?:\p{L}{1,3}\p{Sc})?[^\p{L}]*\p{N}/u.test(part) || NUMBER_WORDS.has(part) || SCALE_WORDS.has(part))
    return "figure";
  if (NEGATIONS.has(part)) return "negation";
  if (WEEKDAYS.has(part) || DEICTIC_DAYS.has(part) || isMonth(part, token)) return "date";
  if (FUNCTION_WORDS.has(part)) return "function";
  return isName ? "name" : "content";
}

/** "may" and "march" are months only with a capital. */
function isMonth(part: string, token: Token): boolean {
  return MONTHS.has(part) && ((part !== "may" && part !== "march") || /^\p{Lu}/u.test(token.t));
}

function keyOf(part: string, kind: WordKind): string {
  const value = NUMBER_WORDS.get(part);
  if (value !== undefined) return String(value);
  if (kind === "figure") return part.replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, "");
  return SPELLINGS.get(part) ?? americanSpelling(part);
}

/** Folds the regular differences of British and American spelling; both sides are folded, so a wrong fold does no harm. */
function americanSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/u, "iz")
    .replace(/ys(?=(?:e|ed|es|ing)$)/u, "yz")
    .replace(/our(?=(?:s|ed|ing|able|ite|ites|hood)?$)/u, "or")
    .replace(/tre(?=s?$)/u, "ter")
    .replace(/ogue(?=s?$)/u, "og")
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, "l");
}
