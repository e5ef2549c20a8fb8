/**
 * Analyzes a made story statement by statement. The engine itself reads every
 * one, with the real collation and the real differences; only which quotations
 * belong together is known already, for to find that among thirty thousand
 * that are so alike takes an hour, and is measured elsewhere.
 */
import { analyzeStory, type CorrectedAnalysis } from "../../src/domain/analyze.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Speaker } from "../../src/domain/quotation/quotation.ts";
import type { Article } from "../../src/domain/text/article.ts";
import { byGravity } from "../../src/domain/utterances.ts";
import { type BigStory, PARAGRAPH_BREAK } from "./big-story.ts";

interface Paragraph {
  /** The paragraph alone, under the article's id. */
  readonly article: Article;
  readonly offset: number;
}

/** `articles`: those of the story, in its order, with the ids that the desk gave them. */
export function analyzeBigStory(
  articles: readonly Article[],
  told: BigStory["told"],
  language: Language,
): CorrectedAnalysis {
  const speakers = new Map<string, Speaker>();
  const parts = [...paragraphsByStatement(articles, told)].map(([statement, paragraphs]) => {
    const found = analyzeStory(
      paragraphs.map(({ article }) => article),
      language,
    );
    for (const speaker of found.speakers) speakers.set(speaker.id, speaker);
    const offsets = new Map(paragraphs.map(({ article, offset }) => [article.id, offset]));
    const { quotations, utterances } = found;
    return moved({ quotations, utterances }, { offsets, statement }, 0);
  });
  return {
    speakers: [...speakers.values()],
    quotations: parts.flatMap(({ quotations }) => quotations),
    utterances: byGravity(parts.flatMap(({ utterances }) => utterances)),
    conflicts: [],
    outcomes: [],
  };
}

function paragraphsByStatement(
  articles: readonly Article[],
  told: BigStory["told"],
): ReadonlyMap<number, readonly Paragraph[]> {
  const byStatement = new Map<number, Paragraph[]>();
  for (const [at, article] of articles.entries()) {
    let offset = 0;
    for (const [index, text] of article.text.split(PARAGRAPH_BREAK).entries()) {
      const statement = told[at]?.[index] ?? -1;
      const paragraphs = byStatement.get(statement) ?? [];
      paragraphs.push({ article: { ...article, text }, offset });
      byStatement.set(statement, paragraphs);
      offset += text.length + PARAGRAPH_BREAK.length;
    }
  }
  return byStatement;
}

interface Move {
  /** By article: where the paragraph begins. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly statement: number;
}

const PLACE_ID = /^(?:quotation|utterance|stretch|difference)_[0-9a-f]+$/;

/**
 * Counts every span in the value from the beginning of its whole article; and
 * ids made from places would meet, were they not told apart by statement.
 */
function moved<Value>(value: Value, move: Move, by: number): Value {
  if (typeof value === "string") return (PLACE_ID.test(value) ? `${value}${move.statement}` : value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, move, by)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const articleId: unknown = Reflect.get(value, "articleId");
  const shift = typeof articleId === "string" ? (move.offsets.get(articleId) ?? 0) : by;
  const entries = Object.entries(value).map(([name, each]: [string, unknown]) => {
    const isPlace = (name === "start" || name === "end") && typeof each === "number";
    return [name, isPlace ? each + shift : moved(each, move, shift)];
  });
  return Object.fromEntries(entries) as Value;
}
