/** Are the differences that matter found and rightly typed, and is nothing grave made of trifles? */
import type { Utterance } from "../server/src/domain/analysis.ts";
import type { Reading } from "../server/src/domain/collation/collation.ts";
import type { Difference, DifferenceType } from "../server/src/domain/difference/difference.ts";
import { overlaps, type Span } from "../server/src/domain/text/span.ts";
import { hasGold } from "./judge-utterances.ts";
import {
  articleIdOf,
  findOnce,
  type GoldConflict,
  type GoldDifference,
  type GoldReading,
  placeReading,
  textOfFile,
} from "./read-gold.ts";
import { goldQuotation, type Score, score, shorten, type Trial } from "./trial.ts";

/** An alarm of these types costs an editor time; the gold has all that are due. */
const GRAVE: readonly DifferenceType[] = [
  "contradiction",
  "negation",
  "number",
  "date",
  "attribution",
  "modality",
];
/** A reading may run this many characters past the gold's words and still point at them. */
const SLACK = 40;

interface Typed {
  readonly utterance: Utterance;
  readonly difference: Difference;
}

export function judgeDifferences(trial: Trial): Record<string, Score> {
  const typed = allDifferences(trial);
  const grave = typed.filter(({ difference }) => GRAVE.includes(difference.type));
  return {
    "differences.recall": score(trial.story.gold.differences, (gold) => missedDifference(trial, gold)),
    "differences.precision": score(grave, (one) => (isExpected(trial, one) ? null : describeTyped(one))),
    unwanted: score(trial.story.gold.unwanted, (gold) => {
      const alarm = typed.find(
        (one) => gold.types.includes(one.difference.type) && parts(trial, one, gold.in),
      );
      return alarm === undefined ? null : `${gold.note}: ${describeTyped(alarm)}`;
    }),
    "conflicts.recall": score(trial.story.gold.conflicts, (gold) => missedConflict(trial, gold)),
    "conflicts.precision": score(trial.analysis.conflicts, (conflict) =>
      trial.story.gold.conflicts.some((gold) => isConflict(trial, conflict, gold))
        ? null
        : `${conflict.type} conflict of ${conflict.values.map((value) => `${value.text} (${value.articleId})`).join(" / ")}`,
    ),
  };
}

/** Null when the difference was found; else what was found in the place. */
export function missedDifference(trial: Trial, gold: GoldDifference): string | null {
  const typed = allDifferences(trial);
  const found = typed.some((one) => gold.types.includes(one.difference.type) && matches(trial, one, gold));
  if (found) return null;
  const instead = typed.filter((one) => matches(trial, one, gold)).map(describeTyped);
  const sides = gold.readings.map((reading) => `“${reading.text ?? "…"}” in ${reading.in}`).join(" against ");
  return `${gold.types.join(" or ")}, ${sides}: found ${instead.length > 0 ? instead.join("; ") : "nothing there"}`;
}

export function missedConflict(trial: Trial, gold: GoldConflict): string | null {
  if (trial.analysis.conflicts.some((conflict) => isConflict(trial, conflict, gold))) return null;
  return `${gold.type} conflict of ${gold.sides.map((side) => side[0]?.text).join(" / ")}`;
}

function allDifferences(trial: Trial): Typed[] {
  return trial.analysis.utterances.flatMap((utterance) =>
    utterance.differences.map((difference) => ({ utterance, difference })),
  );
}

function isExpected(trial: Trial, one: Typed): boolean {
  return trial.story.gold.differences.some(
    (gold) => gold.types.includes(one.difference.type) && matches(trial, one, gold),
  );
}

/** Each reading of the gold has a reading of its own in the difference. */
function matches(trial: Trial, one: Typed, gold: GoldDifference): boolean {
  const others = (own: GoldReading) => gold.readings.filter((each) => each !== own && each.text);
  const seats = gold.readings.map((reading) => seatsOf(trial, one, reading, others(reading)));
  return seats.every(
    (seat, index) => seat.size > 0 && seats.slice(index + 1).every((next) => areDisjoint(seat, next)),
  );
}

/** The readings of a difference that stand for the gold's. */
function seatsOf(trial: Trial, one: Typed, gold: GoldReading, others: readonly GoldReading[]): Set<Reading> {
  const present = gold.in.filter((id) => hasGold(trial, one.utterance, id));
  return new Set(
    one.difference.readings.filter((reading) =>
      present.some((id) => standsFor(trial, reading, id, gold, others)),
    ),
  );
}

function standsFor(
  trial: Trial,
  reading: Reading,
  id: string,
  gold: GoldReading,
  others: readonly GoldReading[],
): boolean {
  const quotation = goldQuotation(trial, id);
  if (gold.text === undefined) return reading.articleIds.includes(quotation.articleId);
  const text = textOfFile(trial.story, `${quotation.articleId}.txt`);
  const places = placeReading(text, quotation, gold.text);
  const spans = reading.spans.filter((span) => span.articleId === quotation.articleId);
  const meets = spans.some((span) => places.some((place) => touches(span, place)));
  if (gold.text === "")
    return meets && others.every((other) => !includesWords(reading.text, other.text ?? ""));
  const overlapping = spans.some((span) => places.some((place) => overlaps(span, place)));
  return overlapping && reading.text.length <= gold.text.length + SLACK;
}

function areDisjoint(a: ReadonlySet<Reading>, b: ReadonlySet<Reading>): boolean {
  return [...a].every((reading) => !b.has(reading));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function includesWords(text: string, words: string): boolean {
  return ` ${text.toLowerCase()} `.includes(words.toLowerCase());
}

/** Whether a difference the gold does not expect sets these quotations apart. */
function parts(trial: Trial, one: Typed, ids: readonly string[]): boolean {
  if (isExpected(trial, one)) return false;
  const seats = ids.map((id) => seatsOf(trial, one, { in: [id], text: "" }, []));
  return seats.every(
    (seat, index) => seat.size > 0 && seats.slice(index + 1).every((next) => areDisjoint(seat, next)),
  );
}

function isConflict(
  trial: Trial,
  conflict: Trial["analysis"]["conflicts"][number],
  gold: GoldConflict,
): boolean {
  if (conflict.type !== gold.type) return false;
  return gold.sides.every((side) =>
    side.some(({ article, text }) => {
      const start = findOnce(textOfFile(trial.story, article), text, undefined, article);
      const place = { start, end: start + text.length };
      return conflict.values.some(
        (value) => value.articleId === articleIdOf(article) && overlaps(value, place),
      );
    }),
  );
}

function describeTyped({ difference }: Typed): string {
  const readings = difference.readings.map(
    (each) => `“${shorten(each.text)}” in ${each.articleIds.join(", ")}`,
  );
  return `${difference.type} by ${difference.rule} of ${readings.join(" / ")}`;
}
