/**
 * Makes the witnesses of a group: one an article, copies of one wire story
 * carried together, each laid in the order of the utterance.
 */
import { type Article, byOriginAmong } from "../text/article.ts";
import { alignWords } from "./align.ts";
import type { Witness } from "./collation.ts";
import { weighEvidence } from "./evidence.ts";
import type { WordLikeness } from "./likeness.ts";
import { byPlace, type Statement } from "./statement.ts";
import { Testimony } from "./testimony.ts";

export interface WitnessedGroup {
  /** In the order of the articles' origin. */
  readonly witnesses: readonly Witness[];
  /** What is laid side by side, one an article. */
  readonly testimonies: readonly Testimony[];
  /** What an article tells a second time, each by itself. */
  readonly echoes: readonly Testimony[];
}

export function witnessesOf(
  statements: readonly Statement[],
  articles: ReadonlyMap<string, Article>,
  carriersOf: (articleId: string) => readonly string[],
  likeness: WordLikeness,
): WitnessedGroup {
  const byArticle = groupByArticle(inTextOrder(statements));
  const fullest = [...statements].sort(fullerFirst)[0];
  const witnesses: Witness[] = [];
  const testimonies: Testimony[] = [];
  const echoes: Testimony[] = [];
  for (const articleId of [...byArticle.keys()].sort(byOriginAmong(articles))) {
    const article = articles.get(articleId);
    const own = byArticle.get(articleId) ?? [];
    if (article === undefined || fullest === undefined) continue;
    const told = withoutEchoes(own, likeness);
    const again = own.filter((statement) => !told.includes(statement));
    const quotationIds = own.map((statement) => statement.quotation.id);
    witnesses.push({ articleId, quotationIds, carriers: carriersOf(articleId) });
    testimonies.push(new Testimony(articleId, article.text, inUtteranceOrder(told, fullest, likeness)));
    echoes.push(...again.map((statement) => new Testimony(articleId, article.text, [statement])));
  }
  return { witnesses, testimonies, echoes };
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
  return b.mass - a.mass || byPlace(a, b);
}

/**
 * An outlet may tell the same thing again, in the headline, in a caption or in
 * a paraphrase. The echo stays a quotation of the witness but is not laid a
 * second time: it would look like words that the others left out.
 */
function withoutEchoes(statements: readonly Statement[], likeness: WordLikeness): Statement[] {
  const told: Statement[] = [];
  for (const statement of [...statements].sort(fullerFirst)) {
    if (!told.some((fuller) => echoes(statement, fuller, likeness))) told.push(statement);
  }
  return statements.filter((statement) => told.includes(statement));
}

/** Two parts of one statement share a name or a small word; two tellings of one part share more. */
const ECHOED = { quoted: 0.45, reported: 0.3 };

/** Most of what it says stands in the other, in whatever order. */
function echoes(shorter: Statement, fuller: Statement, likeness: WordLikeness): boolean {
  const { links } = alignWords(shorter.words, fuller.words, likeness);
  const said = shorter.words.map((word) =>
    word.kind === "function" || word.kind === "pointing" ? 0 : word.weight,
  );
  const shared = links.reduce((sum, link) => sum + link.likeness * (said[link.a] ?? 0), 0);
  const needed = shorter.reported || fuller.reported ? ECHOED.reported : ECHOED.quoted;
  return shared >= needed * said.reduce((sum, weight) => sum + weight, 0);
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
