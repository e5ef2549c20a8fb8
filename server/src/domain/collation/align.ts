/**
 * Aligns the words of two testimonies, in whatever order they come.
 *
 * Strongest evidence first, as a reader would: long runs of the same words,
 * then single words with content, then words of like meaning, and last the
 * small words, which are only trusted where their neighbours already agree
 * (after Sultan, Bethard and Sumner 2014, "Back to Basics for Monolingual
 * Alignment", with runs in place of their dependency relations).
 */
import { placeOfFragment } from "./fragment.ts";
import { keepOrder } from "./in-order.ts";
import type { WordLikeness } from "./likeness.ts";
import { type Link, LinkTable } from "./link-table.ts";
import { type Numbered, numbered, part } from "./numbered.ts";
import { Rounds } from "./rounds.ts";
import { commonRuns, runsOfShort } from "./runs.ts";
import type { Word } from "./words.ts";

export interface Alignment {
  /** Sorted by `a`, then `b`; a word may have several. */
  readonly links: readonly Link[];
  /** False when the texts were too long to weigh every pair. */
  readonly precise: boolean;
}

/** A run must weigh as much as a word with content and a half to be trusted by itself. */
const TRUSTED_RUN = 1.5;
const RUN_IN_GAP = 0.39;
const PAIRS_IN_GAP = 2500;

/** More pairs of words than this are not compared one by one, about 20 ms. */
const PAIRS_COMPARED = 1_000_000;
/** Asking for meanings costs a microsecond or two a pair: about 0.2 s. */
const PAIRS_WEIGHED = 90_000;

/** The same whichever side comes first. */
export function alignWords(a: readonly Word[], b: readonly Word[], likeness: WordLikeness): Alignment {
  if (!comesBefore(b, a)) return alignInOrder(a, b, likeness);
  return flipped(alignInOrder(b, a, likeness));
}

/** The alignment as seen from the other side. */
export function flipped({ links, precise }: Alignment): Alignment {
  const turned = links.map((link) => ({ a: link.b, b: link.a, likeness: link.likeness }));
  return { links: turned.sort((x, y) => x.a - y.a), precise };
}

/** The longer one first; of two as long, by the first word that differs. */
function comesBefore(one: readonly Word[], other: readonly Word[]): boolean {
  if (one.length !== other.length) return one.length > other.length;
  const at = one.findIndex((word, index) => word.key !== other[index]?.key);
  return at >= 0 && (one[at]?.key ?? "") < (other[at]?.key ?? "");
}

function alignInOrder(a: readonly Word[], b: readonly Word[], likeness: WordLikeness): Alignment {
  const linked = new LinkTable(a.length, b.length);
  const numbers = numbered(a, b);
  const runs = commonRuns(numbers.a, numbers.b, numbers.different, TRUSTED_RUN);
  for (const run of runs.runs) {
    for (let i = 0; i < run.length; i++) linked.add({ a: run.a + i, b: run.b + i, likeness: 1 });
  }
  const pairs = linked.freeA().length * linked.freeB().length;
  const precise = runs.precise && pairs <= PAIRS_WEIGHED;
  const worth = (link: Link) => link.likeness * Math.min(a[link.a]?.weight ?? 0, b[link.b]?.weight ?? 0);
  if (!runs.precise || pairs > PAIRS_COMPARED) {
    linkEdges(a, b, linked);
    linked.remove(keepOrder(linked.all(), worth).moved);
  } else {
    const rounds = new Rounds(a, b, linked, { likeness, precise });
    rounds.linkAll();
    // A word that stands twice may have been linked to the wrong one. What lies across the
    // order gets a second look, now that its neighbours are known.
    const { moved } = keepOrder(linked.all(), worth);
    linked.remove(moved);
    if (moved.length > 0) rounds.linkAll();
  }
  linkWithinGaps(numbers.a, numbers.b, linked, worth);
  const links = linked.all();
  const place = precise ? placeOfFragment(a, b, links, () => weightInOrder(links, worth)) : null;
  if (place === null) return { links, precise };
  const placed = alignInOrder(a.slice(place.from, place.to), b, likeness);
  return { ...placed, links: placed.links.map((link) => ({ ...link, a: link.a + place.from })) };
}

function weightInOrder(links: readonly Link[], worth: (link: Link) => number): number {
  return keepOrder(links, worth).inOrder.reduce((sum, link) => sum + worth(link), 0);
}

/** What two long texts share at their start and at their end, the cheapest evidence there is. */
function linkEdges(a: readonly Word[], b: readonly Word[], linked: LinkTable): void {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.key === b[start]?.key) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end]?.key === b[b.length - 1 - end]?.key) end++;
  for (let i = 0; i < start; i++) linked.addIfFree({ a: i, b: i, likeness: 1 });
  for (let i = 1; i <= end; i++) linked.addIfFree({ a: a.length - i, b: b.length - i, likeness: 1 });
}

/** Between two links that keep the order, even two small words in a row ("has been") are the same ones. */
function linkWithinGaps(a: Numbered, b: Numbered, linked: LinkTable, worth: (link: Link) => number): void {
  const { inOrder } = keepOrder(linked.all(), worth);
  let from = { a: -1, b: -1 };
  for (const to of [...inOrder, { a: linked.lengthA, b: linked.lengthB }]) {
    const start = { a: from.a + 1, b: from.b + 1 };
    from = to;
    const pairs = (to.a - start.a) * (to.b - start.b);
    if (pairs === 0 || pairs > PAIRS_IN_GAP) continue;
    for (const run of runsOfShort(part(a, start.a, to.a), part(b, start.b, to.b), RUN_IN_GAP)) {
      for (let i = 0; i < run.length; i++) {
        linked.addIfFree({ a: start.a + run.a + i, b: start.b + run.b + i, likeness: 1 });
      }
    }
  }
}
