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

// Longer words are no role nouns; it bounds the look back.
const LONGEST_ROLE = 20;

/** "campaign manager Jane Doe": role nouns among the two words before the name. */
export function rolesBefore(text: string, start: number): string[] {
  if (text.charAt(start - 2) === ",") return officeBefore(text, start);
  const last = smallWordBefore(text, start);
  if (last === "") return [];
  const first = smallWordBefore(text, start - last.length - 1);
  return [first, last].filter((word) => ROLE_NOUNS.has(word));
}

/** "The president of the harbour board (HB), Jane Doe": the role noun of the office before the comma. */
function officeBefore(text: string, start: number): string[] {
  const role = OFFICE.exec(text.slice(Math.max(0, start - LONGEST_OFFICE), start))?.[1]?.toLowerCase();
  return role !== undefined && ROLE_NOUNS.has(role) ? [role] : [];
}

const LONGEST_OFFICE = 100;
const OFFICE = /(?:^|[\s“"‘'])[Tt]he (?:[\p{L}-]+ )?([\p{L}-]+) of (?:the |its )?[^.,;:“”"\n]{3,70}, $/u;

/** The word of small letters that ends, with one space, right before a place; empty where there is none. */
function smallWordBefore(text: string, at: number): string {
  if (text.charAt(at - 1) !== " ") return "";
  const farthest = Math.max(0, at - 1 - LONGEST_ROLE);
  let from = at - 1;
  while (from > farthest && isSmallCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at - 1);
}

/** A small letter or a hyphen; capitals from À on do no harm, for the word is looked up in a list. */
function isSmallCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x2d || (code >= 0xc0 && code < 0x2000);
}

const APPOSITION =
  /^(?: \([^)]{1,20}\))?, (?:the |a |an |his |her |its |\p{Lu}[\p{L}’'-]*['’]s? )?([^,.;:“"—]{3,70})/u;
const CLAUSE = /\b(?:said|told|was|is|has|had|who|and he|and she)\b/u;

const DESCRIBED =
  /^, (?:an?|the|\p{Lu}[\p{L}’'-]*['’]s) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?: (?:of|for|in|at|from) [^,.;:“"—]{2,40})?,/u;
/** Bodies are called these too: "Elmwood, a leader in its field". */
const ROLES_OF_BODIES =
  /^(?:leader|owner|star|rival|opponent|source|donor|member|developer|giant|agent|founder|champion)s?$/u;

/** "Doe, a Republican, said", "Doe, who flew in": whoever has a role beside the name is a person, though the name is one word. */
export function isDescribedAsPerson(text: string, end: number): boolean {
  if (text.charAt(end) !== ",") return false;
  if (/^, who(?:se|m)? /u.test(text.slice(end, end + 8))) return true;
  const role = DESCRIBED.exec(text.slice(end, end + 110))?.[1]?.toLowerCase();
  return role !== undefined && ROLE_NOUNS.has(role) && !ROLES_OF_BODIES.test(role);
}

/** "Jane Doe, the state's former governor, …": role nouns of the apposition. */
export function rolesAfter(text: string, end: number): string[] {
  const next = text.charAt(end);
  if (next !== "," && !(next === " " && text.charAt(end + 1) === "(")) return [];
  const aside = APPOSITION.exec(text.slice(end, end + 110))?.[1];
  if (aside === undefined || CLAUSE.test(aside)) return [];
  const words = aside.toLowerCase().split(/[^\p{L}-]+/u);
  return words.filter((word) => ROLE_NOUNS.has(word)).slice(0, 3);
}
