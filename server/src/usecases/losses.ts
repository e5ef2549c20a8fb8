/** What changed texts of an article lost, and what editors made of it. */
import { DeskError } from "../domain/desk-error.ts";
import {
  LOSS_OUTCOMES,
  type Loss,
  type LossOutcome,
  type LossState,
  lossesIn,
} from "../domain/review/loss.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { fieldsOf } from "../domain/review/undo.ts";
import { textOf } from "../domain/text/span.ts";
import { summarizeArticle } from "./add-article.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import type { StoreTransaction, StoreView } from "./store.ts";
import { findStory, live } from "./story-view.ts";

export interface ListedLoss extends Loss {
  /** The words, segment by segment. */
  readonly text: string;
  /** The number of the text that still had it. */
  readonly revision: number;
  readonly state: LossState;
  /** What settled it, to undo it by. */
  readonly settledBy: string | null;
}

/** Those of the newest text first, each text's in the order of the words. */
export async function listLosses(
  desk: Desk,
  storyId: string,
  articleId: string,
  page: PageRequest,
): Promise<Page<ListedLoss>> {
  return await desk.store.read(async (view) =>
    pageOf(await lossesOf(view, storyId, articleId).then((all) => all.toReversed().flat()), page),
  );
}

/** By changed text, oldest first. */
async function lossesOf(view: StoreView, storyId: string, articleId: string): Promise<ListedLoss[][]> {
  await findStory(view, storyId);
  await summarizeArticle(view, storyId, articleId);
  const events = (await view.events.all(storyId)).filter((event) => event.articleId === articleId);
  const settled = new Map(events.flatMap(settlingOf));
  const changes = events.filter(({ type }) => type === "article.revised");
  return await Promise.all(
    changes.map(async (event, index) => {
      const losses = lostBy(event);
      if (losses.length === 0) return [];
      const hash = String(fieldsOf(event.payload.from).textHash);
      const older = (await view.revisions.textByHash(storyId, articleId, hash)) ?? "";
      return await Promise.all(
        losses.map(async (loss): Promise<ListedLoss> => {
          const by = settled.get(loss.id);
          const isThere = await isReported(view, storyId, articleId, loss.utteranceId);
          return {
            ...loss,
            utteranceId: isThere === null ? null : loss.utteranceId,
            text: loss.segments.map((segment) => textOf(older, segment)).join(" … "),
            revision: index + 1,
            state: by?.outcome ?? (isThere ? "reworded" : "open"),
            settledBy: by?.eventId ?? null,
          };
        }),
      );
    }),
  );
}

/** Nothing is lost by a text that was taken back, nor by its going: the text before stands again. */
function lostBy({ payload, undoes, undoneBy }: StoryEvent): readonly Loss[] {
  return undoes === null && undoneBy === null ? lossesIn(payload.lost) : [];
}

function settlingOf({ id, type, payload, undoneBy }: StoryEvent) {
  if (type !== "loss.settled" || undoneBy !== null) return [];
  const outcome = LOSS_OUTCOMES.find((each) => each === payload.outcome);
  return outcome ? [[String(payload.loss), { eventId: id, outcome }] as const] : [];
}

/** Whether the article reports the utterance now; null: the utterance is no more. */
async function isReported(
  view: StoreView,
  storyId: string,
  articleId: string,
  utteranceId: string | null,
): Promise<boolean | null> {
  const kept = utteranceId === null ? null : await view.utterances.find(storyId, utteranceId);
  if (kept === null) return null;
  return !kept.isOrphan && kept.quotations.some((quotation) => quotation.articleId === articleId);
}

export async function settleLoss(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
  lossId: string,
  outcome: LossOutcome,
): Promise<{ readonly state: ListedLoss; readonly eventId: string }> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const loss = await findLoss(transaction, storyId, articleId, lossId);
    const event = await recordAct(desk, transaction, storyId, "loss.settled", act, {
      summary:
        outcome === "gone"
          ? `accepted that “${loss.text}” is gone`
          : `found “${loss.text}” again in the changed text`,
      payload: { loss: lossId, outcome },
      articleId,
    });
    return { state: { ...loss, state: outcome, settledBy: event.id }, eventId: event.id };
  });
}

async function findLoss(
  view: StoreView,
  storyId: string,
  articleId: string,
  lossId: string,
): Promise<ListedLoss> {
  const all = (await lossesOf(view, storyId, articleId)).flat();
  const loss = all.find(({ id }) => id === lossId);
  if (loss !== undefined) return loss;
  throw new DeskError(
    "revision.not-found",
    "No text of this article lost that quotation: the change may have been undone.",
  );
}

/** How a settling is undone: the loss is open again. */
export async function reopenLoss(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  act: Act,
  { storyId, articleId, payload }: StoryEvent,
): Promise<StoryEvent> {
  return await recordAct(desk, transaction, storyId, "loss.reopened", act, {
    summary: "has a lost quotation looked for again",
    payload: { loss: payload.loss },
    ...(articleId === null ? {} : { articleId }),
  });
}
