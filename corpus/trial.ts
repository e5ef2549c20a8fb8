/** One run of the pipeline over one story, with the gold's quotations matched to the ones found. */
import type { Analysis } from "../server/src/domain/analysis.ts";
import type { Quotation } from "../server/src/domain/quotation/quotation.ts";
import { overlapLength, type Span, spanLength } from "../server/src/domain/text/span.ts";
import { type PlacedQuotation, placeQuotations, type Story } from "./read-gold.ts";

export interface Trial {
  readonly story: Story;
  readonly analysis: Analysis;
  readonly placed: ReadonlyMap<string, PlacedQuotation>;
  /** The quotations found that have the words of a gold one, by its id; none where it was missed. */
  readonly found: ReadonlyMap<string, readonly Quotation[]>;
}

export function openTrial(story: Story, analysis: Analysis): Trial {
  const placed = placeQuotations(story);
  const found = new Map([...placed].map(([id, gold]) => [id, counterparts(gold, analysis.quotations)]));
  return { story, analysis, placed, found };
}

/**
 * A marked quotation is met by marked ones if any is there: the indirect speech around it says more than its
 * words. One that has the very words stands alone: the quotation it is nested in, or that is nested in it,
 * shares them too.
 */
function counterparts(gold: PlacedQuotation, quotations: readonly Quotation[]): readonly Quotation[] {
  const sharing = quotations.filter(
    (quotation) => quotation.articleId === gold.articleId && coverage(gold.spans, quotation.segments) >= 0.5,
  );
  const alike = sharing.filter((quotation) => (quotation.mode === "indirect") === (gold.mode === "indirect"));
  const met = alike.length > 0 ? alike : sharing;
  const same = met.filter((quotation) => likeness(gold.spans, quotation.segments) >= SAME_WORDS);
  return same.length > 0 ? same : met;
}

/** Two extents are taken for the same words from this likeness on, as in the literature. */
export const SAME_WORDS = 0.8;

/** How much of the shorter one both share, 0 to 1. */
function coverage(a: readonly Span[], b: readonly Span[]): number {
  return sharedLength(a, b) / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));
}

/** Shared length against the length of both together, 0 to 1. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  return shared / Math.max(1, lengthOf(a) + lengthOf(b) - shared);
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, one) => sum + b.reduce((part, other) => part + overlapLength(one, other), 0), 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

export function goldQuotation(trial: Trial, id: string): PlacedQuotation {
  const quotation = trial.placed.get(id);
  if (quotation === undefined)
    throw new Error(`${trial.story.id}: the gold names ${id}, which it does not have`);
  return quotation;
}

/** What a complaint calls a quotation of the gold: where it stands, and how it begins. */
export function label(trial: Trial, id: string): string {
  const { articleId, segments } = goldQuotation(trial, id);
  return `${id} (${articleId}) “${shorten(segments.join(" … "))}”`;
}

export function shorten(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 67)}…`;
}

/** A share with the things that speak against it; 1 where there was nothing to judge. */
export interface Score {
  readonly share: number;
  readonly complaints: readonly string[];
}

export function score<T>(items: readonly T[], complain: (item: T) => string | null): Score {
  const complaints = items.map(complain).filter((complaint) => complaint !== null);
  return { share: items.length === 0 ? 1 : 1 - complaints.length / items.length, complaints };
}
