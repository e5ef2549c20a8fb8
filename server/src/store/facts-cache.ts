/**
 * What the queue's filters ask of a story's utterances, kept between two
 * turns of the queue: reading it for ten thousand holds the event loop for
 * some 50 ms, and every page, count and search asks for it.
 */
import type { UtteranceFacts } from "../domain/review/filter.ts";

/** A desk has few stories open at once; each of the largest takes some 15 MB. */
const MOST_STORIES = 3;

interface Kept {
  readonly head: string;
  readonly facts: readonly UtteranceFacts[];
}

export class FactsCache {
  readonly #stories = new Map<string, Kept>();

  /**
   * The head is the hash of the story's last event. Every change of an
   * utterance comes with an event, and the hash holds all that went before: the
   * same head has the same facts, whichever process wrote them.
   */
  async read(
    storyId: string,
    head: string,
    load: () => Promise<readonly UtteranceFacts[]>,
  ): Promise<readonly UtteranceFacts[]> {
    const kept = this.#stories.get(storyId);
    const facts = kept?.head === head ? kept.facts : await load();
    // Taken out and put in again: the first is the one that was asked for longest ago.
    this.#stories.delete(storyId);
    this.#stories.set(storyId, { head, facts });
    for (const oldest of this.#stories.keys()) {
      if (this.#stories.size <= MOST_STORIES) break;
      this.#stories.delete(oldest);
    }
    return facts;
  }
}
