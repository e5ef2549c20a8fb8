/**
 * Tells whoever watches what is done to stories, by this server or by any other
 * program on the same store: the log is asked for the number of each story's
 * newest event, and only while somebody watches.
 */
import type { StoryEvent } from "../domain/review/story-event.ts";
import type { DeskStore } from "./store.ts";

/** Half a second feels like at once, and asking takes a tenth of a millisecond. */
const ASK_EVERY_MS = 500;
/** Events told in one turn; the rest comes in the next. */
const AT_ONCE = 200;

export interface Watcher {
  /** Null: all of them. */
  readonly storyId: string | null;
  /** Oldest first; `place`: how far the watcher has been told, to begin there again. */
  tell(change: StoryEvent, place: number): void;
  /** Something may have been missed. */
  reset(place: number): void;
  end(): void;
}

interface Watch {
  readonly watcher: Watcher;
  /** The number of the last event told, by story id. */
  told: ReadonlyMap<string, number>;
}

export class ChangeFeed {
  readonly #store: DeskStore;
  readonly #report: (error: unknown) => void;
  readonly #everyMs: number;
  readonly #watches = new Set<Watch>();
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(store: DeskStore, report: (error: unknown) => void, everyMs: number = ASK_EVERY_MS) {
    this.#store = store;
    this.#report = report;
    this.#everyMs = everyMs;
  }

  /** `after`: the place where an earlier watch broke off; null begins now. Answers how to stop. */
  async watch(watcher: Watcher, after: number | null): Promise<() => void> {
    const newest = await this.#newest(watcher);
    const place = placeOf(newest);
    const watch: Watch = { watcher, told: newest };
    if (this.#isClosed) {
      watcher.end();
      return () => {};
    }
    if (after !== null && after !== place) {
      // What happened on a desk since cannot be told from the sum of its stories' numbers.
      if (watcher.storyId === null || after > place) watcher.reset(place);
      else watch.told = new Map([[watcher.storyId, after]]);
    }
    this.#watches.add(watch);
    this.#askLater();
    return () => {
      this.#watches.delete(watch);
    };
  }

  /** Ends every watch: a server that stops must not wait for those who listen. */
  close(): void {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const { watcher } of this.#watches) watcher.end();
    this.#watches.clear();
  }

  #askLater(): void {
    if (this.#timer !== null || this.#isClosed || this.#watches.size === 0) return;
    this.#timer = setTimeout(() => void this.#ask(), this.#everyMs);
    this.#timer.unref();
  }

  async #ask(): Promise<void> {
    try {
      const newest = await this.#store.read((view) => view.events.newest());
      for (const watch of this.#watches) await this.#catchUp(watch, newest);
    } catch (error) {
      // Those who watch come back by themselves, and ask from where they were.
      for (const { watcher } of this.#watches) watcher.end();
      this.#watches.clear();
      if (!this.#isClosed) this.#report(error);
    }
    this.#timer = null;
    this.#askLater();
  }

  async #catchUp(watch: Watch, newest: ReadonlyMap<string, number>): Promise<void> {
    const { watcher } = watch;
    const ids = watcher.storyId === null ? newest.keys() : [watcher.storyId];
    for (const storyId of ids) {
      const [told, now] = [watch.told.get(storyId) ?? 0, newest.get(storyId) ?? 0];
      if (now === told) continue;
      if (now < told) {
        // A backup was restored: this is another log.
        watch.told = new Map(watch.told).set(storyId, now);
        watcher.reset(placeOf(watch.told));
        continue;
      }
      for (const event of await this.#store.read((view) => view.events.since(storyId, told, AT_ONCE))) {
        if (!this.#watches.has(watch)) return;
        watch.told = new Map(watch.told).set(storyId, event.number);
        watcher.tell(event, placeOf(watch.told));
      }
    }
  }

  async #newest({ storyId }: Watcher): Promise<ReadonlyMap<string, number>> {
    const newest = await this.#store.read((view) => view.events.newest());
    return storyId === null ? newest : new Map([[storyId, newest.get(storyId) ?? 0]]);
  }
}

/** Goes up with every event that is watched; of one story it is the number of the last. */
function placeOf(told: ReadonlyMap<string, number>): number {
  return [...told.values()].reduce((sum, number) => sum + number, 0);
}
