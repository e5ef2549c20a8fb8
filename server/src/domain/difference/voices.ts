/**
 * To how many voices the outlets give one utterance. Precision first: "Trump"
 * and "Donald Trump" are one voice, and so are "he" and whoever else the
 * article names that he may be.
 */
import { surnameOf } from "../quotation/names.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { type Article, byOrigin } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";

export interface Attributed {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

export interface Voice {
  /** The fullest of its names. */
  readonly name: string;
  readonly speakerIds: ReadonlySet<string>;
  /** In the order of their origin, each with the words it gives to this voice. */
  readonly sources: readonly Attributed[];
}

/** Sorted by speaker id. Whoever names nobody has no part in it. */
export function voicesOf(sources: readonly Attributed[]): Voice[] {
  const names = new Map(
    sources.flatMap(({ quotations }) =>
      quotations.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.id, speaker.name] as const])),
    ),
  );
  const ids = gatherByName(names);
  const voices = ids.map((speakerIds) => voiceOf(speakerIds, names, sources));
  const settled = voices.map((voice) => ({
    ...voice,
    sources: voice.sources.filter(
      (source) => !voices.some((other) => other !== voice && mayMean(source, voice, other)),
    ),
  }));
  return settled.filter((voice) => voice.sources.length > 0).map((voice) => withUnattributed(voice, sources));
}

/** What the article gives to nobody in the same utterance is the one voice's that it names. */
function withUnattributed(voice: Voice, all: readonly Attributed[]): Voice {
  const named = voice.sources.map((source) => {
    const whole = all.find(({ article }) => article.id === source.article.id);
    const own = whole?.quotations.filter(
      (quotation) => quotation.speaker === null || source.quotations.includes(quotation),
    );
    return { ...source, quotations: own ?? source.quotations };
  });
  return { ...voice, sources: named };
}

/** A name that is part of a fuller one goes with it: "Trump" with "Donald Trump", if the story has one Trump here. */
function gatherByName(names: ReadonlyMap<string, string>): ReadonlySet<string>[] {
  const fullestFirst = [...names.keys()].sort(
    (a, b) => wordsOf(names.get(b)).length - wordsOf(names.get(a)).length || (a < b ? -1 : 1),
  );
  const gathered: string[][] = [];
  for (const id of fullestFirst) {
    const homes = gathered.filter(([head = ""]) =>
      isWithin(wordsOf(names.get(id)), wordsOf(names.get(head))),
    );
    if (homes.length === 1) homes[0]?.push(id);
    else gathered.push([id]);
  }
  return gathered.map((ids) => new Set(ids)).sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
}

function firstOf(ids: ReadonlySet<string>): string {
  return [...ids].sort()[0] ?? "";
}

function wordsOf(name = ""): string[] {
  return foldName(name)
    .replace(/^(?:the|a|an) /u, "")
    .split(" ");
}

/** The name's words, in their order, end the other's: "Brook" ends "Ada Brook", and "Ada Brook" does not end "Ada Brook's office". */
function isWithin(words: readonly string[], fuller: readonly string[]): boolean {
  return (
    words.length < fuller.length && words.every((word, index) => word === fuller.at(index - words.length))
  );
}

function voiceOf(
  speakerIds: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  sources: readonly Attributed[],
): Voice {
  const [name = ""] = [...speakerIds].map((id) => names.get(id) ?? id).sort((a, b) => b.length - a.length);
  const own = sources.flatMap(({ article, quotations }) => {
    const given = quotations.filter(({ speaker }) => speaker !== null && speakerIds.has(speaker.id));
    return given.length === 0 ? [] : [{ article, quotations: given }];
  });
  return { name, speakerIds, sources: own.sort((a, b) => byOrigin(a.article, b.article)) };
}

/**
 * Whether the article may give its words to the other voice after all: it
 * gives some of them to it, or says "he" and names the other somewhere.
 */
function mayMean(source: Attributed, own: Voice, other: Voice): boolean {
  const { article } = source;
  const isShared = other.sources.some((one) => one.article.id !== article.id);
  if (!isShared) return false;
  if (other.sources.some((one) => one.article.id === article.id)) {
    // Two articles that both name both would else leave each other without a voice.
    return own.sources.length < other.sources.length || own.name > other.name;
  }
  return (
    source.quotations.every((quotation) => isByPronoun(quotation, article)) && names(article, other.name)
  );
}

const PRONOUN = /^(?:he|she|they|his|her|their|it|its)\b/iu;

function isByPronoun({ source }: Quotation, { text }: Article): boolean {
  return source !== null && PRONOUN.test(text.slice(source.start, source.end));
}

function names({ text }: Article, name: string): boolean {
  const owner = name.split(/['’]s\b/u)[0] ?? name;
  const surname = surnameOf(owner.split(" "));
  return surname.length > 2 && text.includes(surname);
}
