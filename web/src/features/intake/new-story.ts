/** A story on its way in. */
import type { StoryDraft } from "@variorum/server/contract";
import { draftOf, type Entry, emptyEntry } from "./entry.ts";

export interface NewStory {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export function emptyStory(): NewStory {
  return { title: "", entries: [emptyEntry()] };
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
