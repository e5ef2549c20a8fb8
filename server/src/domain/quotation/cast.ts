/**
 * Who appears in an article: every name, title and surname led back to one
 * member of the cast.
 *
 * News introduces a person once in full ("New York Gov. Mary Shaw") and then
 * says "Shaw", "Ms. Shaw", "the governor". The longest form becomes the name;
 * the others lead to it by surname, told apart by first name, generation,
 * gender and, last, by who was named most recently.
 */
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import { FEMALE_NAMES, isFirstName, MALE_NAMES, UNISEX_NAMES } from "./lexicon/first-names.ts";
import { sameFirstName } from "./lexicon/nicknames.ts";
import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS } from "./lexicon/people-words.ts";
import { findNames, type Name, suffixOf, surnameOf } from "./names.ts";

export type Gender = "female" | "male" | "unknown";

export interface Member {
  readonly index: number;
  readonly kind: "person" | "organisation";
  /** The fullest form that the article uses. */
  readonly name: string;
  readonly forms: ReadonlySet<string>;
  readonly gender: Gender;
  /** Lower-case titles and role nouns the article gives. */
  readonly roles: ReadonlySet<string>;
  /** How often the narration names this member. */
  readonly mentions: number;
}

export interface Mention extends Span {
  readonly member: number;
  readonly possessive: boolean;
  /** Stands between quotation marks: good for a full name, not for "he". */
  readonly quoted: boolean;
  /** Where title and name start together. */
  readonly from: number;
}

export interface Cast {
  readonly members: readonly Member[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

interface Draft {
  kind: "person" | "organisation";
  words: readonly string[];
  forms: Set<string>;
  roles: Set<string>;
  gender: Gender;
  mentions: number;
  lastSeen: number;
}

/** Casts an article; `isQuoted` tells whether a place stands between marks. */
export function castOf(text: string, isQuoted: (offset: number) => boolean): Cast {
  const names = findNames(text).filter((name) => name.words.length > 0 && name.kind !== "place");
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const fullFirst = names.filter((name) => isFull(name));
  for (const name of fullFirst) introduce(name, text, drafts, bySurname);
  for (const draft of drafts) draft.lastSeen = -1;
  const mentions: Mention[] = [];
  for (const name of names) {
    const draft = lookUp(name, bySurname) ?? introduce(name, text, drafts, bySurname);
    if (draft === null) continue;
    const quoted = isQuoted(name.start);
    note(draft, name, text, quoted);
    mentions.push({
      start: name.start,
      end: name.end,
      from: name.from,
      member: drafts.indexOf(draft),
      possessive: name.possessive,
      quoted,
    });
  }
  return { members: drafts.map(memberOf), mentions };
}

function isFull(name: Name): boolean {
  return (name.kind === "person" && name.words.length > 1) || name.kind === "organisation";
}

function memberOf(draft: Draft, index: number): Member {
  const { kind, forms, gender, roles, mentions } = draft;
  return { index, kind, name: draft.words.join(" "), forms, gender, roles, mentions };
}

function introduce(name: Name, text: string, drafts: Draft[], bySurname: Map<string, Draft[]>): Draft | null {
  const known = lookUp(name, bySurname);
  if (known !== null) {
    if (name.words.length > known.words.length) known.words = name.words;
    note(known, name, text, true);
    return known;
  }
  const kind = name.kind === "organisation" ? "organisation" : "person";
  const draft: Draft = {
    kind,
    words: name.words,
    forms: new Set(),
    roles: new Set(),
    gender: "unknown",
    mentions: 0,
    lastSeen: -1,
  };
  drafts.push(draft);
  const keys = kind === "organisation" ? [foldName(name.words.join(" "))] : [foldName(surnameOf(name.words))];
  const [first] = name.words;
  if (kind === "person" && name.words.length > 1 && first !== undefined && isFirstName(first))
    keys.push(foldName(first));
  for (const key of new Set(keys)) bySurname.set(key, [...(bySurname.get(key) ?? []), draft]);
  note(draft, name, text, true);
  return draft;
}

/** The one member that a name can mean, or null when it is new. */
function lookUp(name: Name, bySurname: ReadonlyMap<string, readonly Draft[]>): Draft | null {
  if (name.kind === "organisation")
    return (
      bySurname.get(foldName(name.words.join(" ")))?.find((draft) => draft.kind === "organisation") ?? null
    );
  const candidates = bySurname.get(foldName(surnameOf(name.words))) ?? [];
  const gender = genderOfTitles(name.titles);
  const fitting = candidates.filter(
    (draft) =>
      fits(draft, name) && (gender === "unknown" || draft.gender === "unknown" || draft.gender === gender),
  );
  // A surname beats a first name ("Kelly" is Megyn Kelly before she is Kelly Ayotte), then the latest named wins.
  const ranked = [...fitting].sort(
    (a, b) => rank(b, name) - rank(a, name) || b.lastSeen - a.lastSeen || b.mentions - a.mentions,
  );
  return ranked[0] ?? null;
}

function rank(draft: Draft, name: Name): number {
  return foldName(surnameOf(draft.words)) === foldName(surnameOf(name.words)) ? 1 : 0;
}

function fits(draft: Draft, name: Name): boolean {
  if (draft.kind !== "person") return name.words.length === 1 && name.titles.length === 0;
  if (name.words.length === 1) return suffixOf(draft.words) === "" || draft.words.length === 1 || true;
  if (foldName(surnameOf(draft.words)) !== foldName(surnameOf(name.words))) return false;
  const suffixes = [suffixOf(draft.words), suffixOf(name.words)];
  if (suffixes[0] !== suffixes[1] && (suffixes.includes("jr") || suffixes.includes("iii"))) return false;
  return draft.words.length === 1 || sameFirstName(draft.words[0] ?? "", name.words[0] ?? "");
}

function note(draft: Draft, name: Name, text: string, quoted: boolean): void {
  const form = text.slice(name.from, name.end);
  draft.forms.add(form);
  draft.lastSeen = name.start;
  if (!quoted) draft.mentions++;
  const roles = [...name.titles, ...rolesBefore(text, name.from), ...rolesAfter(text, name.end)];
  for (const role of roles) draft.roles.add(role);
  if (draft.kind === "person" && draft.gender === "unknown") {
    draft.gender = genderOfFirstName(name.words) ?? genderOfTitles(roles);
  }
}

function genderOfFirstName(words: readonly string[]): Gender | null {
  const first = (words[0] ?? "").toLowerCase();
  if (words.length < 2 && !FEMALE_NAMES.has(first) && !MALE_NAMES.has(first)) return null;
  if (UNISEX_NAMES.has(first)) return null;
  if (FEMALE_NAMES.has(first)) return "female";
  return MALE_NAMES.has(first) ? "male" : null;
}

function genderOfTitles(titles: readonly string[]): Gender {
  if (titles.some((title) => FEMALE_WORDS.has(title))) return "female";
  return titles.some((title) => MALE_WORDS.has(title)) ? "male" : "unknown";
}

// "campaign manager Jane Doe": the last nouns before the name, up to two words back.
function rolesBefore(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - 40), start);
  const match = /(?:([\p{Ll}-]+) )?([\p{Ll}-]+) $/u.exec(before);
  return [match?.[1], match?.[2]].filter(
    (word): word is string => word !== undefined && ROLE_NOUNS.has(word),
  );
}

// "Jane Doe, the state's former governor, …": role nouns of the apposition.
function rolesAfter(text: string, end: number): string[] {
  const match =
    /^(?: \([^)]{1,20}\))?, (?:the |a |an |who |his |her |its |\p{Lu}[\p{L}’'-]*['’]s? )?([^,.;:“"—]{3,70})/u.exec(
      text.slice(end, end + 110),
    );
  if (match === null || /\b(?:said|told|was|is|has|had|who|and he|and she)\b/u.test(match[1] ?? ""))
    return [];
  return (match[1] ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => ROLE_NOUNS.has(word))
    .slice(0, 3);
}
