/** What changed texts of an article lost, and what editors made of it. */
import { DeskError } from "../domain/desk-error.ts";
import { REFUSALS } from "../domain/refusals.ts";
import { LOSS_OUTCOMES, type Loss, type LossState, lossesIn } from "../domain/review/loss.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { fieldsOf } from "../domain/review/undo.ts";
import { type Span, textOf } from "../domain/text/span.ts";
import { summarizeArticle } from "./add-article.ts";
import { correctionsIn, makeCorrections } from "./correct-story.ts";
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
  const standing = await view.corrections.standingIds(storyId);
  const settled = new Map(events.flatMap((event) => settlingOf(event, standing)));
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

/** Found by a correction is found as long as the words that it added stand. */
function settlingOf(event: StoryEvent, standing: ReadonlySet<string>) {
  const { id, type, payload, undoneBy } = event;
  const outcome =
    type === "correction.made" && isAdditionStanding(event, standing)
      ? "found"
      : LOSS_OUTCOMES.find(
          (each) => type === "loss.settled" && undoneBy === null && each === payload.outcome,
        );
  return typeof payload.loss === "string" && outcome
    ? [[payload.loss, { eventId: id, outcome }] as const]
    : [];
}

function isAdditionStanding(event: StoryEvent, standing: ReadonlySet<string>): boolean {
  return correctionsIn(event).some(
    ({ correction: { kind, id } }) => kind === "add-quotation" && standing.has(id),
  );
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

/** `foundAt`: where its words stand now; null: it is accepted as gone. */
export async function settleLoss(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
  lossId: string,
  foundAt: readonly Span[] | null,
): Promise<{ readonly state: ListedLoss; readonly eventId: string }> {
  const look = (view: StoreView) => findLoss(view, storyId, articleId, lossId);
  if (foundAt !== null) {
    const eventId = await findAgain(desk, actor, storyId, articleId, foundAt, look);
    return { state: await desk.store.read(look), eventId };
  }
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const loss = await look(transaction);
    const event = await recordAct(desk, transaction, storyId, act, {
      deed: { kind: "loss.settled", words: loss.text },
      payload: { loss: lossId, outcome: "gone" },
      articleId,
    });
    return { state: { ...loss, state: "gone", settledBy: event.id }, eventId: event.id };
  });
}

/** The words are added where they stand now, and the same event settles the loss: one undo takes back both. */
async function findAgain(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
  segments: readonly Span[],
  look: (view: StoreView) => Promise<ListedLoss>,
): Promise<string> {
  const loss = await desk.store.read(look);
  const { eventId } = await makeCorrections(desk, actor, storyId, {
    deed: { kind: "find-again", words: loss.text },
    settles: { lossId: loss.id, articleId },
    drafts: async (_before, view) => {
      const { mode, speaker: name, utteranceId, state } = await look(view);
      if (state === "found") throw new DeskError("correction.impossible", REFUSALS.foundAgain);
      const speaker = name === null ? null : ({ name, kind: "person" } as const);
      return [{ kind: "add-quotation", articleId, segments, mode, speaker, utteranceId }];
    },
  });
  return eventId;
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
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "loss.reopened" },
    payload: { loss: payload.loss },
    ...(articleId === null ? {} : { articleId }),
  });
}
