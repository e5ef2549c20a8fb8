/** One utterance laid out in full: witnesses in their paragraphs, collation, differences, rulings. */
import type { Collation, Witness } from "../domain/collation/collation.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Difference } from "../domain/difference/difference.ts";
import type { Quotation, QuotationMode } from "../domain/quotation/quotation.ts";
import { type Claim, placesOfClaim } from "../domain/review/claim.ts";
import { contextOf } from "../domain/review/context.ts";
import { modeOf } from "../domain/review/queue.ts";
import type { Ruling, Verdict } from "../domain/review/ruling.ts";
import { SETTLING, type SettlingPoint, whatWouldSettle } from "../domain/review/settling.ts";
import { type StandingRulings, standingRulings, verdictOf } from "../domain/review/standing.ts";
import type { Suggestion } from "../domain/second-opinion.ts";
import type { ArticleSpan } from "../domain/text/article.ts";
import type { Span } from "../domain/text/span.ts";
import type { Desk } from "./desk.ts";
import { formerTexts } from "./former-texts.ts";
import { type ListedCheck, listChecks } from "./listed-checks.ts";
import { type LabelledOutlet, summarizeUtterance, type UtteranceSummary } from "./queue-view.ts";
import type { ArticleRecord, KeptUtterance, StoreView, StoryRecord } from "./store.ts";
import { allSigla, findStory } from "./story-view.ts";

interface WitnessDetail extends Witness, LabelledOutlet {
  readonly mode: QuotationMode;
  readonly publishedAt: string | null;
  readonly kind: string;
  readonly translatedFrom: string | null;
  readonly quotations: readonly Quotation[];
  /** The paragraph or paragraphs the words stand in. */
  readonly context: Span & { readonly text: string };
  readonly verdict: Verdict;
}

interface ListedClaim extends Claim {
  /** Where its words stand now; those that an outlet has changed are left out. */
  readonly places: readonly ArticleSpan[];
  readonly verdict: Verdict;
}

export interface UtteranceDetail extends Omit<UtteranceSummary, "witnesses"> {
  readonly collation: Collation;
  readonly differences: readonly Difference[];
  readonly witnesses: readonly WitnessDetail[];
  /** Outlets of the story that have nothing on it. */
  readonly silent: readonly LabelledOutlet[];
  /** Those that stand or once stood, oldest first; withdrawn ones only the log has. */
  readonly rulings: readonly Ruling[];
  /** Further claims that it holds, oldest first: the utterance itself is the first. */
  readonly claims: readonly ListedClaim[];
  readonly secondChecks: readonly ListedCheck[];
  /** Sentences: what would settle it; empty once it is settled. */
  readonly settling: readonly string[];
  readonly settlingPoints: readonly SettlingPoint[];
  readonly confidence: number;
  /** What a language model would have an editor look at; only where one is set up. */
  readonly suggestions?: readonly Suggestion[];
}

export async function readUtterance(
  desk: Desk,
  storyId: string,
  utteranceId: string,
): Promise<UtteranceDetail> {
  return await desk.store.read(async (view) => {
    const story = await findStory(view, storyId);
    const kept = await view.utterances.find(storyId, utteranceId);
    if (kept !== null) return await describeUtterance(view, story, kept);
    throw new DeskError(
      "utterance.not-found",
      "There is no such utterance: the story may have been analyzed anew.",
    );
  });
}

export async function describeUtterance(
  view: StoreView,
  story: StoryRecord,
  kept: KeptUtterance,
): Promise<UtteranceDetail> {
  const { utterance } = kept;
  const records = await view.articles.ofStories([story.id]);
  const witnessIds = utterance.witnesses.map(({ articleId }) => articleId);
  const texts = new Map([
    ...(await view.articles.texts(story.id, witnessIds)),
    ...(await formerTexts(view, story.id, kept, records)),
  ]);
  const rulings = await view.rulings.standing(story.id, utterance.id);
  const labels = allSigla(records);
  const standing = standingRulings(rulings);
  const settlingPoints = whatWouldSettle(
    {
      types: kept.entry.differenceCounts.map(({ type }) => type),
      independentWitnesses: kept.entry.independentWitnesses,
      isUnattributed: utterance.speakerIds.length === 0,
      isTranslated: records.some(
        ({ id, translatedFrom }) => translatedFrom !== null && witnessIds.includes(id),
      ),
    },
    standing,
  );
  return {
    ...summarizeUtterance(kept, labels),
    collation: utterance.collation,
    differences: utterance.differences,
    witnesses: utterance.witnesses.flatMap((witness) => {
      const record = records.find(({ id }) => id === witness.articleId);
      const text = texts.get(witness.articleId);
      if (record === undefined || text === undefined) return [];
      return [describeWitness(witness, record, labels.get(record.id)?.sigil ?? "", text, kept, standing)];
    }),
    silent: records
      .filter(({ id, removedAt }) => removedAt === null && !witnessIds.includes(id))
      .map(({ id, outlet }) => ({ articleId: id, outlet, sigil: labels.get(id)?.sigil ?? "" })),
    rulings,
    claims: (await view.claims.standing(story.id, utterance.id)).map((claim) => ({
      ...claim,
      places: placesOfClaim(claim, texts),
      verdict: verdictOf(standingRulings(rulings, claim.id).utterance),
    })),
    secondChecks: listChecks(await view.secondChecks.standing(story.id, utterance.id), rulings),
    settling: settlingPoints.map((point) => SETTLING[point]),
    settlingPoints,
    confidence: utterance.confidence,
    ...(utterance.suggestions === undefined ? {} : { suggestions: utterance.suggestions }),
  };
}

function describeWitness(
  witness: Witness,
  record: ArticleRecord,
  sigil: string,
  text: string,
  kept: KeptUtterance,
  standing: StandingRulings,
): WitnessDetail {
  const quotations = kept.quotations.filter(({ id }) => witness.quotationIds.includes(id));
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const context = contextOf(text, quotations);
  return {
    ...witness,
    outlet: record.outlet,
    sigil,
    mode: modeOf(witness, byId),
    publishedAt: record.publishedAt,
    kind: record.kind,
    translatedFrom: record.translatedFrom,
    quotations,
    context: { ...context, text: text.slice(context.start, context.end) },
    verdict: verdictOf(standing.readings.get(witness.articleId)),
  };
}
