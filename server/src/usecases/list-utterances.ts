/** The queue: a story's utterances by what is at stake, under a filter, with what each further choice would show. */
import {
  countFacets,
  type Facets,
  passes,
  type UtteranceFacts,
  type UtteranceFilter,
} from "../domain/review/filter.ts";
import type { CheckState } from "../domain/review/second-check.ts";
import { foldName } from "../domain/text/normalize.ts";
import type { Desk } from "./desk.ts";
import { listChecks } from "./listed-checks.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { summarizeUtterance, type UtteranceSummary } from "./queue-view.ts";
import type { StoreView } from "./store.ts";
import { allSigla, articleSummaries, findStory } from "./story-view.ts";

export interface QueueFilter extends UtteranceFilter {
  /** Words to find in the witnesses' texts, speakers and reasons; null asks nothing. */
  readonly words: string | null;
}

export interface UtterancePage extends Page<UtteranceSummary> {
  readonly facets: Facets;
}

export async function listUtterances(
  desk: Desk,
  storyId: string,
  filter: QueueFilter,
  page: PageRequest,
): Promise<UtterancePage> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const records = await view.articles.ofStories([storyId]);
    const candidates = await factsWithWords(view, storyId, filter.words);
    const matching = candidates.filter((facts) => passes(facts, filter));
    const { items, total, next } = pageOf(matching, page);
    const queued = await view.utterances.queued(
      storyId,
      items.map(({ id }) => id),
    );
    const labels = allSigla(records);
    const speakers = await view.analysis.speakers(storyId);
    const facets = countFacets(candidates, filter, {
      speaker: speakersHeard(speakers, candidates),
      checker: new Map((await view.profiles.list()).map(({ id, name }) => [id, name])),
      outlet: new Map(articleSummaries(records).map(({ id, outlet }) => [id, outlet])),
    });
    return { items: queued.map((utterance) => summarizeUtterance(utterance, labels)), total, next, facets };
  });
}

/** By rank. */
export async function factsWithWords(
  view: StoreView,
  storyId: string,
  words: string | null,
): Promise<readonly UtteranceFacts[]> {
  const facts = await withReview(view, storyId, await view.utterances.facts(storyId));
  const wanted = foldName(words ?? "")
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0) return facts;
  const found = await view.utterances.search(storyId, wanted);
  return facts.filter(({ id }) => found.has(id));
}

/** Who ruled on each, and where its second checks are. */
async function withReview(
  view: StoreView,
  storyId: string,
  facts: readonly UtteranceFacts[],
): Promise<readonly UtteranceFacts[]> {
  const checkers = new Map<string, string[]>();
  for (const { utteranceId, actorId } of await view.rulings.checkers(storyId)) {
    checkers.set(utteranceId, [...(checkers.get(utteranceId) ?? []), actorId]);
  }
  const checked = new Set((await view.secondChecks.standing(storyId)).map(({ utteranceId }) => utteranceId));
  const checks = new Map<string, readonly CheckState[]>();
  for (const id of checked) {
    const listed = listChecks(
      await view.secondChecks.standing(storyId, id),
      await view.rulings.standing(storyId, id),
    );
    checks.set(id, [...new Set(listed.map(({ state }) => state))]);
  }
  // Most of ten thousand nobody has ruled on yet: those stay as they are.
  return facts.map((each) =>
    checkers.has(each.id) || checks.has(each.id)
      ? { ...each, checkerIds: checkers.get(each.id) ?? [], checks: checks.get(each.id) ?? [] }
      : each,
  );
}

/** Only who has said something in two outlets can be filtered by; most quoted first. */
function speakersHeard(
  speakers: readonly { readonly id: string; readonly name: string }[],
  facts: readonly UtteranceFacts[],
): ReadonlyMap<string, string> {
  const heard = new Set<string>();
  for (const { speakerIds } of facts) for (const id of speakerIds) heard.add(id);
  return new Map(speakers.filter(({ id }) => heard.has(id)).map(({ id, name }) => [id, name]));
}
