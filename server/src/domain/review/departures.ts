/**
 * Which outlets stand apart in an utterance, and by what: the story at a
 * glance, before anybody reads the words.
 *
 * An outlet departs at a difference when it is not on the side that more than
 * half of the independent voices are on. Where no side has more than half, all
 * depart: nothing says who of two is right. Formal differences and
 * those an editor dismissed are nobody's departure, and copies of one wire
 * story are one voice.
 */
import type { Witness } from "../collation/collation.ts";
import type { Difference, DifferenceType } from "../difference/difference.ts";

/** The type of the gravest difference by which each outlet departs; who does not depart is not in it. */
export function departures(
  witnesses: readonly Witness[],
  differences: readonly Difference[],
): ReadonlyMap<string, DifferenceType> {
  const voices = new Map(witnesses.map(({ articleId, carriers }) => [articleId, carriers.join(" ")]));
  const gravest = new Map<string, Difference>();
  for (const difference of differences) {
    for (const articleId of departing(difference, voices)) {
      const held = gravest.get(articleId);
      if (held === undefined || difference.severity > held.severity) gravest.set(articleId, difference);
    }
  }
  return new Map([...gravest].map(([articleId, { type }]) => [articleId, type]));
}

function departing(
  { type, readings, sides, dismissed }: Difference,
  voices: ReadonlyMap<string, string>,
): readonly string[] {
  if (type === "formal" || dismissed !== undefined || readings.length < 2) return [];
  const camps = (sides ?? readings.map((_, place) => [place])).map((places) =>
    places.flatMap((place) => readings[place]?.articleIds ?? []),
  );
  const counts = camps.map((articleIds) => new Set(articleIds.map((id) => voices.get(id) ?? id)).size);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return camps.flatMap((articleIds, at) => ((counts[at] ?? 0) * 2 > all ? [] : articleIds));
}
