/**
 * Names set in capitals, as tabloids open a story and transcripts label their
 * turns: "MARY SHAW last night said". The article itself tells that such a run
 * is a person: it writes the surname small elsewhere, or the run opens with a
 * first name.
 */
import { isFirstName } from "./lexicon/first-names.ts";
import { type Name, reread } from "./names.ts";

const SHOUTED = /^\p{Lu}[\p{Lu}'’-]*\p{Lu}$/u;

/** The names with people in capitals read as people, and written as names are. */
export function withoutShouting(names: readonly Name[]): readonly Name[] {
  if (!names.some(isShouted)) return names;
  const printed = surnames(names);
  return names.map((name) => {
    if (!isShouted(name)) return name;
    const surname = printed.get(name.surname);
    const isPerson = surname !== undefined || isFirstName(name.words[0] ?? "");
    if (!isPerson) return name;
    const words = name.words.map((word, index) =>
      index === name.words.length - 1 ? (surname ?? titled(word)) : titled(word),
    );
    return reread(name, "person", words, name.titles);
  });
}

function isShouted({ words, kind }: Name): boolean {
  return (
    (kind === "organisation" || kind === "person") &&
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => SHOUTED.test(word))
  );
}

/** The surnames that the article has in small letters, by their key. */
function surnames(names: readonly Name[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, words, surname } of names) {
    const last = words.at(-1) ?? "";
    if ((kind === "person" || kind === "unclear") && /\p{Ll}/u.test(last)) found.set(surname, last);
  }
  return found;
}

function titled(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
