/**
 * One correction for all that a filter lets through: an editor who has looked
 * at a hundred rows of a kind need not fetch the other thousand to act on them.
 * It is one event, undone as one; how many it meets is told before, and it is
 * refused where that has changed since.
 */
import { DeskError } from "../domain/desk-error.ts";
import type { DifferenceType } from "../domain/difference/difference.ts";
import { counted } from "../domain/difference/rank.ts";
import { passes } from "../domain/review/filter.ts";
import type { Actor } from "../domain/review/story-event.ts";
import { type Corrected, makeCorrections } from "./correct-story.ts";
import type { CorrectionDraft, SpeakerChoice } from "./correction-drafts.ts";
import type { Desk } from "./desk.ts";
import { factsWithWords, type QueueFilter } from "./list-utterances.ts";
import { seenBy } from "./seen-by.ts";
import type { KeptUtterance, StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

/** What one act writes to the log as one event: some two megabytes. */
const MOST_AT_ONCE = 2000;
/** Utterances read at a time. */
const PORTION = 100;
/** Quotations that one correction names; the store looks up no more at once. */
const QUOTATIONS_AT_ONCE = 1000;

export type MatchingAct =
  | { readonly kind: "dismiss-differences"; readonly type: DifferenceType; readonly reason: string }
  | { readonly kind: "set-speaker"; readonly speaker: SpeakerChoice };

export interface MatchingDraft {
  readonly filter: QueueFilter;
  readonly act: MatchingAct;
  /** How many utterances the editor was told that it meets. */
  readonly expected: number;
}

export interface MatchingCount {
  readonly utterances: number;
  readonly differences: readonly {
    readonly type: DifferenceType;
    /** Not counting what was put aside. */
    readonly count: number;
    /** In how many utterances. */
    readonly utterances: number;
  }[];
}

/** What an act on all that the filter lets through would meet. */
export async function countMatching(
  desk: Desk,
  storyId: string,
  filter: QueueFilter,
): Promise<MatchingCount> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const ids = await matchingIds(view, storyId, filter);
    const counts = new Map<DifferenceType, { count: number; utterances: number }>();
    for (const { entry } of await view.utterances.queued(storyId, ids)) {
      for (const { type, count } of entry.differenceCounts) {
        const held = counts.get(type) ?? { count: 0, utterances: 0 };
        counts.set(type, { count: held.count + count, utterances: held.utterances + 1 });
      }
    }
    return {
      utterances: ids.length,
      differences: [...counts].map(([type, each]) => ({ type, ...each })),
    };
  });
}

export async function correctMatching(
  desk: Desk,
  actor: Actor,
  storyId: string,
  { filter, act, expected }: MatchingDraft,
): Promise<{ readonly state: Corrected; readonly eventId: string }> {
  return await makeCorrections(desk, actor, storyId, {
    deed:
      act.kind === "set-speaker"
        ? { kind: "set-speaker-in-all", count: expected }
        : { kind: "dismiss-in-all", type: act.type, count: expected, reason: act.reason },
    drafts: async (_before, view) => {
      // The filter lets through what this editor was shown under it.
      const ids = await matchingIds(seenBy(view, actor.id), storyId, filter);
      const concerned = act.kind === "set-speaker" ? ids : await idsWith(view, storyId, ids, act.type);
      if (concerned.length !== expected) throw moved(concerned.length, expected);
      const drafts = [];
      for (let start = 0; start < concerned.length; start += PORTION) {
        const kept = await view.utterances.kept(storyId, concerned.slice(start, start + PORTION));
        drafts.push(...kept.flatMap((each) => draftsOn(each, act)));
        if (drafts.length > MOST_AT_ONCE) throw tooMany();
      }
      return act.kind === "set-speaker" ? inOneAct(drafts) : drafts;
    },
  });
}

/** Orphans are found no longer: there is nothing to correct in them. */
async function matchingIds(
  view: StoreView,
  storyId: string,
  filter: QueueFilter,
): Promise<readonly string[]> {
  const facts = await factsWithWords(view, storyId, filter.words);
  const ids = facts.filter((each) => passes(each, filter)).map(({ id }) => id);
  const orphans = new Set(
    (await view.utterances.queued(storyId, ids)).flatMap(({ isOrphan, entry }) => (isOrphan ? entry.id : [])),
  );
  return orphans.size === 0 ? ids : ids.filter((id) => !orphans.has(id));
}

async function idsWith(
  view: StoreView,
  storyId: string,
  ids: readonly string[],
  type: DifferenceType,
): Promise<readonly string[]> {
  return (await view.utterances.queued(storyId, ids)).flatMap(({ entry }) =>
    entry.differenceCounts.some((each) => each.type === type) ? entry.id : [],
  );
}

function draftsOn({ utterance }: KeptUtterance, act: MatchingAct): readonly CorrectionDraft[] {
  if (act.kind === "set-speaker") {
    const quotationIds = utterance.witnesses.flatMap((witness) => witness.quotationIds);
    return [{ kind: "set-speaker", quotationIds, speaker: act.speaker }];
  }
  return counted(utterance.differences)
    .filter(({ type }) => type === act.type)
    .map(({ id }) => ({
      kind: "dismiss-difference",
      utteranceId: utterance.id,
      differenceId: id,
      reason: act.reason,
    }));
}

/** A speaker is given to many quotations at once. */
function inOneAct(drafts: readonly CorrectionDraft[]): readonly CorrectionDraft[] {
  const joined: (CorrectionDraft & { readonly kind: "set-speaker" })[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "set-speaker") continue;
    const last = joined.at(-1);
    const quotationIds = [...(last?.quotationIds ?? []), ...draft.quotationIds];
    if (last === undefined || quotationIds.length > QUOTATIONS_AT_ONCE) joined.push(draft);
    else joined[joined.length - 1] = { ...last, quotationIds };
  }
  return joined;
}

function moved(now: number, expected: number): DeskError {
  return new DeskError(
    "correction.stale",
    `The filter lets ${now} through now, not ${expected}: look at the queue again, then correct it.`,
    { current: [] },
  );
}

function tooMany(): DeskError {
  return new DeskError(
    "correction.impossible",
    `More than ${MOST_AT_ONCE.toLocaleString("en")} corrections in one act nobody could look through: narrow the filter.`,
  );
}
