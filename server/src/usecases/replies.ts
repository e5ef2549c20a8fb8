/** Takes down what an outlet or a speaker answered, and takes it out again. */
import { DeskError } from "../domain/desk-error.ts";
import type { Reply } from "../domain/review/reply.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { findUtterance } from "./find-utterance.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import type { StoreTransaction } from "./store.ts";
import { findStory, live } from "./story-view.ts";

export type ReplyDraft = Omit<Reply, "id" | "actor" | "at">;

interface Done {
  readonly state: Reply;
  readonly eventId: string;
}

/** Oldest first. */
export async function listReplies(desk: Desk, storyId: string, page: PageRequest): Promise<Page<Reply>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf(await view.replies.standing(storyId), page);
  });
}

export async function addReply(desk: Desk, actor: Actor, storyId: string, draft: ReplyDraft): Promise<Done> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    if (draft.utteranceId !== null) await findUtterance(transaction, storyId, draft.utteranceId);
    const state: Reply = { ...draft, id: desk.newId("reply"), actor, at: act.at };
    return { state, eventId: (await keepReply(desk, transaction, storyId, act, state)).id };
  });
}

export async function removeReply(desk: Desk, actor: Actor, storyId: string, replyId: string): Promise<Done> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const state = (await transaction.replies.standing(storyId)).find(({ id }) => id === replyId);
    if (state === undefined) {
      throw new DeskError(
        "reply.not-found",
        "There is no such reply in this story: it may have been undone.",
      );
    }
    return { state, eventId: (await dropReply(desk, transaction, storyId, act, state)).id };
  });
}

/** Also how a reply that was taken out is brought back, under a new id. */
export async function keepReply(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  reply: Reply,
): Promise<StoryEvent> {
  const event = await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "reply.added", from: reply.from },
    payload: { reply },
    ...about(reply),
  });
  await transaction.replies.insert(storyId, reply, event.number);
  return event;
}

export async function dropReply(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  reply: Reply,
): Promise<StoryEvent> {
  await transaction.replies.withdraw(storyId, reply.id);
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "reply.removed", from: reply.from },
    payload: { reply },
    ...about(reply),
  });
}

function about({ utteranceId }: Reply): { readonly utteranceId?: string } {
  return utteranceId === null ? {} : { utteranceId };
}
