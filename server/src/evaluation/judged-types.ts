/** Types of difference, judged on each pair of quotations that was rightly found. */
import type { Reading } from "../domain/collation/collation.ts";
import type { Difference, DifferenceType } from "../domain/difference/difference.ts";
import { Tally } from "./figures.ts";
import type { JudgedStory } from "./judged-story.ts";
import { type GoldQuotation, pairKey } from "./story-gold.ts";

/** Form and occasion are judged of whole utterances, not of pairs; formal differences ask for nothing. */
const NOT_JUDGED: ReadonlySet<DifferenceType> = new Set(["form", "occasion", "formal"]);

export function countTypes(story: JudgedStory, tallies: Map<DifferenceType, Tally>): void {
  const quotations = new Map(story.gold.quotations.map((quotation) => [quotation.id, quotation]));
  // A pair that is listed twice is judged once, as it was listed last.
  const alignments = new Map(
    story.gold.alignments.map((alignment) => [pairKey(alignment.a, alignment.b), alignment]),
  );
  for (const [key, alignment] of alignments) {
    const [utterance, a, b] = [
      story.pairs.get(key),
      quotations.get(alignment.a),
      quotations.get(alignment.b),
    ];
    if (!utterance || !a || !b) continue;
    const found = typesOf(utterance.differences.filter((difference) => parts(difference, a, b, story)));
    const wanted = typesOf(alignment.discrepancies);
    for (const type of new Set([...wanted, ...found])) {
      const tally = tallies.get(type) ?? new Tally();
      const [isWanted, isFound] = [wanted.has(type), found.has(type)];
      tally.add({
        hits: +(isWanted && isFound),
        falseAlarms: +(isFound && !isWanted),
        misses: +(isWanted && !isFound),
      });
      tallies.set(type, tally);
    }
  }
}

function typesOf(differences: readonly { readonly type: DifferenceType }[]): Set<DifferenceType> {
  // Who left out and who put in is a matter of view.
  const types = differences.map(({ type }) => (type === "interpolation" ? "omission" : type));
  return new Set(types.filter((type) => !NOT_JUDGED.has(type)));
}

/** A difference parts two quotations when two of its readings stand in them. */
function parts({ readings }: Difference, a: GoldQuotation, b: GoldQuotation, story: JudgedStory): boolean {
  return readings.some(
    (one, index) =>
      standsIn(one, a, story) &&
      readings.some((other, place) => place !== index && standsIn(other, b, story)),
  );
}

function standsIn(reading: Reading, quotation: GoldQuotation, story: JudgedStory): boolean {
  return reading.spans.some(
    (span) =>
      story.articleOf(span) === quotation.article &&
      span.start <= quotation.end &&
      span.end >= quotation.start,
  );
}
