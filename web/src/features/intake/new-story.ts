/** A story on its way in, and how it is read back from what the browser kept. */
import type { StoryDraft } from "@variorum/server/contract";
import { draftOf, type Entry, emptyEntry, readEntry } from "./entry.ts";

export interface NewStory {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export const NEW_STORY_KEY = "variorum.draft.new-story";

export function emptyStory(): NewStory {
  return { title: "", entries: [emptyEntry()] };
}

export function readStory(kept: unknown): NewStory | null {
  if (typeof kept !== "object" || kept === null) return null;
  const title: unknown = Reflect.get(kept, "title");
  const entries: unknown = Reflect.get(kept, "entries");
  if (typeof title !== "string" || !Array.isArray(entries)) return null;
  const read = entries.map(readEntry).filter((entry) => entry !== null);
  return { title, entries: read.length > 0 ? read : [emptyEntry()] };
}

/** An article just read takes the place of an untouched form, else stands behind the others. */
export function withEntry(story: NewStory, entry: Entry): NewStory {
  const last = story.entries.at(-1);
  const isUntouched = last !== undefined && last.text.trim() === "" && last.outlet.trim() === "";
  return { ...story, entries: [...(isUntouched ? story.entries.slice(0, -1) : story.entries), entry] };
}

export function withChange(story: NewStory, key: string, change: Partial<Entry>): NewStory {
  const entries = story.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry));
  return { ...story, entries };
}

export function withoutEntry(story: NewStory, key: string): NewStory {
  return { ...story, entries: story.entries.filter((entry) => entry.key !== key) };
}

export function bodyOf({ title, entries }: NewStory): StoryDraft {
  return { title, articles: entries.map(draftOf) };
}
