/**
 * What the sentence on a difference says, before a language puts it into words:
 * who has what, what differs in it and what follows. Rules tell; the sentences
 * stand in one table a language, `english.ts` here, German in the page.
 */

/** Outlets that have the same at a place. */
export interface Party {
  /** As they are named; of more than three the first three. */
  readonly outlets: readonly string[];
  readonly count: number;
  /** Told of a second passage of the one article. */
  readonly again: boolean;
}

export interface Has {
  readonly by: Party;
  /** As a sentence shows them; empty where the outlets have nothing. */
  readonly words: string;
}

/** A primary source, by its kind. */
export const SOURCES = ["transcript", "official"] as const;
export type Source = (typeof SOURCES)[number];

/** What differs, or that nothing does; it comes first. */
export const HEADS = [
  "same-words",
  "same-amount",
  "same-share",
  "same-day",
  "roles",
  "denial",
  "figures",
  "only-one-figure",
  "rounded",
  "bound",
  "unit",
  "converted",
  "currency",
  "dates",
  "days-unless-apart",
  "condition",
  "certainty",
  "ability-or-duty",
  "resolve",
  "limit",
  "quantity",
  "names",
  "fuller-name",
  "name-or-description",
  "name-in-report",
  "courtesy-title",
  "places",
  "occasions",
  "speakers",
  "wording",
  "wording-translated",
  "small-words",
  "small-words-translated",
  "spoken-form",
  "tense",
  "misprint",
  "reported-speech",
] as const;

export type Head =
  | (typeof HEADS)[number]
  | { readonly opposites: readonly [string, string] }
  /** Who sounds more certain than the others. */
  | { readonly surer: Party };

/** What is left out or added, or what follows from that; it comes last. */
export const ENDS = [
  "reversed",
  "exact",
  "condition-lost",
  "limit-lost",
  "more-certain",
  "title",
  "interjection",
  "connective",
  "gloss",
  "insertion",
  "marked",
  "unmarked",
  "paraphrase",
] as const;
export type End = (typeof ENDS)[number];

interface Frames {
  /** Words against words. */
  readonly opposed: { readonly a: Has; readonly b: Has };
  /** Words against those of a primary source. */
  readonly departs: Has & { readonly source: Source; readonly instead: string };
  readonly drops: Has & { readonly source: Source | null };
  readonly adds: Has & { readonly source: Source | null };
  /** The same words in another place. */
  readonly moved: Has;
  /** The same words, who does it and whom it is done to exchanged. */
  readonly exchanged: Has & { readonly others: Party };
  /** Of one amount: a figure with its sign, and the word for another. */
  readonly amounts: { readonly a: Has; readonly b: Has };
  /** One after the other, within their own sentences where these are given. */
  readonly each: { readonly told: readonly (Has & { readonly sentence: string | null })[] };
  readonly given: { readonly voices: readonly { readonly by: Party; readonly speaker: string }[] };
  /** What others quote. */
  readonly rephrased: { readonly by: Party; readonly quoted: Has };
  readonly "stops-short": Has;
  /** Why there is no difference to tell of. */
  readonly alone: object;
  readonly "put-aside": object;
  readonly agreed: object;
}

export type Frame = keyof Frames;

/** Who has what. */
export type Said<Name extends Frame = Frame> = {
  readonly [Each in Name]: { readonly frame: Each } & Frames[Each];
}[Name];

export interface Telling {
  readonly head: Head | null;
  readonly said: Said;
  readonly end: End | null;
}

/** The sentences of one language: a frame, a head or an end more does not compile until each language has it. */
export interface Sentences {
  readonly heads: Readonly<Record<(typeof HEADS)[number], string>>;
  readonly opposites: (one: string, other: string) => string;
  readonly surer: (by: Party) => string;
  readonly frames: { readonly [Name in Frame]: (said: Said<Name>) => string };
  readonly ends: Readonly<Record<End, string>>;
}

export function tellIn(language: Sentences, { head, said, end }: Telling): string {
  const before = head === null ? "" : `${headIn(language, head)}: `;
  return `${before}${frameIn(language, said)}${end === null ? "" : language.ends[end]}.`;
}

function headIn({ heads, opposites, surer }: Sentences, head: Head): string {
  if (typeof head === "string") return heads[head];
  return "surer" in head ? surer(head.surer) : opposites(...head.opposites);
}

function frameIn<Name extends Frame>({ frames }: Sentences, said: Said<Name>): string {
  return frames[said.frame](said);
}
