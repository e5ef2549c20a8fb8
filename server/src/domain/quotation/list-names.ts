/**
 * Names in languages that are read by lists: the same search as in English, on
 * a text in which titles, offices and other listed words are made small first,
 * so that "Ministerin Anna Weber" is found as Anna Weber.
 */
import type { Gender } from "./introductions.ts";
import type { ListedWords, SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { findNames, type Name, reread } from "./names.ts";

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}-]*/gu;
const ELISION = /(?<![\p{L}\p{M}])(?:[DLdl]|[Qq]u|[Dd]ell|[Aa]ll)['’](?=\p{L})/gu;
/** So many words before a name may hold its titles. */
const TITLE_WORDS = 4;

/** The names of a text; those that only name a body by a common noun are left to descriptions. */
export function listedNames(text: string, lexicon: SpeechLexicon, lists: ListedWords): Name[] {
  return findNames(withoutListedCapitals(text, lists)).flatMap((name): Name[] => {
    const words = name.words.map((word) => word.toLowerCase());
    const isBody = words.some((word) => lists.kindOf(word) === "body");
    if (isBody) return words.length > 1 ? [reread(name, "organisation", name.words, name.titles)] : [];
    const titles = titlesBefore(text, name.from, lexicon);
    return [reread(name, name.kind, lists.nominative(name.words), titles)];
  });
}

/** As long as the text, with no capital on words that the lists know to be no names. */
function withoutListedCapitals(text: string, lists: ListedWords): string {
  const small = text.replace(CAPITALISED, (word: string, at: number) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    const kind = lists.kindOf(lower);
    // "МИД Украины Иван Орлов": the initials of a house open no name.
    if (
      /^\p{Lu}{2,5}$/u.test(word) &&
      /^ \p{Lu}\p{Ll}/u.test(text.slice(at + word.length, at + word.length + 3))
    )
      return lower;
    if (kind === undefined || kind === "verb" || isNamePart(text, at, word, lists)) return word;
    return kind === "body" && standsInName(text, at, word) ? word : lower;
  });
  return small.replace(ELISION, (elided) => " ".repeat(elided.length));
}

/** "Julio Vega", "Anna Richter": a first name that is a month too, a surname that is a trade too. */
function isNamePart(text: string, at: number, word: string, lists: ListedWords): boolean {
  const next = text.slice(at + word.length, at + word.length + 2);
  if (lists.isFirstName(word.toLowerCase()) && /^ \p{Lu}/u.test(next)) return true;
  const before = /(\p{Lu}[\p{L}\p{M}-]+) $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return before !== undefined && lists.isFirstName(before.toLowerCase());
}

/** "Banco Central", "Deutsche Bank": a noun for a body inside a name of its own. */
function standsInName(text: string, at: number, word: string): boolean {
  const next = text.slice(at + word.length, at + word.length + 12);
  return (
    /^ (?:(?:de|di|do|da|del|della|van|of|für|de la) )?\p{Lu}/u.test(next) ||
    /\p{Lu}[\p{L}]+ $/u.test(text.slice(Math.max(0, at - 24), at))
  );
}

/** Titles and offices among the words right before a name. */
function titlesBefore(text: string, from: number, lexicon: SpeechLexicon): string[] {
  const before = text.slice(Math.max(0, from - 60), from);
  const clause = /[^,:;“”«»\n]*$/u.exec(before)?.[0] ?? "";
  const words = clause.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.slice(-TITLE_WORDS).filter((word) => lexicon.isRole(word));
}

export function listedGender(words: readonly string[], roles: readonly string[], lists: ListedWords): Gender {
  const byName = words.length > 1 ? lists.genderOfFirstName((words[0] ?? "").toLowerCase()) : "unknown";
  if (byName !== "unknown") return byName;
  return roles.map((role) => lists.genderOfRole(role)).find((gender) => gender !== "unknown") ?? "unknown";
}
