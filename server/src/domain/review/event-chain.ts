/**
 * Ties the events of a story into a chain: each hash covers the one before, so
 * that an event changed, dropped or slipped in later shows at every event
 * behind it.
 */
import { canonicalJson } from "../text/canonical-json.ts";
import type { StoryEvent } from "./story-event.ts";

/** SHA-256 of a text as UTF-8, in hex; the domain has no cryptography of its own. */
export type Digest = (text: string) => string;

/** What stands before the first event. */
export const CHAIN_START = "0".repeat(64);

export type UnhashedEvent = Omit<StoryEvent, "hash" | "undoneBy">;

export function chainHash(previous: string, event: UnhashedEvent, digest: Digest): string {
  return digest(`${previous}\n${canonicalJson(hashedFields(event))}`);
}

/** Named one by one: a field added to the type later must not silently change old hashes. */
function hashedFields(event: UnhashedEvent): Record<string, unknown> {
  return {
    id: event.id,
    storyId: event.storyId,
    number: event.number,
    type: event.type,
    actor: { id: event.actor.id, name: event.actor.name },
    at: event.at,
    summary: event.summary,
    payload: event.payload,
    utteranceId: event.utteranceId,
    articleId: event.articleId,
    undoes: event.undoes,
  };
}

/** The number of the first event that does not follow from those before it; null when the chain is whole. `events` in order. */
export function firstBrokenLink(events: readonly StoryEvent[], digest: Digest): number | null {
  let previous = CHAIN_START;
  for (const [index, event] of events.entries()) {
    if (event.number !== index + 1 || event.hash !== chainHash(previous, event, digest)) return index + 1;
    previous = event.hash;
  }
  return null;
}
