/**
 * Places that two articles give differently for one fact. Two towns are seldom
 * one slip, so the sentences must tell nearly the same: the same words lead to
 * the place, much else is shared, and neither article knows the other's place.
 */
import { type Passage, sharedTelling, spanOfWords } from "./mentions.ts";

export interface PlaceMention {
  readonly passage: Passage;
  readonly place: string;
  readonly preposition: string;
  readonly from: number;
}

const LEADING = new Set("in at near outside".split(" "));
/** Three rare words besides the place. */
const CONTEXT = 2.6;

export function placeMentions(passage: Passage): PlaceMention[] {
  return passage.words.flatMap((word, from) => {
    const preposition = passage.words[from - 1]?.key ?? "";
    // A name that goes on is a person's or a body's: "in Ada Brook's view".
    const isAlone = word.kind === "name" && passage.words[from + 1]?.kind !== "name";
    return isAlone && LEADING.has(preposition) ? [{ passage, place: word.key, preposition, from }] : [];
  });
}

export interface PlaceConflict {
  readonly a: PlaceMention;
  readonly b: PlaceMention;
}

export function conflictingPlaces(mentions: readonly PlaceMention[]): PlaceConflict[] {
  return mentions.flatMap((a, index) =>
    mentions.slice(index + 1).flatMap((b) => (areAtOdds(a, b) ? [{ a, b }] : [])),
  );
}

function areAtOdds(a: PlaceMention, b: PlaceMention): boolean {
  if (a.passage.article.id === b.passage.article.id || a.place === b.place) return false;
  if (a.preposition !== b.preposition || knows(a, b.place) || knows(b, a.place)) return false;
  return sharedTelling(a.passage, b.passage, new Set([a.place, b.place])) >= CONTEXT;
}

function knows({ passage }: PlaceMention, place: string): boolean {
  return passage.article.text.toLowerCase().includes(place);
}

export function spanOfPlace({ passage, from }: PlaceMention): { start: number; end: number } {
  return spanOfWords(passage, from, from + 1);
}
