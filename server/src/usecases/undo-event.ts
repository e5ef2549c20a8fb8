/** Undoes an event by appending its reverse; the log keeps both. */
import { DeskError } from "../domain/desk-error.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { Claim } from "../domain/review/claim.ts";
import type { Reply } from "../domain/review/reply.ts";
import { completeRuling, type LoggedRuling, type Ruling } from "../domain/review/ruling.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { fieldsOf, type StoryState, undoRefusal } from "../domain/review/undo.ts";
import type { Article } from "../domain/text/article.ts";
import { type ArticleChange, relabelling } from "./change-article.ts";
import { archiveStory, renameStory, setDeleted } from "./change-story.ts";
import { dropClaim, makeClaim } from "./claims.ts";
import { correctionReverse } from "./correct-story.ts";
import type { Desk } from "./desk.ts";
import { type ListedEvent, readStoryState, toListed } from "./list-events.ts";
import { reopenLoss } from "./losses.ts";
import { type Act, actOf } from "./record-act.ts";
import { removal, restoration } from "./remove-article.ts";
import { textReplacement } from "./replace-text.ts";
import { dropReply, keepReply } from "./replies.ts";
import { type Revision, reviseArticles } from "./revise-articles.ts";
import { makeRuling, withdrawRuling } from "./rule-on-utterance.ts";
import { reverseCheck } from "./second-checks.ts";
import type { KeptUtterance, StoreTransaction, StoreView, StoryRecord } from "./store.ts";
import { found } from "./story-view.ts";
import { reverseVoiding } from "./void-version.ts";

export async function undoEvent(
  desk: Desk,
  actor: Actor,
  storyId: string,
  eventId: string,
): Promise<ListedEvent> {
  const event = await desk.store.read((view) => findUndoable(view, storyId, eventId));
  const act = actOf(desk, actor, eventId);
  const undoing = changesAnalysis(event)
    ? await reviseArticles(desk, storyId, guarded(await analysisReverse(desk, act, event), eventId))
    : await desk.store.write((transaction) => reverseInPlace(desk, transaction, storyId, eventId, act));
  return await desk.store.read(async (view) => toListed(undoing, await readStoryState(view, storyId)));
}

async function findUndoable(view: StoreView, storyId: string, eventId: string): Promise<StoryEvent> {
  const state: StoryState = await readStoryState(view, storyId);
  const event = await view.events.find(storyId, eventId);
  if (event === null) throw new DeskError("event.not-undoable", REFUSALS.noSuchEvent);
  const refusal = undoRefusal(event, state);
  if (refusal !== null) throw new DeskError("event.not-undoable", refusal);
  return event;
}

function changesAnalysis({ type }: StoryEvent): boolean {
  return type.startsWith("article.") || type.startsWith("correction.");
}

/** Looks again inside the transaction: two editors may press undo at once. */
function guarded(revision: Revision<StoryEvent>, eventId: string): Revision<StoryEvent> {
  return {
    ...revision,
    commit: async (transaction, before, shift) => {
      await findUndoable(transaction, before.story.id, eventId);
      return await revision.commit(transaction, before, shift);
    },
  };
}

async function analysisReverse(desk: Desk, act: Act, event: StoryEvent): Promise<Revision<StoryEvent>> {
  if (event.type === "correction.made" || event.type === "correction.withdrawn")
    return correctionReverse(desk, act, event);
  const articleId = event.articleId ?? "";
  if (event.type === "article.changed") {
    return relabelling(desk, act, articleId, fieldsOf(event.payload.from) as ArticleChange);
  }
  if (event.type === "article.revised") return await revisionReverse(desk, act, event, articleId);
  if (event.type !== "article.removed") return removal(desk, act, articleId);
  const text = await desk.store.read((view) => view.articles.text(event.storyId, articleId));
  return restoration(desk, act, articleId, text ?? "");
}

async function revisionReverse(
  desk: Desk,
  act: Act,
  event: StoryEvent,
  articleId: string,
): Promise<Revision<StoryEvent>> {
  const from = fieldsOf(event.payload.from);
  const older = await desk.store.read((view) =>
    view.revisions.textByHash(event.storyId, articleId, String(from.textHash)),
  );
  const { title, publishedAt, fetchedAt } = from as Pick<Article, "title" | "publishedAt" | "fetchedAt">;
  return textReplacement(desk, act, articleId, { text: older ?? "", title, publishedAt, fetchedAt });
}

async function reverseInPlace(
  desk: Desk,
  transaction: StoreTransaction,
  storyId: string,
  eventId: string,
  act: Act,
): Promise<StoryEvent> {
  const story = found(await transaction.stories.lock(storyId, act.at));
  const event = await findUndoable(transaction, storyId, eventId);
  switch (event.type) {
    case "story.renamed":
      return await renameStory(desk, transaction, story, act, String(event.payload.from));
    case "story.archived":
    case "story.unarchived":
      return await archiveStory(desk, transaction, story, act, event.type === "story.unarchived");
    case "story.created":
    case "story.restored":
    case "story.deleted":
      return await setDeleted(desk, transaction, story, act, event.type !== "story.deleted");
    case "claim.added":
      return await dropClaim(desk, transaction, storyId, act, event.payload.claim as Claim);
    case "claim.removed": {
      const claim = event.payload.claim as Claim;
      return await makeClaim(desk, transaction, storyId, act, { ...claim, id: desk.newId("claim") });
    }
    case "reply.added":
      return await dropReply(desk, transaction, storyId, act, event.payload.reply as Reply);
    case "reply.removed": {
      const reply = event.payload.reply as Reply;
      return await keepReply(desk, transaction, storyId, act, { ...reply, id: desk.newId("reply") });
    }
    case "report.voided":
    case "report.reinstated":
      return await reverseVoiding(desk, transaction, storyId, act, event);
    case "loss.settled":
      return await reopenLoss(desk, transaction, act, event);
    case "check.requested":
    case "check.withdrawn":
    case "check.made":
    case "check.unmade":
      return await reverseCheck(desk, transaction, storyId, act, event);
    default:
      return await reverseRuling(desk, transaction, story, event, act);
  }
}

/** A withdrawn ruling comes back as one of whoever brings it back, who now answers for it. */
async function reverseRuling(
  desk: Desk,
  transaction: StoreTransaction,
  story: StoryRecord,
  event: StoryEvent,
  act: Act,
): Promise<StoryEvent> {
  const ruling = completeRuling(fieldsOf(event.payload.ruling) as unknown as LoggedRuling);
  const kept = await findRuledOn(transaction, story.id, ruling.utteranceId);
  if (event.type === "ruling.made")
    return await withdrawRuling(desk, transaction, story.id, kept, act, ruling);
  const again: Ruling = { ...ruling, id: desk.newId("ruling"), actor: act.actor, at: act.at };
  return await makeRuling(desk, transaction, story.id, kept, act, again);
}

async function findRuledOn(
  transaction: StoreTransaction,
  storyId: string,
  utteranceId: string,
): Promise<KeptUtterance> {
  const kept = await transaction.utterances.find(storyId, utteranceId);
  if (kept !== null) return kept;
  throw new DeskError("event.not-undoable", REFUSALS.utteranceGone);
}
