/**
 * Tells names from words that only happen to open a sentence: "Police", "Some",
 * "Asked". No list of words can; the article itself can, for it writes such a
 * word small elsewhere, or never has it but after a full stop.
 */

import { isLetterCode } from "../text/letter-codes.ts";
import { isDescribedAsPerson } from "./introductions.ts";
import { DEMONYMS } from "./lexicon/people-words.ts";
import { SURE_FORMS } from "./lexicon/speech-verbs.ts";
import type { Name } from "./names.ts";

/** Drops single capitalised words that the article also writes small, or only ever has where a sentence opens. */
export function withoutCommonWords(text: string, names: readonly Name[]): Name[] {
  const small = smallWords(text, names);
  const inside = new Set<string>();
  for (const name of names) {
    if (name.words.length > 1 || !opensSentence(text, name.from))
      for (const word of name.words) inside.add(word);
  }
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length > 1 || name.kind !== "unclear" || name.titles.length > 0) return true;
    if (small.has(word.toLowerCase())) return false;
    if (isDemonym(text, name, word)) return false;
    return inside.has(word) || speaks(text, name.end) || isDescribedAsPerson(text, name.end);
  });
}

// So many single names are a list; then it is cheaper to read the text once than to search it for each.
const MOST_SEARCHES = 200;

/** Which of the single names the text also has as a small word. */
function smallWords(text: string, names: readonly Name[]): ReadonlySet<string> {
  const single = names.filter(
    (name) => name.kind === "unclear" && name.words.length === 1 && name.titles.length === 0,
  );
  const wanted = new Set(single.map((name) => (name.words[0] ?? "").toLowerCase()));
  if (wanted.size > MOST_SEARCHES)
    return new Set(Array.from(text.matchAll(/(?<![\p{L}'’])\p{Ll}+/gu), ([word]) => word));
  return new Set([...wanted].filter((word) => hasWord(text, word)));
}

/** "the Serb" means somebody who has a name. */
function isDemonym(text: string, name: Name, word: string): boolean {
  return (
    DEMONYMS.has(word.toLowerCase()) && /[Tt]he $/u.test(text.slice(Math.max(0, name.from - 4), name.from))
  );
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + word.length)) return true;
  }
  return false;
}

function isPartOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterCode(code) || code === 0x27 || code === 0x2019;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•”"’'*\n\r—–-])\s*["“‘'(]?$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether a verb of saying stands right behind a place. */
export function speaks(text: string, end: number): boolean {
  const next = /^,? (?:also |has |have )?(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && SURE_FORMS.has(next);
}
