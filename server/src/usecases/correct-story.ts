/**
 * Makes corrections, takes them back and brings them back. Whatever one request
 * carries is one act: one event in the log, undone as one.
 */
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { FoundUtterance } from "../domain/review/carry-over.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { type CorrectionDraft, type SpelledOut, spellOut } from "./correction-drafts.ts";
import type { Desk } from "./desk.ts";
import { type ListedCorrection, toListed } from "./list-corrections.ts";
import { summarizeUtterance } from "./queue-view.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, type StoryArticles } from "./revise-articles.ts";
import { seenBy } from "./seen-by.ts";
import type { PlacedCorrection, StoreView } from "./store.ts";
import { allSigla } from "./story-view.ts";

export interface CorrectionsDraft {
  readonly corrections: readonly CorrectionDraft[];
  /** Versions last seen, by utterance id: what has changed since is not corrected unseen. */
  readonly seen: Readonly<Record<string, number>>;
}

export interface Corrected {
  readonly corrections: readonly ListedCorrection[];
  /** Utterances that the act has changed or made, as they are called now. */
  readonly utteranceIds: readonly string[];
}

export async function correctStory(
  desk: Desk,
  actor: Actor,
  storyId: string,
  { corrections: drafts, seen }: CorrectionsDraft,
): Promise<{ readonly state: Corrected; readonly eventId: string }> {
  const act = actOf(desk, actor);
  let made: readonly Made[] = [];
  const { event, utteranceIds } = await reviseArticles(desk, storyId, {
    plan: ({ articles }) => articles,
    correct: async (before, view) => {
      await refuseStale(seenBy(view, actor.id), before, seen);
      const spelled = await spellOut(view, before, drafts);
      made = spelled.map((each) => withId(desk, each));
      return {
        corrections: [...before.corrections, ...made.map(({ correction }) => correction)],
        remembered: withoutLeaving(await view.utterances.known(storyId), spelled),
      };
    },
    commit: async (transaction, before, shift) => {
      const recorded = await recordAct(desk, transaction, before.story.id, "correction.made", act, {
        summary: summaryOf(made),
        payload: { corrections: made.map(toLogged), before: shift.before },
        ...(drafts.length === 1 && utteranceOf(drafts[0])),
      });
      const placed = made.map((each) => place(each, act, recorded));
      await transaction.corrections.insert(storyId, recorded.number, placed);
      return { event: recorded, utteranceIds: shift.changedIds };
    },
  });
  const ids = new Set(made.map(({ correction }) => correction.id));
  const standing = await desk.store.read((view) => view.corrections.standing(storyId));
  const corrections = standing.filter(({ correction }) => ids.has(correction.id)).map(toListed);
  return { state: { corrections, utteranceIds }, eventId: event.id };
}

interface Made {
  readonly correction: KeptCorrection;
  readonly summary: string;
}

function withId(desk: Desk, { correction, summary }: SpelledOut): Made {
  return { correction: { ...correction, id: desk.newId("correction") }, summary };
}

function toLogged({ correction, summary }: Made): Record<string, unknown> {
  return { ...correction, summary };
}

/** `act`: who made it, and when; the event that brings one back is its new home. */
export function place(
  { correction, summary }: Made,
  { actor, at }: Pick<Act, "actor" | "at">,
  event: StoryEvent,
): PlacedCorrection {
  return { correction, summary, actor, at, eventId: event.id };
}

function summaryOf(made: readonly Made[]): string {
  const [only] = made;
  return made.length === 1 && only !== undefined ? only.summary : `made ${made.length} corrections`;
}

/**
 * Utterances are known by what stays in them: what an editor takes out of one
 * takes neither its name nor its rulings along, be it the larger part.
 */
function withoutLeaving(
  known: readonly FoundUtterance[],
  spelled: readonly SpelledOut[],
): readonly FoundUtterance[] {
  const leaving = new Set<string>();
  const joining = new Set<string>();
  for (const { correction } of spelled) {
    if (correction.kind !== "split" && correction.kind !== "move") continue;
    for (const { quotationId } of correction.quotations) {
      leaving.add(quotationId);
      if (correction.kind === "move") joining.add(quotationId);
    }
  }
  return known.flatMap(({ id, quotationIds }) => {
    const staying = quotationIds.filter((each) => !leaving.has(each));
    const isGone = staying.length === 0 && !quotationIds.some((each) => joining.has(each));
    return staying.length === quotationIds.length || isGone ? [] : [{ id, quotationIds: staying }];
  });
}

/** For the log of one utterance: only where the draft names it. */
function utteranceOf(draft: CorrectionDraft | undefined): { readonly utteranceId?: string } {
  if (draft === undefined || !("utteranceId" in draft) || draft.utteranceId === null) return {};
  return { utteranceId: draft.utteranceId };
}

async function refuseStale(
  view: StoreView,
  { story, records }: StoryArticles,
  seen: CorrectionsDraft["seen"],
): Promise<void> {
  const ids = Object.keys(seen);
  if (ids.length === 0) return;
  const queued = await view.utterances.queued(story.id, ids);
  if (queued.length === ids.length && queued.every(({ entry, version }) => version === seen[entry.id]))
    return;
  const labels = allSigla(records);
  throw new DeskError(
    "correction.stale",
    "An utterance has changed since you opened it, by a ruling or another correction: look at it again, then correct it.",
    { current: queued.map((each) => summarizeUtterance(each, labels)) },
  );
}

/** Takes back what `event` has made, or brings back what it has taken. */
export function correctionReverse(desk: Desk, act: Act, event: StoryEvent): Revision<StoryEvent> {
  const made = correctionsIn(event);
  return event.type === "correction.made"
    ? withdrawal(desk, act, event, made)
    : renewal(desk, act, event, made);
}

function withdrawal(desk: Desk, act: Act, event: StoryEvent, made: readonly Made[]): Revision<StoryEvent> {
  const ids = made.map(({ correction }) => correction.id);
  return {
    plan: ({ articles }) => articles,
    correct: async ({ corrections }) => ({
      corrections: corrections.filter(({ id }) => !ids.includes(id)),
      remembered: heldBefore(event),
    }),
    commit: async (transaction, before, shift) => {
      await transaction.corrections.withdraw(before.story.id, ids);
      return await recordAct(desk, transaction, before.story.id, "correction.withdrawn", act, {
        summary: `took back: ${summaryOf(made)}`,
        payload: { corrections: made.map(toLogged), before: shift.before },
      });
    },
  };
}

/** At their old place in the order, so that what was built on them still stands on them. */
function renewal(desk: Desk, act: Act, event: StoryEvent, made: readonly Made[]): Revision<StoryEvent> {
  const ids = new Set(made.map(({ correction }) => correction.id));
  return {
    plan: ({ articles }) => articles,
    correct: async ({ story }, view) => ({
      corrections: await view.corrections.standingWith(story.id, [...ids]),
      remembered: heldBefore(event),
    }),
    commit: async (transaction, before, shift) => {
      const recorded = await recordAct(desk, transaction, before.story.id, "correction.made", act, {
        summary: summaryOf(made),
        payload: { corrections: made.map(toLogged), before: shift.before },
      });
      const placed = made.map((each) => place(each, act, recorded));
      await transaction.corrections.reinstate(before.story.id, placed);
      return recorded;
    },
  };
}

/** The log is JSON that this program wrote; the types are the writer's promise. */
export function correctionsIn({ payload }: StoryEvent): readonly Made[] {
  const logged = payload.corrections as readonly (KeptCorrection & { readonly summary: string })[];
  return logged.map(({ summary, ...correction }) => ({ correction, summary }));
}

function heldBefore({ payload }: StoryEvent): readonly FoundUtterance[] {
  return payload.before as readonly FoundUtterance[];
}
