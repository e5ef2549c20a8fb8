/**
 * Makes the witnesses of a group: one an article, copies of one wire story
 * carried together, each laid in the order of the utterance.
 */
import type { Article } from "../text/article.ts";
import { alignWords } from "./align.ts";
import type { Witness } from "./collation.ts";
import { weighEvidence } from "./evidence.ts";
import type { WordLikeness } from "./likeness.ts";
import type { Statement } from "./statement.ts";
import { Testimony } from "./testimony.ts";

export interface WitnessedGroup {
  /** Sorted by article id. */
  readonly witnesses: readonly Witness[];
  readonly testimonies: readonly Testimony[];
}

export function witnessesOf(
  statements: readonly Statement[],
  articles: ReadonlyMap<string, Article>,
  carriersOf: (articleId: string) => readonly string[],
  likeness: WordLikeness,
): WitnessedGroup {
  const byArticle = groupByArticle(inTextOrder(statements));
  const fullest = [...statements].sort(fullerFirst)[0];
  const ids = [...byArticle.keys()].sort();
  const witnesses = ids.map((articleId) => ({
    articleId,
    quotationIds: (byArticle.get(articleId) ?? []).map((statement) => statement.quotation.id),
    carriers: carriersOf(articleId),
  }));
  const testimonies = ids.flatMap((articleId) => {
    const article = articles.get(articleId);
    const own = withoutEchoes(byArticle.get(articleId) ?? [], likeness);
    if (article === undefined || fullest === undefined) return [];
    return [new Testimony(articleId, article.text, inUtteranceOrder(own, fullest, likeness))];
  });
  return { witnesses, testimonies };
}

function groupByArticle(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { articleId } = statement.quotation;
    groups.set(articleId, [...(groups.get(articleId) ?? []), statement]);
  }
  return groups;
}

function inTextOrder(statements: readonly Statement[]): Statement[] {
  const start = (statement: Statement) => statement.quotation.segments[0]?.start ?? 0;
  return [...statements].sort((a, b) => start(a) - start(b));
}

function fullerFirst(a: Statement, b: Statement): number {
  return b.mass - a.mass || (a.quotation.id < b.quotation.id ? -1 : 1);
}

/**
 * An outlet may say the same words again, in the headline or in a caption. The
 * repetition stays a quotation of the witness but is not laid a second time:
 * it would look like words that the others left out.
 */
function withoutEchoes(statements: readonly Statement[], likeness: WordLikeness): Statement[] {
  const kept: Statement[] = [];
  for (const statement of [...statements].sort(fullerFirst)) {
    if (!kept.some((fuller) => repeats(statement, fuller, likeness))) kept.push(statement);
  }
  return statements.filter((statement) => kept.includes(statement));
}

/** Nine tenths of its words stand in the other, in order. */
function repeats(shorter: Statement, fuller: Statement, likeness: WordLikeness): boolean {
  const evidence = weighEvidence(
    shorter.words,
    fuller.words,
    alignWords(shorter.words, fuller.words, likeness),
  );
  return evidence.shared >= 0.9 * evidence.shorter;
}

/** An outlet may give the end of a statement first; side by side, the statement's own order reads better. */
function inUtteranceOrder(
  statements: readonly Statement[],
  fullest: Statement,
  likeness: WordLikeness,
): Statement[] {
  if (statements.length < 2 || statements.includes(fullest)) return [...statements];
  const place = new Map<Statement, number>();
  for (const statement of statements) {
    const { stretch } = weighEvidence(
      statement.words,
      fullest.words,
      alignWords(statement.words, fullest.words, likeness),
    );
    const first = stretch[0];
    if (first !== undefined) place.set(statement, first.b);
  }
  if (place.size < statements.length) return [...statements];
  return [...statements].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
