/** Are the quotations found, to the letter, and given to the right speakers? */
import type { Quotation } from "../server/src/domain/quotation/quotation.ts";
import { type Span, textOf } from "../server/src/domain/text/span.ts";
import type { PlacedQuotation } from "./read-gold.ts";
import {
  goldQuotation,
  label,
  likeness,
  SAME_WORDS,
  type Score,
  score,
  shorten,
  type Trial,
} from "./trial.ts";

/** Where indirect speech ends is a matter of taste: half is enough. */
const INDIRECT_LIKENESS = 0.5;

export function judgeQuotations(trial: Trial): Record<string, Score> {
  const gold = [...trial.placed.values()];
  const marked = gold.filter((quotation) => quotation.mode !== "indirect");
  const indirect = gold.filter((quotation) => quotation.mode === "indirect");
  return {
    "marked.recall": score(marked, (quotation) => missedSegment(trial, quotation, SAME_WORDS)),
    "marked.exact": score(marked, (quotation) => missedSegment(trial, quotation, 1)),
    "marked.precision": score(printedMarked(trial), (quotation) => unknownSegment(trial, quotation)),
    "indirect.recall": score(indirect, (quotation) => missedSegment(trial, quotation, INDIRECT_LIKENESS)),
    "scare.agreement": score(marked, (quotation) => wrongMode(trial, quotation)),
    speakers: score(gold, (quotation) => wrongSpeaker(trial, quotation)),
  };
}

function missedSegment(trial: Trial, gold: PlacedQuotation, least: number): string | null {
  const segments = trial.analysis.quotations
    .filter((quotation) => quotation.articleId === gold.articleId)
    .flatMap((quotation) => quotation.segments);
  const missed = gold.spans.find((span) => segments.every((segment) => likeness([span], [segment]) < least));
  if (missed === undefined) return null;
  const near = (trial.found.get(gold.id) ?? []).flatMap((quotation) => textsOf(trial, quotation));
  return `${label(trial, gold.id)}: found ${near.length > 0 ? near.join(" + ") : "nothing"}`;
}

// A transcript or an official text may be cut into statements in ways the gold does not foresee.
function printedMarked(trial: Trial): Quotation[] {
  const free = trial.story.articles.filter((each) => each.kind === "transcript" || each.kind === "official");
  return trial.analysis.quotations.filter(
    (quotation) =>
      quotation.mode !== "indirect" && free.every((article) => article.id !== quotation.articleId),
  );
}

function unknownSegment(trial: Trial, quotation: Quotation): string | null {
  const spans = [...trial.placed.values()]
    .filter((gold) => gold.articleId === quotation.articleId && gold.mode !== "indirect")
    .flatMap((gold) => gold.spans);
  const known = (segment: Span) => spans.some((span) => likeness([span], [segment]) >= SAME_WORDS);
  return quotation.segments.every(known)
    ? null
    : `${quotation.articleId} has no quotation ${textsOf(trial, quotation).join(" + ")} (${quotation.mode})`;
}

function wrongMode(trial: Trial, gold: PlacedQuotation): string | null {
  const found = trial.found.get(gold.id) ?? [];
  const wrong = found.find((quotation) => (quotation.mode === "scare") !== (gold.mode === "scare"));
  return wrong === undefined ? null : `${label(trial, gold.id)} is ${gold.mode}, was taken for ${wrong.mode}`;
}

function wrongSpeaker(trial: Trial, gold: PlacedQuotation): string | null {
  if (gold.speaker === null || gold.mode === "scare") return null;
  const right = (trial.story.gold.speakers[gold.speaker] ?? []).map((name) => name.toLowerCase());
  const found = trial.found.get(gold.id) ?? [];
  const wrong = found.find((quotation) => !right.includes((quotation.speaker?.name ?? "").toLowerCase()));
  return wrong === undefined
    ? null
    : `${label(trial, gold.id)}: want ${gold.speaker}, got ${wrong.speaker?.name ?? "nobody"} by ${wrong.rule}`;
}

/** For quotations that must be found: the complaint about the first that is not there to the letter. */
export function missingToTheLetter(trial: Trial, ids: readonly string[]): string | null {
  for (const id of ids) {
    const missed = missedSegment(trial, goldQuotation(trial, id), 1);
    if (missed !== null) return missed;
  }
  return null;
}

function textsOf(trial: Trial, quotation: Quotation): string[] {
  const text = trial.story.articles.find((article) => article.id === quotation.articleId)?.text ?? "";
  return quotation.segments.map((segment) => `“${shorten(textOf(text, segment))}”`);
}
