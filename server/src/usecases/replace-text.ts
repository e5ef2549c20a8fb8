/**
 * Takes in the changed text of an article that is in the story already. The
 * older text stays readable, quotations are found again by their words or are
 * lost, and the verdicts whose words have changed are reopened.
 */
import type { Quotation } from "../domain/quotation/quotation.ts";
import type { FoundUtterance } from "../domain/review/carry-over.ts";
import type { Loss } from "../domain/review/loss.ts";
import { wordsOf } from "../domain/review/queue.ts";
import type { Ruling } from "../domain/review/ruling.ts";
import { standingRulings } from "../domain/review/standing.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { anchorOf, locate } from "../domain/text/anchor.ts";
import type { Article } from "../domain/text/article.ts";
import { refuseSecondCopy, summarizeArticle } from "./add-article.ts";
import { duplicate } from "./article-drafts.ts";
import { findArticle } from "./change-article.ts";
import type { Desk } from "./desk.ts";
import type { PreparedAnalysis } from "./place-analysis.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, type StoryArticles } from "./revise-articles.ts";
import { makeRuling, withdrawRuling } from "./rule-on-utterance.ts";
import type { KeptUtterance, StoreTransaction, StoreView } from "./store.ts";
import type { ArticleSummary } from "./story-view.ts";

export interface TextDraft {
  readonly text: string;
  /** What is left out stays as it is. */
  readonly title?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  /** Left out: not known, for the older text's time is not this one's. */
  readonly fetchedAt?: string | null | undefined;
}

export async function replaceText(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
  draft: TextDraft,
): Promise<{ readonly state: ArticleSummary; readonly eventId: string }> {
  const event = await reviseArticles(
    desk,
    storyId,
    textReplacement(desk, actOf(desk, actor), articleId, draft),
  );
  const state = await desk.store.read((view) => summarizeArticle(view, storyId, articleId));
  return { state, eventId: event.id };
}

/** Also how a replacement is undone: the older text comes back as the newest. */
export function textReplacement(
  desk: Desk,
  act: Act,
  articleId: string,
  draft: TextDraft,
): Revision<StoryEvent> {
  let ruled: readonly RuledWords[] = [];
  let lost: readonly Loss[] = [];
  return {
    plan: (before) => {
      const article = findArticle(before, articleId);
      if (article.text === draft.text) throw duplicate(article.outlet);
      const revised = revise(article, draft);
      refuseSecondCopy(desk, before, revised, articleId);
      return before.articles.map((other) => (other.id === articleId ? revised : other));
    },
    remember: async (view, before, prepared) => {
      const { remembered, gone } = await followQuotations(
        view,
        before,
        findArticle(before, articleId),
        draft.text,
        prepared,
      );
      lost = gone.map((loss) => ({ id: desk.newId("loss"), ...loss }));
      return remembered;
    },
    commit: async (transaction, before) => {
      const article = findArticle(before, articleId);
      ruled = await ruledWords(transaction, before.story.id, article);
      return await recordReplacement(desk, transaction, before, act, article, draft, lost);
    },
    afterwards: async (transaction, before, event) => {
      await reopen(desk, transaction, before, act, event, draft.text, ruled);
      if (act.undoes !== null) await withdrawReopenings(desk, transaction, before.story.id, act);
    },
  };
}

function revise(article: Article, { text, title, publishedAt, fetchedAt }: TextDraft): Article {
  return {
    ...article,
    text,
    title: title === undefined ? article.title : title,
    publishedAt: publishedAt === undefined ? article.publishedAt : publishedAt,
    fetchedAt: fetchedAt ?? null,
  };
}

async function recordReplacement(
  desk: Desk,
  transaction: StoreTransaction,
  { story, records }: StoryArticles,
  act: Act,
  article: Article,
  draft: TextDraft,
  lost: readonly Loss[],
): Promise<StoryEvent> {
  const { text: older, ...labels } = article;
  const { text, ...revised } = revise(article, draft);
  const textHash = records.find(({ id }) => id === article.id)?.textHash ?? desk.digest(older);
  const earlier = (await transaction.revisions.ofStory(story.id)).filter(
    ({ articleId }) => articleId === article.id,
  );
  const { id: articleId, ...keptLabels } = labels;
  const facts = { number: earlier.length + 1, textHash, textLength: older.length, replacedAt: act.at };
  await transaction.revisions.insert(story.id, { articleId, labels: keptLabels, ...facts }, older);
  await transaction.articles.replaceText(story.id, { ...revised, text }, desk.digest(text));
  const said = (of: Omit<Article, "text">, words: string) => ({
    title: of.title,
    publishedAt: of.publishedAt,
    fetchedAt: of.fetchedAt,
    textHash: desk.digest(words),
    textLength: words.length,
  });
  return await recordAct(desk, transaction, story.id, act, {
    deed: { kind: "article.revised", outlet: article.outlet },
    payload: { from: said(labels, older), to: said(revised, text), lost },
    articleId,
  });
}

/**
 * Utterances as they would be known had their quotations in this article only
 * moved: each that is found again word for word is the quotation it was, and
 * none is taken for another that merely resembles it. The others are gone.
 */
async function followQuotations(
  view: StoreView,
  { story }: StoryArticles,
  article: Article,
  text: string,
  { analysis }: PreparedAnalysis,
): Promise<{ readonly remembered: readonly FoundUtterance[]; readonly gone: readonly Omit<Loss, "id">[] }> {
  const placed = new Map(
    analysis.quotations
      .filter(({ articleId }) => articleId === article.id)
      .map((quotation) => [placesOf(quotation.segments), quotation.id]),
  );
  const moved = new Map<string, string>();
  const own = await view.analysis.ofArticle(story.id, article.id);
  for (const { id, segments } of own) {
    const found = segments.map((segment) => locate(text, anchorOf(article.text, segment)));
    const spans = found.flatMap((each) => (each.kind === "found" ? [each.span] : []));
    const now = spans.length === segments.length ? placed.get(placesOf(spans)) : undefined;
    if (now !== undefined) moved.set(id, now);
  }
  const known = await view.utterances.known(story.id);
  const remembered = known.map(({ id, quotationIds }) => ({
    id,
    quotationIds: quotationIds.map((quotationId) => moved.get(quotationId) ?? quotationId),
  }));
  const gone = own
    // Marks that quote nobody are nothing to lose.
    .filter(({ id, mode }) => mode !== "scare" && !moved.has(id))
    .map(({ id, segments, mode, speaker }) => ({
      segments,
      mode,
      speaker: speaker?.name ?? null,
      utteranceId: known.find(({ quotationIds }) => quotationIds.includes(id))?.id ?? null,
    }));
  return { remembered, gone };
}

function placesOf(spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}

interface RuledWords {
  readonly utteranceId: string;
  /** The article's words in it, before. */
  readonly words: string;
  /** Those that stand and say more than "open". */
  readonly rulings: readonly Ruling[];
}

/** What rests on this article's words. */
async function ruledWords(
  transaction: StoreTransaction,
  storyId: string,
  article: Article,
): Promise<readonly RuledWords[]> {
  const all = await transaction.rulings.standing(storyId);
  const ids = [...new Set(all.map(({ utteranceId }) => utteranceId))];
  const kept = await transaction.utterances.kept(storyId, ids);
  return kept.flatMap(({ utterance, quotations, isOrphan }) => {
    const words = wordsIn(quotations, article.id, article.text);
    const own = all.filter(({ utteranceId }) => utteranceId === utterance.id);
    const rulings = newestOf(own).filter(
      ({ verdict, articleId }) => verdict !== "open" && (articleId === null || articleId === article.id),
    );
    return isOrphan || words === "" || rulings.length === 0
      ? []
      : [{ utteranceId: utterance.id, words, rulings }];
  });
}

function wordsIn(quotations: readonly Quotation[], articleId: string, text: string): string {
  return quotations
    .filter((quotation) => quotation.articleId === articleId)
    .map((quotation) => wordsOf(quotation, text))
    .join(" … ");
}

/** What stands on an utterance: of each claim, on itself and on each reading. */
function newestOf(rulings: readonly Ruling[]): Ruling[] {
  return [...new Set(rulings.map(({ claimId }) => claimId))].flatMap((claimId) => {
    const { utterance, readings } = standingRulings(rulings, claimId);
    return [...(utterance === null ? [] : [utterance]), ...readings.values()];
  });
}

async function reopen(
  desk: Desk,
  transaction: StoreTransaction,
  { story }: StoryArticles,
  act: Act,
  event: StoryEvent,
  text: string,
  ruled: readonly RuledWords[],
): Promise<void> {
  for (const { utteranceId, words, rulings } of ruled) {
    const kept = await transaction.utterances.find(story.id, utteranceId);
    if (kept === null || isUntouched(kept, event.articleId ?? "", text, words)) continue;
    for (const { articleId, claimId } of rulings) {
      const current = (await transaction.utterances.find(story.id, utteranceId)) ?? kept;
      await makeRuling(
        desk,
        transaction,
        story.id,
        current,
        { ...act, undoes: null },
        {
          id: desk.newId("ruling"),
          utteranceId,
          articleId,
          claimId,
          verdict: "open",
          finding: null,
          reason: "The outlet has changed the words that this rested on.",
          evidence: [],
          correction: null,
          note: null,
          because: event.id,
          actor: act.actor,
          at: act.at,
        },
      );
    }
  }
}

/** With the text that comes back, so do the verdicts that its going had reopened. */
async function withdrawReopenings(
  desk: Desk,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
): Promise<void> {
  const rulings = await transaction.rulings.standing(storyId);
  for (const ruling of rulings.filter(({ because }) => because === act.undoes)) {
    const kept = await transaction.utterances.find(storyId, ruling.utteranceId);
    if (kept === null) continue;
    await withdrawRuling(desk, transaction, storyId, kept, { ...act, undoes: null }, ruling);
  }
}

function isUntouched(kept: KeptUtterance, articleId: string, text: string, words: string): boolean {
  return !kept.isOrphan && wordsIn(kept.quotations, articleId, text) === words;
}
