/**
 * Cuts a text into tokens: words, figures, punctuation and symbols.
 *
 * Three promises that everything above rests on. Nothing is lost: every
 * character that is not white space stands in exactly one token. A figure is
 * one token with its currency, grouping, decimals, scale and percent sign
 * ("$3.5bn", "1,200", "57%", "2012-13"), because a figure cut in half is how
 * "1,200" comes to differ from "1,500" only by "2". And the cost is linear.
 *
 * A scale or unit set apart by a space ("3.5 billion", "57 percent") is a word
 * of its own; whoever compares values has to look at the next token.
 */
import { foldCharacters } from "./normalize.ts";
import type { Span } from "./span.ts";

export const TOKEN_KINDS = ["word", "figure", "punctuation", "symbol"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface Token extends Span {
  /** As printed. */
  readonly t: string;
  /** Normal form: case, marks, dashes, digit grouping and points of abbreviations folded. */
  readonly n: string;
  readonly kind: TokenKind;
}

// The parts of the token pattern, tried in this order at each place.
const LETTER = String.raw`[\p{L}\p{M}\u00ad\u200b-\u200d]`;
const INNER = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]`;
const APOSTROPHE = "['’ʼ‘]";
const HYPHEN = "[-‐‑]";
const CURRENCY = String.raw`\p{Sc}`;

const LINK = String.raw`https?:\/\/[^\s"“”<>]*[\p{L}\p{N}\/]|www\.[^\s"“”<>]*[\p{L}\p{N}\/]`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`;
// A sign or a bare decimal point belongs to the figure only where nothing stands before it.
const SIGN = String.raw`(?:(?<![^\s(“"])[-−+](?=[\p{Sc}\p{N}.]))?`;
const DIGITS = String.raw`(?:\p{N}+|(?<![^\s(“"\p{Sc}])\.(?=\p{N}))(?:[.,:\/]?\p{N}+)*`;
const RANGE = String.raw`(?:[-‐‑–]${CURRENCY}?\p{N}+(?:[.,:\/]\p{N}+)*)*`;
const UNIT = String.raw`(?:[%‰]|°[CF]?)?(?:${LETTER}+)?(?:${HYPHEN}${INNER}+)*(?:${APOSTROPHE}s(?!\p{L}))?`;
const DECADE = String.raw`${APOSTROPHE}\p{N}{2}s(?!\p{L})`;
const FIGURE = String.raw`${DECADE}|${SIGN}(?:\p{Lu}{1,3}(?=\p{Sc}))?${CURRENCY}?${DIGITS}${RANGE}${UNIT}`;
// Common titles keep their point, so that "Mr." and "Mr" are one token and one normal form.
const TITLE = String.raw`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Prof|Lt|Col|Sgt|Capt|Rev|Hon)\.(?!\.)`;
// "U.S.", "G.K.", "D-N.C."; the last point stays with the letters, also where it ends the sentence too.
const INITIALS = String.raw`(?:\p{Lu}${HYPHEN})?\p{L}\.(?:\p{L}\.)+(?:${APOSTROPHE}s(?!\p{L}))?`;
const MASKED = String.raw`\p{L}+\*{2,}${LETTER}*`;
// "[W]e" and "force[s]" are words that an editor has fitted to the sentence.
const FITTED = String.raw`\[${LETTER}+\]${LETTER}+|${LETTER}+\[${LETTER}+\]`;
const WORD = String.raw`${LETTER}${INNER}*(?:(?:${APOSTROPHE}|${HYPHEN}|&|\.(?=(?:com|org|net|gov|co)\b))${INNER}+)*`;
const ELLIPSIS = String.raw`\.(?:[ \u00a0]?\.){2,}|…+`;
const DOUBLED = "``|''|-{2,}";
const REST = String.raw`\S\p{M}*`;

const PATTERNS = [LINK, HANDLE, TITLE, INITIALS, FIGURE, MASKED, FITTED, WORD, ELLIPSIS, DOUBLED, REST];
const TOKEN = new RegExp(PATTERNS.join("|"), "gu");

// Two capitals that lower case would turn into another word ("US" and "us").
const STATES = new Map([
  ["US", "u.s."],
  ["UK", "u.k."],
  ["UN", "u.n."],
  ["EU", "e.u."],
]);

/** The tokens of a text, or of one span of it, in order; offsets count on the whole text. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const stretch = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  // A long text uses the same words again and again; telling what one is costs more than finding it.
  const known = new Map<string, Pick<Token, "kind" | "n">>();
  for (const match of stretch.matchAll(TOKEN)) {
    const t = match[0];
    const start = span.start + match.index;
    let told = known.get(t);
    if (told === undefined) {
      const kind = kindOf(t);
      told = { kind, n: normalForm(t, kind) };
      known.set(t, told);
    }
    tokens.push({ start, end: start + t.length, t, n: told.n, kind: told.kind });
  }
  return tokens;
}

function kindOf(t: string): TokenKind {
  if (/^(?:['’ʼ‘]|[-−+.])?(?:\p{Lu}{0,3}\p{Sc})?\.?\p{N}/u.test(t)) return "figure";
  if (/[\p{L}\p{N}]/u.test(t)) return "word";
  if (/^\p{P}/u.test(t) || t === "``") return "punctuation";
  return "symbol";
}

function normalForm(t: string, kind: TokenKind): string {
  if (kind === "figure") return foldCharacters(t).replace(/(?<=\p{N}),(?=\p{N}{3})/gu, "");
  if (kind === "word") return STATES.get(t) ?? foldWord(foldCharacters(t));
  if (/^(?:…|\.(?:[ \u00a0]?\.)+)/u.test(t)) return "…";
  if (/^(?:-{2,}|[-‐‑‒–—―−])$/u.test(t)) return "—";
  return foldCharacters(t);
}

function foldWord(word: string): string {
  // Three initials or more spell no other word ("F.B.I." and "FBI"); two might ("U.S." and "us").
  if (/^(?:\p{L}\.){3,}$/u.test(word)) return word.replaceAll(".", "");
  if (/^\p{L}+\.$/u.test(word)) return word.slice(0, -1);
  return /^\[|\[\p{L}+\]$/u.test(word) ? word.replace(/[[\]]/gu, "") : word;
}
