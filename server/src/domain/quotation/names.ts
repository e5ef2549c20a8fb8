/**
 * Finds what may be names: runs of capitalised words, sorted into persons,
 * organisations, places and titles without a name.
 *
 * No dictionary of persons: a title, a known first name or the shape of the
 * run tells. What a run alone cannot tell ("Trump", "Reuters") is left
 * `unclear` and settled by the rest of the article (cast.ts).
 */
import { mayBeCapital } from "../text/letter-codes.ts";
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import { isFirstName } from "./lexicon/first-names.ts";
import {
  DESCRIPTORS,
  HONOURS,
  KNOWN_ORGANISATIONS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACES,
  SUFFIXES,
  TITLES,
} from "./lexicon/people-words.ts";

export type NameKind = "person" | "organisation" | "place" | "title" | "unclear";

/** The span covers the name without its title. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** The name's words without possessive: ["George", "H.W.", "Bush"]. */
  readonly words: readonly string[];
  /** Lower-case words before the name that tell what its bearer is: ["former", "president"]. */
  readonly titles: readonly string[];
  /** Followed by "'s": names an owner, not someone who acts. */
  readonly possessive: boolean;
  /** Where the run with its titles starts. */
  readonly from: number;
  /** Folded: a body's whole name, anyone else's surname. */
  readonly key: string;
  /** Folded: the last word without generation and initials. */
  readonly surname: string;
}

const ABBREVIATED =
  "(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|St|Smt|Adv|Engr|Alh|Barr|Pst|Cllr|Insp|Supt)\\.";
const CAPITALISED = String.raw`(?:${ABBREVIATED}|(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*|(?:al-|d['’])?\p{Lu}[\p{L}\p{M}\p{N}'’&\u00ad-]*)`;
const JOIN = String.raw`(?: |\u00a0| & (?=\p{Lu})|, (?=[JS]r\b)| (?:of|of the|for|for the) (?=\p{Lu})| (?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|ter|dos|das|van der|van den|de la|von der) (?=\p{Lu}))`;
// The count is bounded: a page of capitals is no name, and the search stays linear.
const RUN = new RegExp(`(?<![\\p{L}\\p{N}@#_])${CAPITALISED}(?:${JOIN}${CAPITALISED}){0,11}`, "uy");

const OFFICES = new Set(
  "state defense defence treasury commerce labor justice education energy transportation agriculture interior homeland security health human services veterans affairs house senate the and war foreign finance public works transport trade culture environment exchequer staff operations communications equality tourism sport science technology immigration elections research policy information planning industry".split(
    " ",
  ),
);
const LINKS = new Set(["of", "for", "the"]);

/** The names of a stretch of text in order. */
export function findNames(text: string, span: Span = { start: 0, end: text.length }): Name[] {
  const names: Name[] = [];
  const readBefore = new Map<string, Name | null>();
  for (const { run, start, possessive } of runsIn(text.slice(span.start, span.end))) {
    const at = span.start + start;
    const isOwner = possessive || isApostrophe(text.charAt(at + run.length));
    // An article says its names over and over: each wording is read once, as if it stood at 0.
    const key = isOwner ? `${run}'` : run;
    let name = readBefore.get(key);
    if (name === undefined) {
      name = nameOf(run, isOwner);
      readBefore.set(key, name);
    }
    if (name !== null) names.push(moved(name, at));
  }
  return names;
}

/** Written out: a spread with fields behind it takes ten times as long, and this runs for every name. */
function moved({ start, end, kind, words, titles, possessive, from, key, surname }: Name, by: number): Name {
  return { start: start + by, end: end + by, kind, words, titles, possessive, from: from + by, key, surname };
}

function runsIn(text: string): RunPart[] {
  const runs: RunPart[] = [];
  const pattern = new RegExp(RUN);
  for (let at = 0; at < text.length; at++) {
    // The pattern is dear to try at every character of a text.
    if (!mayStartRun(text, at)) continue;
    pattern.lastIndex = at;
    const run = pattern.exec(text)?.[0];
    if (run === undefined) continue;
    runs.push(...splitAtPossessives(run, at));
    at += run.length - 1;
  }
  return runs;
}

function mayStartRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (mayBeCapital(code)) return true;
  return (
    (code === 0x61 && text.startsWith("al-", at)) || (code === 0x64 && isApostrophe(text.charAt(at + 1)))
  );
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "’";
}

interface RunPart {
  readonly run: string;
  readonly start: number;
  readonly possessive: boolean;
}

function splitAtPossessives(run: string, start: number): RunPart[] {
  if (!/['’]/u.test(run)) return [{ run, start, possessive: false }];
  const parts: RunPart[] = [];
  let from = 0;
  for (const match of run.matchAll(/['’]s?(?= |\u00a0|$)/gu)) {
    parts.push({ run: run.slice(from, match.index), start: start + from, possessive: true });
    from = match.index + match[0].length;
  }
  const rest = run.slice(from);
  const lead = rest.length - rest.trimStart().length;
  if (rest.trim() !== "")
    parts.push({ run: rest.trimStart(), start: start + from + lead, possessive: false });
  return parts;
}

interface RunWord extends Span {
  readonly text: string;
  readonly key: string;
}

function wordsOf(run: string): RunWord[] {
  const words: RunWord[] = [];
  let start = 0;
  for (let end = 0; end <= run.length; end++) {
    if (end < run.length && !/[ \u00a0,]/u.test(run.charAt(end))) continue;
    if (end > start) words.push(runWord(run.slice(start, end), start));
    start = end + 1;
  }
  return words;
}

function runWord(text: string, start: number): RunWord {
  const lower = text.toLowerCase();
  return { text, key: lower.endsWith(".") ? lower.slice(0, -1) : lower, start, end: start + text.length };
}

/** The name in a run, its span counted from the run's start. */
function nameOf(run: string, possessive: boolean): Name | null {
  let words = wordsOf(run);
  while (words[0] !== undefined && (isOpener(words) || isShouted(words))) words = words.slice(1);
  const from = words[0]?.start ?? 0;
  if (THINGS_WITH_NAMES.has(words[0]?.key ?? "") && words.length > 1) return null;
  const titleAt = words.findLastIndex(
    (word, index) => TITLES.has(word.key) && index < words.length && !isMiddleName(words, index),
  );
  const bare = afterTitle(words, titleAt);
  const titles = words.slice(0, words.length - bare.length).map((word) => word.key);
  const seat = seatOf(words, bare);
  titles.push(...bare.slice(0, seat).map((word) => word.key));
  const name = withoutDescriptors(bare.slice(seat), titles);
  if (name.length === 0)
    return titles.length === 0 ? null : nameFrom(words, "title", [], titles, possessive, from);
  const person = personInside(name);
  if (person > 0) {
    titles.push(...name.slice(0, person).map((word) => word.key));
    name.splice(0, person);
  }
  const kind = kindOf(name, titles);
  const kept = kind === "person" || kind === "unclear" ? beforeLink(name) : name;
  const printed = withoutHonours(kept).map((word) => word.text);
  return nameFrom(kept, kind, printed, titles, possessive && kept.length === name.length, from);
}

function nameFrom(
  covered: readonly RunWord[],
  kind: NameKind,
  words: readonly string[],
  titles: readonly string[],
  possessive: boolean,
  from: number,
): Name {
  const [start, end] = [covered[0]?.start ?? 0, covered.at(-1)?.end ?? 0];
  return { start, end, kind, words, titles, possessive, from, ...keysOf(kind, words) };
}

function keysOf(kind: NameKind, words: readonly string[]): Pick<Name, "key" | "surname"> {
  const surname = foldName(surnameOf(words));
  return { key: kind === "organisation" ? foldName(words.join(" ")) : surname, surname };
}

/** The same place read otherwise, by someone who knows more of the language. */
export function reread(
  name: Name,
  kind: NameKind,
  words: readonly string[],
  titles: readonly string[],
): Name {
  return { ...name, kind, words, titles, ...keysOf(kind, words) };
}

/** Function words, days and peoples before the name; but "Jan Bakker" and "April Cole" are no dates. */
function isOpener(words: readonly RunWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || LINKS.has(first.key)) return true;
  // "A. J. Hall" opens with an initial, not with an article.
  if (/^\p{Lu}\.$/u.test(first.text) && second !== undefined) return false;
  return NOT_NAMES.has(first.key) && (second === undefined || !isFirstName(first.key));
}

/** "FUMING Jane Doe": a headline's capitals are no part of the name behind them. */
function isShouted([first, second, third]: readonly RunWord[]): boolean {
  return (
    first !== undefined &&
    /^\p{Lu}{4,}$/u.test(first.text) &&
    !KNOWN_ORGANISATIONS.has(first.key) &&
    !TITLES.has(first.key) &&
    second !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(second.text) &&
    (isFirstName(second.key) || (third !== undefined && /^\p{Lu}\p{Ll}/u.test(third.text))) &&
    !ORGANISATION_WORDS.has((third ?? second).key)
  );
}

/** "Daily Post Editor-in-Chief Jane Doe": where a body's words run on into a first name and a surname. */
function personInside(words: readonly RunWord[]): number {
  const last = words.length - 1;
  if (ORGANISATION_WORDS.has(words[last]?.key ?? "") || words.some((word) => LINKS.has(word.key))) return 0;
  const at = words.findIndex(
    (word, index) => index > 0 && index < last && last - index <= 2 && isFirstName(word.key),
  );
  const before = words[at - 1]?.key ?? "";
  const isBody = ORGANISATION_WORDS.has(before) || KNOWN_ORGANISATIONS.has(before) || before.includes("-");
  return at > 0 && isBody && !isFirstName(words[0]?.key ?? "") ? at : 0;
}

// "Chris Chair" is nobody, but "Christian Bishop Smith" may be: only a title after a first name is one.
function isMiddleName(words: readonly RunWord[], index: number): boolean {
  return index === words.length - 1 && index > 0 && words.length === 2 && isFirstName(words[0]?.key ?? "");
}

function afterTitle(words: readonly RunWord[], titleAt: number): RunWord[] {
  let first = titleAt + 1;
  if (titleAt >= 0 && LINKS.has(words[first]?.key ?? "")) {
    while (
      first < words.length &&
      (LINKS.has(words[first]?.key ?? "") || OFFICES.has(words[first]?.key ?? ""))
    )
      first++;
  }
  return words.slice(first);
}

/**
 * Words of the seat behind "of": all in "Bishop of Ely", whom nobody names; in
 * "Mayor of London Anna Kent" those before the name of a person.
 */
function seatOf(words: readonly RunWord[], bare: readonly RunWord[]): number {
  const link = words.slice(0, words.length - bare.length).findLast((word) => word.key !== "the");
  if (link?.key !== "of" || bare.length === 0) return 0;
  const first = bare.findIndex(
    ({ key, text }, index) => index < bare.length - 1 && (isFirstName(key) || /^(?:\p{Lu}\.)+$/u.test(text)),
  );
  if (first >= 0) return first;
  const behindPlace = bare.findIndex((word) => !PLACES.has(word.key));
  return behindPlace > 0 && behindPlace < bare.length - 1 ? behindPlace : bare.length;
}

function withoutDescriptors(words: readonly RunWord[], titles: string[]): RunWord[] {
  let first = 0;
  // The last word stays: "Democratic" before nothing describes nobody.
  while (first < words.length - 1 && isDescriptor(words, first)) {
    titles.push(words[first]?.key ?? "");
    first++;
  }
  const rest = words.slice(first);
  return rest.length === 1 && titles.length === 0 && DESCRIPTORS.has(rest[0]?.key ?? "") ? [] : rest;
}

function isDescriptor(words: readonly RunWord[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !DESCRIPTORS.has(word.key)) return false;
  // "White House", "Supreme Court", "Republican National Committee": the descriptor is part of the body's name.
  return !words.slice(index + 1).some((later) => ORGANISATION_WORDS.has(later.key));
}

function beforeLink(words: readonly RunWord[]): RunWord[] {
  const link = words.findIndex((word) => LINKS.has(word.key));
  return link < 0 ? [...words] : words.slice(0, link);
}

/** "Jane Doe KC": letters behind the name stand in its span, but are no part of it. */
function withoutHonours(words: readonly RunWord[]): readonly RunWord[] {
  let last = words.length;
  while (last > 1 && HONOURS.has(words[last - 1]?.text.replaceAll(".", "") ?? "")) last--;
  return words.slice(0, last);
}

/** "Jane Doe of Polaris Asset Management": two words without a body's name among them, and then where they belong. */
function isPersonOfSomewhere(words: readonly RunWord[]): boolean {
  const link = words.findIndex((word) => LINKS.has(word.key));
  const head = words.slice(0, Math.max(0, link));
  return (
    head.length === 2 &&
    head.every(
      ({ text, key }) =>
        /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(text) &&
        !ORGANISATION_WORDS.has(key) &&
        !KNOWN_ORGANISATIONS.has(key) &&
        !PLACES.has(key) &&
        !DESCRIPTORS.has(key),
    ) &&
    words.slice(link).some((word) => ORGANISATION_WORDS.has(word.key)) &&
    !/s$/u.test(head[1]?.key ?? "")
  );
}

/** "Hurricane Odile" is nobody, and "Odile" alone is left open. */
const THINGS_WITH_NAMES = new Set("hurricane typhoon cyclone storm operation".split(" "));

const PERSONAL = new Set(
  "mr mrs ms miss dr smt shri sen rep gov gen lt col maj sgt capt adm rev sir lady senator congressman congresswoman governor president mayor justice judge".split(
    " ",
  ),
);

function kindOf(words: readonly RunWord[], titles: readonly string[]): NameKind {
  const head = withoutHonours(words.filter((word) => !PARTICLES.has(word.key)));
  const last = head.at(-1);
  const first = head[0];
  if (first === undefined || last === undefined) return "unclear";
  if (titles.some((title) => PERSONAL.has(title))) return "person";
  if (words.some((word) => word.text === "&")) return "organisation";
  if (isPersonOfSomewhere(words)) return "person";
  if (words.some((word) => LINKS.has(word.key)) && ORGANISATION_WORDS.has(first.key)) return "organisation";
  if (head.length === 1) return kindOfOne(last, titles);
  if (ORGANISATION_WORDS.has(last.key) && !isFirstName(first.key)) return "organisation";
  if (isFirstName(first.key)) return "person";
  if (KNOWN_ORGANISATIONS.has(first.key) || head.some((word) => ORGANISATION_WORDS.has(word.key)))
    return "organisation";
  if (PLACES.has(first.key) || PLACES.has(last.key)) return titles.length > 0 ? "person" : "place";
  if (head.length <= 4 && head.every((word) => !/^\p{Lu}{3,}$/u.test(word.text))) return "person";
  return "organisation";
}

function kindOfOne(word: RunWord, titles: readonly string[]): NameKind {
  if (titles.some((title) => TITLES.has(title)))
    return KNOWN_ORGANISATIONS.has(word.key) ? "organisation" : "person";
  if (KNOWN_ORGANISATIONS.has(word.key) || /^\p{Lu}[\p{Lu}&]{2,}$/u.test(word.text)) return "organisation";
  if (ORGANISATION_WORDS.has(word.key)) return "organisation";
  return PLACES.has(word.key) ? "place" : "unclear";
}

/** The name without generation suffix and initials: what a later mention repeats. */
export function surnameOf(words: readonly string[]): string {
  const kept = words.filter((word) => !SUFFIXES.has(word.toLowerCase().replace(/\.$/u, "")));
  return kept.at(-1) ?? "";
}

export function suffixOf(words: readonly string[]): string {
  const last = words.at(-1)?.toLowerCase().replace(/\.$/u, "") ?? "";
  return words.length > 1 && SUFFIXES.has(last) ? last : "";
}
