/**
 * Makes corrections, takes them back and brings them back. Whatever one request
 * carries is one act: one event in the log, undone as one.
 */
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { FoundUtterance } from "../domain/review/carry-over.ts";
import {
  type CorrectingDeed,
  type CorrectionDeed,
  correctionInWords,
} from "../domain/review/correction-deed.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { type CorrectionDraft, type SpelledOut, spellOut } from "./correction-drafts.ts";
import type { Desk } from "./desk.ts";
import { type ListedCorrection, toListed } from "./list-corrections.ts";
import { summarizeUtterance } from "./queue-view.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, type StoryArticles } from "./revise-articles.ts";
import { seenBy } from "./seen-by.ts";
import type { PlacedCorrection, StandingCorrection, StoreView } from "./store.ts";
import { allSigla, findStory } from "./story-view.ts";

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

interface CorrectingAct {
  /** Read in one moment with the story; refuses what cannot be. */
  readonly drafts: (before: StoryArticles, view: StoreView) => Promise<readonly CorrectionDraft[]>;
  /** How the log tells it; left out, it is told by what was made. */
  readonly deed?: CorrectingDeed;
  /** The loss that the act settles by finding the words again, with its article. */
  readonly settles?: { readonly lossId: string; readonly articleId: string };
}

export async function correctStory(
  desk: Desk,
  actor: Actor,
  storyId: string,
  { corrections, seen }: CorrectionsDraft,
): Promise<{ readonly state: Corrected; readonly eventId: string }> {
  return await makeCorrections(desk, actor, storyId, {
    drafts: async (before, view) => {
      await refuseStale(seenBy(view, actor.id), before, seen);
      return corrections;
    },
  });
}

/** One act, whatever its drafts come to. */
export async function makeCorrections(
  desk: Desk,
  actor: Actor,
  storyId: string,
  { drafts: draftsOf, deed, settles }: CorrectingAct,
): Promise<{ readonly state: Corrected; readonly eventId: string }> {
  const act = actOf(desk, actor);
  let drafts: readonly CorrectionDraft[] = [];
  let made: readonly Made[] = [];
  const { event, utteranceIds } = await reviseArticles(desk, storyId, {
    plan: ({ articles }) => articles,
    correct: async (before, view) => {
      drafts = await draftsOf(before, view);
      const spelled = await spellOut(view, before, drafts);
      made = spelled.map((each) => withId(desk, each));
      return {
        corrections: [...before.corrections, ...made.map(({ correction }) => correction)],
        remembered: withoutLeaving(await view.utterances.known(storyId), spelled),
      };
    },
    commit: async (transaction, before, shift) => {
      const recorded = await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "correction.made", what: deed ?? deedOf(made) },
        payload: { corrections: made.map(toLogged), before: shift.before, ...lossIn(settles) },
        ...(drafts.length === 1 && utteranceOf(drafts[0])),
        ...(settles && { articleId: settles.articleId }),
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
  /** Missing in a log older than deeds. */
  readonly deed?: CorrectionDeed;
}

function withId(desk: Desk, { correction, deed }: SpelledOut): Made {
  const kept = { ...correction, id: desk.newId("correction") };
  return { correction: kept, summary: correctionInWords(deed), deed };
}

function toLogged({ correction, ...told }: Made): Record<string, unknown> {
  return { ...correction, ...told };
}

/** `act`: who made it, and when; the event that brings one back is its new home. */
export function place(
  made: Made,
  { actor, at }: Pick<Act, "actor" | "at">,
  event: StoryEvent,
): PlacedCorrection {
  return { ...made, actor, at, eventId: event.id };
}

/** As a settled loss has it in the log: a loss counts as found while the words that were added stand. */
function lossIn(settles: CorrectingAct["settles"]): { readonly loss?: string } {
  return settles === undefined ? {} : { loss: settles.lossId };
}

function deedOf(made: readonly Made[]): CorrectingDeed {
  const [only] = made;
  if (made.length !== 1 || only === undefined) return { kind: "several", count: made.length };
  return only.deed ?? { kind: "as-logged", summary: only.summary };
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

/** One of what was made together, by itself; the act that made it can still be undone for the rest. */
export async function takeBackCorrection(
  desk: Desk,
  actor: Actor,
  storyId: string,
  correctionId: string,
): Promise<{ readonly state: ListedCorrection; readonly eventId: string }> {
  const { standing, made } = await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const standing = await findStanding(view, storyId, correctionId);
    return { standing, made: await view.events.find(storyId, standing.eventId) };
  });
  if (made === null) throw noSuchCorrection();
  const revision = withdrawal(desk, actOf(desk, actor), made, [correctionId]);
  const event = await reviseArticles(desk, storyId, {
    ...revision,
    commit: async (transaction, before, shift) => {
      // Looked for again: two editors may take it back at once.
      await findStanding(transaction, storyId, correctionId);
      return await revision.commit(transaction, before, shift);
    },
  });
  return { state: toListed(standing), eventId: event.id };
}

async function findStanding(view: StoreView, storyId: string, id: string): Promise<StandingCorrection> {
  const standing = (await view.corrections.standing(storyId)).find(({ correction }) => correction.id === id);
  if (standing !== undefined) return standing;
  throw noSuchCorrection();
}

function noSuchCorrection(): DeskError {
  return new DeskError("correction.not-found", "This correction does not stand: it was taken back already.");
}

/** Takes back what `event` has made, or brings back what it has taken. */
export function correctionReverse(desk: Desk, act: Act, event: StoryEvent): Revision<StoryEvent> {
  return event.type === "correction.made" ? withdrawal(desk, act, event) : renewal(desk, act, event);
}

/** `only`: of those it made; left out: whatever still stands of them. */
function withdrawal(desk: Desk, act: Act, event: StoryEvent, only?: readonly string[]): Revision<StoryEvent> {
  const wanted = new Set(only ?? correctionsIn(event).map(({ correction }) => correction.id));
  return {
    plan: ({ articles }) => articles,
    correct: async ({ corrections }) => ({
      corrections: corrections.filter(({ id }) => !wanted.has(id)),
      remembered: heldBefore(event),
    }),
    commit: async (transaction, before, shift) => {
      const standing = await transaction.corrections.standingIds(before.story.id);
      const made = correctionsIn(event).filter(
        ({ correction: { id } }) => wanted.has(id) && standing.has(id),
      );
      await transaction.corrections.withdraw(
        before.story.id,
        made.map(({ correction }) => correction.id),
      );
      return await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "correction.withdrawn", what: deedOf(made) },
        payload: { ...event.payload, corrections: made.map(toLogged), before: shift.before },
        ...(event.articleId !== null && { articleId: event.articleId }),
      });
    },
  };
}

/** At their old place in the order, so that what was built on them still stands on them. */
function renewal(desk: Desk, act: Act, event: StoryEvent): Revision<StoryEvent> {
  const made = correctionsIn(event);
  const ids = new Set(made.map(({ correction }) => correction.id));
  return {
    plan: ({ articles }) => articles,
    correct: async ({ story }, view) => ({
      corrections: await view.corrections.standingWith(story.id, [...ids]),
      remembered: heldBefore(event),
    }),
    commit: async (transaction, before, shift) => {
      const recorded = await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "correction.made", what: deedOf(made) },
        payload: { ...event.payload, corrections: made.map(toLogged), before: shift.before },
        ...(event.articleId !== null && { articleId: event.articleId }),
      });
      const placed = made.map((each) => place(each, act, recorded));
      await transaction.corrections.reinstate(before.story.id, placed);
      return recorded;
    },
  };
}

/** The log is JSON that this program wrote; the types are the writer's promise. */
export function correctionsIn({ payload }: StoryEvent): readonly Made[] {
  const logged = payload.corrections as readonly (KeptCorrection & Omit<Made, "correction">)[];
  return logged.map(({ summary, deed, ...correction }) => ({
    correction,
    summary,
    ...(deed !== undefined && { deed }),
  }));
}

function heldBefore({ payload }: StoryEvent): readonly FoundUtterance[] {
  return payload.before as readonly FoundUtterance[];
}
