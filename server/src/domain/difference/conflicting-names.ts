/**
 * Names that two articles give differently for one fact, where a slip is
 * likely: they look alike, neither article has the other's, and the sentences
 * share rare words ("Norfolk" and "Norwalk"). Two spellings of one foreign
 * name are none.
 */
import { isWithinEdits } from "../collation/likeness.ts";
import { type Passage, sharedTelling, spanOfWords } from "./mentions.ts";

export interface NameMention {
  readonly passage: Passage;
  readonly name: string;
  readonly from: number;
}

/** Shorter names look alike by chance ("Chris", "Corps"). */
const SHORTEST = 6;
const SHARED_START = 3;
const CONTEXT = 0.9;

export function nameMentions(passage: Passage): NameMention[] {
  return passage.words.flatMap((word, from) =>
    word.kind === "name" && word.key.length >= SHORTEST ? [{ passage, name: word.key, from }] : [],
  );
}

export interface NameConflict {
  /** The two mentions that show it best. */
  readonly a: NameMention;
  readonly b: NameMention;
  /** Every mention of either name. */
  readonly everywhere: readonly NameMention[];
}

export function conflictingNames(mentions: readonly NameMention[]): NameConflict[] {
  const byName = new Map<string, NameMention[]>();
  for (const mention of mentions) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  const names = [...byName.keys()].sort();
  return names.flatMap((name, index) =>
    names
      .slice(index + 1)
      .filter((other) => looksLike(name, other))
      .flatMap((other) => conflictOfNames(byName.get(name) ?? [], byName.get(other) ?? [])),
  );
}

function looksLike(a: string, b: string): boolean {
  return (
    a.slice(0, SHARED_START) === b.slice(0, SHARED_START) &&
    isWithinEdits(a, b, 2) &&
    !isWithinEdits(asHeard(a), asHeard(b), 1)
  );
}

/** Letters that transliteration exchanges, made one. */
function asHeard(name: string): string {
  return name
    .replace(/ph/g, "f")
    .replace(/[cqk]h?/g, "k")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/s$/, "");
}

/** The two passages that share most, if they share enough and neither article has the other's name too. */
function conflictOfNames(as: readonly NameMention[], bs: readonly NameMention[]): NameConflict[] {
  const articlesOf = (mentions: readonly NameMention[]) =>
    new Set(mentions.map(({ passage }) => passage.article.id));
  const [withA, withB] = [articlesOf(as), articlesOf(bs)];
  let best: { a: NameMention; b: NameMention; shared: number } | null = null;
  for (const a of as) {
    for (const b of bs) {
      if (withB.has(a.passage.article.id) || withA.has(b.passage.article.id)) continue;
      const shared = sharedTelling(a.passage, b.passage, new Set());
      if (shared >= CONTEXT && (best === null || shared > best.shared)) best = { a, b, shared };
    }
  }
  return best === null ? [] : [{ a: best.a, b: best.b, everywhere: [...as, ...bs] }];
}

export function spanOfName(mention: NameMention): { start: number; end: number } {
  return spanOfWords(mention.passage, mention.from, mention.from + 1);
}
