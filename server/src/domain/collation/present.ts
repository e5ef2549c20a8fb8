/**
 * Groups a minimal collation for the eye: whole phrases against whole phrases.
 *
 * "{it|It} {looks|appears} {like|that}" is right and unreadable. A reader
 * wants one site where two changes are parted by nothing but a small word.
 */
import type { ContentHash } from "../language.ts";
import type { Cut, MinimalCollation } from "./collate.ts";
import type { Absence, Collation, Reading, Stretch } from "./collation.ts";
import type { Presence } from "./presence.ts";
import { byPlaceOfTestimony, type Testimony } from "./testimony.ts";

/** An agreement lighter than this between two sites is an island: "of the", "to", not "deal" and not "not". */
const ISLAND = 0.45;

export function present(minimal: MinimalCollation, hash: ContentHash): Collation {
  const cuts = mergeIslands(minimal);
  const seen = new Map<string, number>();
  const stretches = cuts.map((cut) => {
    const stretch = stretchOf(cut, minimal);
    // The same words may stand in two places of one utterance.
    const content = contentOf(stretch);
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    return { id: `stretch_${hash(`${content}\n${occurrence}`)}`, ...stretch };
  });
  const articleIds = [...minimal.testimonies].sort(byPlaceOfTestimony).map(({ articleId }) => articleId);
  return { articleIds, stretches, precise: minimal.precise };
}

function mergeIslands(minimal: MinimalCollation): Cut[] {
  const merged: Cut[] = [];
  minimal.cuts.forEach((cut, index) => {
    const last = merged.at(-1);
    const next = minimal.cuts[index + 1];
    const joinsSites = cut.kind === "agreement" && last?.kind === "variation" && next?.kind === "variation";
    const bridges = joinsSites && isIsland(cut, minimal) && sidesOf(last, minimal) === sidesOf(next, minimal);
    const follows = cut.kind === "variation" && last?.kind === "variation";
    if (last !== undefined && (bridges || (follows && samePeople(last, cut, minimal)))) {
      merged[merged.length - 1] = { ...last, to: cut.to };
    } else {
      merged.push(cut);
    }
  });
  return merged;
}

function samePeople(a: Cut, b: Cut, minimal: MinimalCollation): boolean {
  return silenceIn(a, minimal) === silenceIn(b, minimal);
}

function silenceIn(cut: Cut, minimal: MinimalCollation): string {
  return minimal.testimonies
    .map((_, number) => presenceIn(cut, number, minimal))
    .map((p) => (p === "beyond" ? 0 : 1))
    .join("");
}

/**
 * Who goes with whom in a cut, as one string. Two sites are joined only where
 * the witnesses part the same way: "{A B: bloody mess | C: damn chaos}" must
 * not be split by a change that A and B have before it.
 */
function sidesOf(cut: Cut, minimal: MinimalCollation): string {
  const sides: string[] = [];
  return minimal.testimonies
    .map((testimony, number) => {
      if (presenceIn(cut, number, minimal) === "beyond") return "-";
      const { letters } = readingOf(cut, number, testimony, minimal);
      if (!sides.includes(letters)) sides.push(letters);
      return sides.indexOf(letters);
    })
    .join(" ");
}

function isIsland(cut: Cut, minimal: MinimalCollation): boolean {
  let weight = 0;
  for (const column of minimal.columns.slice(cut.from, cut.to)) {
    for (const [number, index] of column) {
      weight += minimal.testimonies[number]?.words[index]?.weight ?? 0;
      break;
    }
  }
  return weight < ISLAND;
}

function stretchOf(cut: Cut, minimal: MinimalCollation): Omit<Stretch, "id"> {
  const readings = new Map<string, Reading>();
  const absent: Absence[] = [];
  const inOrder = [...minimal.testimonies.entries()].sort(([, a], [, b]) => byPlaceOfTestimony(a, b));
  for (const [number, testimony] of inOrder) {
    const presence = presenceIn(cut, number, minimal);
    if (presence !== "word") absent.push({ articleId: testimony.articleId, why: presence });
    if (presence === "beyond") continue;
    const reading = readingOf(cut, number, testimony, minimal);
    const key = cut.kind === "agreement" ? "" : reading.letters;
    readings.set(key, joinReading(readings.get(key), reading));
  }
  const kind = readings.size > 1 ? "variation" : "agreement";
  return { kind, readings: [...readings.values()], absent };
}

function presenceIn(cut: Cut, number: number, minimal: MinimalCollation): Presence {
  let found: Presence = "beyond";
  for (let index = cut.from; index < cut.to; index++) {
    const presence = minimal.presence[index]?.[number];
    if (presence === "word") return "word";
    if (presence === "omission") found = "omission";
  }
  return found;
}

function readingOf(cut: Cut, number: number, testimony: Testimony, minimal: MinimalCollation) {
  const { from, to } = wordsIn(cut, number, minimal);
  const spans = testimony.spansOf(from, to);
  const letters: string[] = [];
  for (let word = from; word < to; word++) {
    if (testimony.words[word]?.token !== testimony.words[word - 1]?.token || word === from)
      letters.push(testimony.lettersOf(word));
  }
  return { spans, text: testimony.textOf(spans), articleId: testimony.articleId, letters: letters.join(" ") };
}

/** The witness's words in the cut, `[from, to)`; where it has none, both are the next word it gives. */
function wordsIn(cut: Cut, number: number, minimal: MinimalCollation): { from: number; to: number } {
  const first = nextWord(cut.from, number, minimal);
  const after = nextWord(cut.to, number, minimal) ?? minimal.testimonies[number]?.words.length ?? 0;
  return { from: first ?? after, to: after };
}

function nextWord(from: number, number: number, { columns }: MinimalCollation): number | undefined {
  for (let index = from; index < columns.length; index++) {
    const word = columns[index]?.get(number);
    if (word !== undefined) return word;
  }
  return undefined;
}

function joinReading(
  known: Reading | undefined,
  added: { spans: Reading["spans"]; text: string; articleId: string },
): Reading {
  return {
    text: known?.text ?? added.text,
    articleIds: [...(known?.articleIds ?? []), added.articleId],
    spans: [...(known?.spans ?? []), ...added.spans],
  };
}

/** By article ids: an id must not hang on which outlet comes first. */
function contentOf(stretch: Omit<Stretch, "id">): string {
  const readings = stretch.readings.map(({ text, articleIds }) => ({
    text,
    ids: [...articleIds].sort().join(","),
  }));
  const sorted = readings.sort((a, b) => (a.ids < b.ids ? -1 : 1));
  return [stretch.kind, ...sorted.map(({ text, ids }) => `${text}|${ids}`)].join("\n");
}
