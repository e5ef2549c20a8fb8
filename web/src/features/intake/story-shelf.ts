/**
 * A new story lies in the browser article by article, so that a key pressed in
 * one of them writes that one and not a megabyte of the others.
 */
import { readKept, type Shelf } from "../../lib/use-draft.ts";
import { type Entry, emptyEntry, readEntry } from "./entry.ts";
import type { NewStory } from "./new-story.ts";

const KEY = "variorum.draft.new-story";
const keyOf = (entry: string) => `${KEY}.${entry}`;

export function storyShelf(): Shelf<NewStory> {
  /** As this page wrote them; another window may write as well. */
  const written = new Map<string, Entry>();
  let index: string | null = null;
  const stamp = crypto.randomUUID();

  const write = ({ title, entries }: NewStory) => {
    if (localStorage.getItem(KEY) !== index) {
      written.clear();
      index = null;
    }
    for (const entry of entries) {
      if (written.get(entry.key) === entry) continue;
      localStorage.setItem(keyOf(entry.key), JSON.stringify(entry));
      written.set(entry.key, entry);
    }
    const keys = entries.map(({ key }) => key);
    const next = JSON.stringify({ title, entries: keys, stamp });
    if (next !== index) localStorage.setItem(KEY, next);
    index = next;
    for (const gone of storedKeys().filter((key) => !keys.includes(key))) {
      localStorage.removeItem(keyOf(gone));
      written.delete(gone);
    }
  };

  const clear = () => {
    localStorage.removeItem(KEY);
    for (const key of storedKeys()) localStorage.removeItem(keyOf(key));
    written.clear();
    index = null;
  };

  const read = () => {
    index = localStorage.getItem(KEY);
    return readKept(KEY, (kept) => readStory(kept, written));
  };

  return { read, write, clear };
}

function readStory(kept: unknown, written: Map<string, Entry>): NewStory | null {
  if (typeof kept !== "object" || kept === null) return null;
  const title: unknown = Reflect.get(kept, "title");
  const entries: unknown = Reflect.get(kept, "entries");
  if (typeof title !== "string" || !Array.isArray(entries)) return null;
  const read = entries.map((part) => readPart(part, written)).filter((entry) => entry !== null);
  return { title, entries: read.length > 0 ? read : [emptyEntry()] };
}

/** By its key; what an older version of the page kept is the entry itself. */
function readPart(kept: unknown, written: Map<string, Entry>): Entry | null {
  if (typeof kept !== "string") return readEntry(kept);
  const entry = readKept(keyOf(kept), readEntry);
  if (entry) written.set(entry.key, entry);
  return entry;
}

function storedKeys(): string[] {
  const prefix = keyOf("");
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}
