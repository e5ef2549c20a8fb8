/** What an article tells of a person where it names them: titles, roles and, from these, gender. */
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from "./lexicon/first-names.ts";
import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS } from "./lexicon/people-words.ts";

export type Gender = "female" | "male" | "unknown";

/** Null where the first name says nothing, so that titles may. */
export function genderOfFirstName(words: readonly string[]): Gender | null {
  const first = (words[0] ?? "").toLowerCase();
  if (UNISEX_NAMES.has(first)) return null;
  if (FEMALE_NAMES.has(first)) return "female";
  return MALE_NAMES.has(first) ? "male" : null;
}

export function genderOfTitles(titles: readonly string[]): Gender {
  if (titles.some((title) => FEMALE_WORDS.has(title))) return "female";
  return titles.some((title) => MALE_WORDS.has(title)) ? "male" : "unknown";
}

/** "campaign manager Jane Doe": role nouns among the two words before the name. */
export function rolesBefore(text: string, start: number): string[] {
  // Most names follow a mark or a capital: look twice only where a small letter stands before.
  if (!/^\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start))) return [];
  const before = text.slice(Math.max(0, start - 40), start);
  const match = /(?:([\p{Ll}-]+) )?([\p{Ll}-]+) $/u.exec(before);
  return [match?.[1], match?.[2]].filter(
    (word): word is string => word !== undefined && ROLE_NOUNS.has(word),
  );
}

const APPOSITION =
  /^(?: \([^)]{1,20}\))?, (?:the |a |an |his |her |its |\p{Lu}[\p{L}’'-]*['’]s? )?([^,.;:“"—]{3,70})/u;
const CLAUSE = /\b(?:said|told|was|is|has|had|who|and he|and she)\b/u;

/** "Jane Doe, the state's former governor, …": role nouns of the apposition. */
export function rolesAfter(text: string, end: number): string[] {
  const next = text.charAt(end);
  if (next !== "," && next !== " ") return [];
  const aside = APPOSITION.exec(text.slice(end, end + 110))?.[1];
  if (aside === undefined || CLAUSE.test(aside)) return [];
  const words = aside.toLowerCase().split(/[^\p{L}-]+/u);
  return words.filter((word) => ROLE_NOUNS.has(word)).slice(0, 3);
}
