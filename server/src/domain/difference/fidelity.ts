/**
 * How faithfully an outlet gives the words of a primary source. Only a
 * transcript or an official text can be the measure: without one, outlets
 * differ and nobody is said to have altered anything.
 */
import type { Collation, Fidelity, Stretch, Witness } from "../collation/collation.ts";
import type { Article } from "../text/article.ts";
import type { Difference, DifferenceType } from "./difference.ts";
import type { Source } from "./telling.ts";

/** Falling: what is altered in one place is not made good by another. */
const FROM_BEST: readonly Fidelity[] = ["verbatim", "trimmed", "altered"];
/** The words stay the speaker's: another spelling, or what reporting in one's own words does. */
const HARMLESS: ReadonlySet<DifferenceType> = new Set(["formal", "form"]);
/** An editor's right: the reader is shown the place, or loses an "er", or a "However," before what is quoted. */
const PROPER_RULES: ReadonlySet<string> = new Set([
  "marked-omission",
  "bracketed-insertion",
  "between-quotations",
  "interjection",
  "connective",
]);
/** "Gonna" printed as "going to": the transcript's own hand may have chosen either. */
const SAME_WORDS = "colloquial-form";

interface Laid {
  readonly collation: Collation;
  readonly differences: readonly Difference[];
  readonly articles: ReadonlyMap<string, Article>;
  /** Whether the witness gives nothing but a reporter's paraphrase, which claims no words. */
  readonly isParaphrase: (witness: Witness) => boolean;
}

/** A transcript has the words as they fell; an official text may be prepared. */
export function referenceAmong(articles: readonly Article[]): Source | null {
  if (articles.some(({ kind }) => kind === "transcript")) return "transcript";
  return articles.some(({ kind }) => kind === "official") ? "official" : null;
}

/** The witnesses, each with its fidelity to the primary source that it follows best. */
export function withFidelity(witnesses: readonly Witness[], laid: Laid): Witness[] {
  const references = new Set(witnesses.filter(isPrimary(laid)).map(({ articleId }) => articleId));
  if (references.size === 0) return [...witnesses];
  return witnesses.map((witness) => {
    if (references.has(witness.articleId) || laid.isParaphrase(witness)) return witness;
    const toEach = [...references].map((reference) => fidelityTo(reference, witness.articleId, laid));
    const fidelity = FROM_BEST.find((grade) => toEach.includes(grade));
    return fidelity === undefined ? witness : { ...witness, fidelity };
  });
}

function isPrimary({ articles }: Laid): (witness: Witness) => boolean {
  return ({ articleId }) => {
    const article = articles.get(articleId);
    return article !== undefined && referenceAmong([article]) !== null;
  };
}

function fidelityTo(reference: string, articleId: string, { collation, differences }: Laid): Fidelity {
  const apart = differences.filter(
    ({ siteId, type, rule, readings }) =>
      siteId !== null &&
      !HARMLESS.has(type) &&
      rule !== SAME_WORDS &&
      readings.some(({ articleIds }) => articleIds.includes(articleId) && !articleIds.includes(reference)) &&
      readings.some(({ articleIds }) => articleIds.includes(reference) && !articleIds.includes(articleId)),
  );
  if (apart.some(({ rule }) => !PROPER_RULES.has(rule))) return "altered";
  const leavesOut =
    apart.length > 0 || collation.stretches.some((stretch) => lacks(stretch, reference, articleId));
  return leavesOut ? "trimmed" : "verbatim";
}

/** The source has words in the stretch and the outlet has none. */
function lacks({ readings }: Stretch, reference: string, articleId: string): boolean {
  const has = (id: string) =>
    readings.some(({ articleIds, text }) => articleIds.includes(id) && /[\p{L}\p{N}]/u.test(text));
  return has(reference) && !has(articleId);
}
