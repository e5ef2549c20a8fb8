/**
 * The store as one reader may see it: whatever is shown to an editor is read
 * through this view, so that no list, log or report gives away a ruling that is
 * still to be checked blind. What the desk itself has to know (what stands, what
 * is signed, what verifies) it reads without.
 */

import { DeskError } from "../domain/desk-error.ts";
import { type Blindness, blindnessOf, isKept, type ReaderId, veiled } from "../domain/review/blind.ts";
import { completeRuling, type LoggedRuling, VERDICT_DEEDS, type Verdict } from "../domain/review/ruling.ts";
import type { SecondCheck } from "../domain/review/second-check.ts";
import { ruledReadings, standingRulings, verdictOf } from "../domain/review/standing.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { fieldsOf } from "../domain/review/undo.ts";
import type { Desk } from "./desk.ts";
import type { StoreView, UtteranceState } from "./store.ts";

type ShownState = Pick<UtteranceState, "verdict" | "ruledReadings">;

interface Veil extends Blindness {
  /** Utterances of which something is kept: the verdict that is shown instead, and the one that stands. */
  readonly states: ReadonlyMap<string, { readonly shown: ShownState; readonly stands: Verdict }>;
}

const NOTHING_KEPT: Veil = { checkIds: new Set(), subjects: new Set(), states: new Map() };

/** Acts go to the desk itself. */
export function asSeenBy(desk: Desk, reader: ReaderId): Desk {
  const { store } = desk;
  return {
    ...desk,
    store: {
      kind: store.kind,
      read: (work) => store.read((view) => work(seenBy(view, reader))),
      write: (work) => store.write(work),
      close: () => store.close(),
    },
  };
}

export function seenBy(view: StoreView, reader: ReaderId): StoreView {
  const veils = new Map<string, Promise<Veil>>();
  const veilOf = (storyId: string): Promise<Veil> => {
    const known = veils.get(storyId) ?? readVeil(view, storyId, reader);
    veils.set(storyId, known);
    return known;
  };
  const { rulings, utterances, events, stories } = view;
  const told = async (storyId: string, list: readonly StoryEvent[]) => {
    const veil = await veilOf(storyId);
    return veil.checkIds.size === 0 ? list : list.map((event) => veiledEvent(event, reader, veil));
  };
  const shown = async <Item extends ShownState & { readonly entry: { readonly id: string } }>(
    storyId: string,
    items: readonly Item[],
  ): Promise<readonly Item[]> => {
    const { states } = await veilOf(storyId);
    return items.map((item) => ({ ...item, ...states.get(item.entry.id)?.shown }));
  };
  return {
    ...view,
    rulings: {
      ...rulings,
      standing: async (storyId, utteranceId) => {
        const standing = await rulings.standing(storyId, utteranceId);
        const veil = await veilOf(storyId);
        return standing.map((ruling) => (isKept(ruling, reader, veil) ? veiled(ruling) : ruling));
      },
    },
    utterances: {
      ...utterances,
      facts: async (storyId) => {
        const facts = await utterances.facts(storyId);
        const { states } = await veilOf(storyId);
        if (states.size === 0) return facts;
        return facts.map((each) => ({
          ...each,
          verdict: states.get(each.id)?.shown.verdict ?? each.verdict,
        }));
      },
      queued: async (storyId, ids) => await shown(storyId, await utterances.queued(storyId, ids)),
      kept: async (storyId, ids) => await shown(storyId, await utterances.kept(storyId, ids)),
      find: async (storyId, id) => {
        const kept = await utterances.find(storyId, id);
        return kept === null ? null : ((await shown(storyId, [kept]))[0] ?? null);
      },
    },
    events: {
      ...events,
      all: async (storyId) => await told(storyId, await events.all(storyId)),
      since: async (storyId, number, limit) =>
        await told(storyId, await events.since(storyId, number, limit)),
      list: async (storyId, filter, page) => {
        const found = await events.list(storyId, filter, page);
        return { ...found, items: await told(storyId, found.items) };
      },
    },
    stories: {
      ...stories,
      verdictCounts: async (ids) => {
        const counts = new Map(await stories.verdictCounts(ids));
        for (const storyId of await view.secondChecks.among(ids)) {
          const held = counts.get(storyId);
          if (held !== undefined) counts.set(storyId, recounted(held, await veilOf(storyId)));
        }
        return counts;
      },
    },
  };
}

async function readVeil(view: StoreView, storyId: string, reader: ReaderId): Promise<Veil> {
  const outstanding = (await view.secondChecks.standing(storyId)).filter(({ ruling }) => ruling === null);
  if (outstanding.length === 0) return NOTHING_KEPT;
  const checkIds = new Set<string>();
  const subjects = new Set<string>();
  const states = new Map<string, { shown: ShownState; stands: Verdict }>();
  for (const utteranceId of new Set(outstanding.map((check) => check.utteranceId))) {
    const checks = outstanding.filter((check) => check.utteranceId === utteranceId);
    const rulings = await view.rulings.standing(storyId, utteranceId);
    const blindness = blindnessOf(reader, checks, rulings);
    if (blindness.checkIds.size === 0) continue;
    for (const id of blindness.checkIds) checkIds.add(id);
    for (const subject of blindness.subjects) subjects.add(subject);
    const standing = standingRulings(
      rulings.map((ruling) => (isKept(ruling, reader, blindness) ? veiled(ruling) : ruling)),
    );
    states.set(utteranceId, {
      shown: { verdict: verdictOf(standing.utterance), ruledReadings: ruledReadings(standing) },
      stands: verdictOf(standingRulings(rulings).utterance),
    });
  }
  return { checkIds, subjects, states };
}

function recounted(
  counts: Readonly<Record<Verdict, number>>,
  { states }: Veil,
): Readonly<Record<Verdict, number>> {
  const recount = { ...counts };
  for (const { shown, stands } of states.values()) {
    recount[stands]--;
    recount[shown.verdict]++;
  }
  return recount;
}

/** A log with a word left out is none: another desk could not take it in. */
export function refuseVeiled(events: readonly StoryEvent[]): void {
  if (!events.some(({ payload }) => fieldsOf(payload.ruling).isVeiled === true)) return;
  throw new DeskError(
    "check.blind",
    "A second check is outstanding that you could make, and this file would show the ruling it is of: have the check made first, or let the one who ruled take the file.",
  );
}

function veiledEvent(event: StoryEvent, reader: ReaderId, veil: Veil): StoryEvent {
  const { payload, actor, summary } = event;
  // A check that was made and taken back is to be made anew, by whoever has not seen what it came to.
  const check = payload.check as SecondCheck | undefined;
  if (check !== undefined) {
    return veil.checkIds.has(check.id) ? { ...event, payload: { check: { ...check, ruling: null } } } : event;
  }
  if (payload.ruling === undefined) return event;
  const ruling = completeRuling(payload.ruling as LoggedRuling);
  if (!isKept(ruling, reader, veil)) return event;
  return {
    ...event,
    payload: { ...payload, ruling: veiled(ruling), ...veiledDeed(event) },
    summary: summary.replace(
      `${actor.name} ${VERDICT_DEEDS[ruling.verdict]} `,
      () => `${actor.name} ruled on `,
    ),
  };
}

function veiledDeed({ type, payload }: StoryEvent): object {
  return type === "ruling.made" && payload.deed !== undefined
    ? { deed: { ...fieldsOf(payload.deed), verdict: null } }
    : {};
}
