/** Asks for second opinions on the witnesses of each utterance and keeps those worth an editor's look. */
import type { Analysis, Utterance } from "./analysis.ts";
import type { Quotation } from "./quotation/quotation.ts";
import type { Opinion, SecondOpinion, Suggestion, SuggestionKind, TextPair } from "./second-opinion.ts";
import type { Article } from "./text/article.ts";

/** Below this a suggestion costs an editor more than it gives. */
const LIKELY = 0.8;
/** Twenty outlets against the fullest; with more, the model would be asked for minutes. */
const MOST_PAIRS = 20;

/** The same analysis, each utterance with what the model would have an editor look at. */
export async function withSuggestions<Found extends Analysis>(
  analysis: Found,
  articles: readonly Article[],
  secondOpinion: SecondOpinion,
): Promise<Found> {
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const asked = analysis.utterances.map((utterance) => pairsOf(utterance, quotations, texts));
  const opinions = await secondOpinion.weigh(asked.flat());
  let next = 0;
  const utterances = analysis.utterances.map((utterance, index) => {
    const suggestions = (asked[index] ?? []).flatMap((pair) =>
      suggestionsOn(pair, opinions[next++], utterance),
    );
    return { ...utterance, suggestions };
  });
  return { ...analysis, utterances };
}

interface WitnessPair extends TextPair {
  readonly articleIds: readonly [string, string];
}

/** The fullest witness with each of the others. */
function pairsOf(
  { witnesses }: Utterance,
  quotations: ReadonlyMap<string, Quotation>,
  texts: ReadonlyMap<string, string>,
): WitnessPair[] {
  const told = witnesses.map(({ articleId, quotationIds }) => {
    const text = texts.get(articleId) ?? "";
    const segments = quotationIds.flatMap((id) => quotations.get(id)?.segments ?? []);
    return { articleId, words: segments.map(({ start, end }) => text.slice(start, end)).join(" ") };
  });
  const [fullest, ...others] = [...told].sort((x, y) => y.words.length - x.words.length);
  if (fullest === undefined) return [];
  return others.slice(0, MOST_PAIRS).map((other) => {
    const [a, b] = told.indexOf(fullest) < told.indexOf(other) ? [fullest, other] : [other, fullest];
    return { a: a.words, b: b.words, articleIds: [a.articleId, b.articleId] };
  });
}

function suggestionsOn(
  { articleIds }: WitnessPair,
  opinion: Opinion | undefined,
  { differences }: Utterance,
): Suggestion[] {
  if (opinion === undefined) return [];
  const isKnown = differences.some(({ type }) => type === "contradiction" || type === "negation");
  const likely: [SuggestionKind, number][] = [
    ["contradiction", isKnown ? 0 : opinion.contradiction],
    ["another-utterance", 1 - opinion.same - opinion.contradiction],
  ];
  return likely
    .filter(([, likelihood]) => likelihood >= LIKELY)
    .map(([kind, likelihood]) => ({ kind, articleIds, likelihood, by: "model" }));
}
