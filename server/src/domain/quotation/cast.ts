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
import { creditLines } from "./credits.ts";
import { type Gender, genderOfFirstName, genderOfTitles, rolesAfter, rolesBefore } from "./introductions.ts";
import { isFirstName } from "./lexicon/first-names.ts";
import { sameFirstName } from "./lexicon/nicknames.ts";
import { TITLES } from "./lexicon/people-words.ts";
import { ENGLISH, type SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { SURE_FORMS } from "./lexicon/speech-verbs.ts";
import { listedGender, listedNames } from "./list-names.ts";
import type { Mention } from "./mention.ts";
import { findNames, type Name, suffixOf, surnameOf } from "./names.ts";
import { genderByPronouns } from "./pronoun-gender.ts";

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
  /** A first name, a title or a verb of saying proves that this is a person; only such ones answer to "he". */
  readonly sure: boolean;
}

export interface Cast {
  readonly members: readonly Member[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

interface Draft {
  readonly index: number;
  readonly kind: "person" | "organisation";
  words: readonly string[];
  readonly forms: Set<string>;
  readonly roles: Set<string>;
  gender: Gender;
  mentions: number;
  lastSeen: number;
  sure: boolean;
}

// More people of one surname than this are a list, not a story; it bounds the search for hostile texts.
const MOST_NAMESAKES = 24;

/** Casts an article; `isQuoted` tells for rising offsets whether a place stands between marks. */
export function castOf(
  text: string,
  isQuoted: (offset: number) => boolean,
  lexicon: SpeechLexicon = ENGLISH,
): Cast {
  const inText = lexicon.lists === null ? findNames(text) : listedNames(text, lexicon, lexicon.lists);
  const found = inText.filter((name) => name.words.length > 0 && name.kind !== "place");
  const names = withoutCommonWords(text, withoutCredits(text, found));
  const casting = new Casting(text, lexicon);
  for (const name of names) if (name.words.length > 1) casting.introduce(name);
  casting.rewind();
  const mentions = names.map((name): Mention => {
    const quoted = isQuoted(name.start);
    const { index } = casting.mention(name, quoted);
    return {
      start: name.start,
      end: name.end,
      from: name.from,
      member: index,
      possessive: name.possessive,
      quoted,
    };
  });
  const members = casting.members();
  const learnt = genderByPronouns(text, mentions, (index) => isOpenQuestion(members[index]));
  return {
    members: members.map((member) => ({ ...member, gender: learnt.get(member.index) ?? member.gender })),
    mentions,
  };
}

function isOpenQuestion(member: Member | undefined): boolean {
  return member?.kind === "person" && member.gender === "unknown";
}

function withoutCredits(text: string, names: readonly Name[]): Name[] {
  const credits = creditLines(text);
  let next = 0;
  return names.filter((name) => {
    while ((credits[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next++;
    return (credits[next]?.start ?? Number.POSITIVE_INFINITY) > name.start;
  });
}

/** Drops single capitalised words that the article also writes small, or only ever has where a sentence opens. */
function withoutCommonWords(text: string, names: readonly Name[]): Name[] {
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
    return inside.has(word) || speaks(text, name.end);
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

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}'’]/u.test(around)) return true;
  }
  return false;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•”"’'*\n\r—–-])\s*["“‘'(]?$/u.test(text.slice(Math.max(0, start - 4), start));
}

function speaks(text: string, end: number): boolean {
  const next = /^,? (?:also |has |have )?(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && SURE_FORMS.has(next);
}

class Casting {
  readonly #text: string;
  readonly #lexicon: SpeechLexicon;
  readonly #drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft[]>();

  constructor(text: string, lexicon: SpeechLexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  introduce(name: Name): Draft {
    const known = this.#find(name);
    const draft = known ?? this.#add(name);
    if (name.words.length > draft.words.length && draft.kind === "person") draft.words = name.words;
    this.#note(draft, name);
    return draft;
  }

  mention(name: Name, quoted: boolean): Draft {
    const draft = this.#find(name) ?? this.#add(name);
    this.#note(draft, name);
    if (!quoted) draft.mentions++;
    return draft;
  }

  /** Forgets who was named last, so that a second reading starts at the top. */
  rewind(): void {
    for (const draft of this.#drafts) draft.lastSeen = -1;
  }

  members(): Member[] {
    return this.#drafts.map(({ index, kind, words, forms, gender, roles, mentions, sure }) => {
      return { index, kind, name: words.join(" "), forms, gender, roles, mentions, sure };
    });
  }

  #add(name: Name): Draft {
    const kind = name.kind === "organisation" ? "organisation" : "person";
    const draft: Draft = {
      index: this.#drafts.length,
      kind,
      words: name.words,
      forms: new Set(),
      roles: new Set(),
      gender: "unknown",
      mentions: 0,
      lastSeen: -1,
      sure: false,
    };
    this.#drafts.push(draft);
    for (const key of new Set(kind === "organisation" ? bodyKeys(name.words) : personKeys(name.words))) {
      const namesakes = this.#byKey.get(key) ?? [];
      if (namesakes.length < MOST_NAMESAKES) namesakes.push(draft);
      this.#byKey.set(key, namesakes);
    }
    return draft;
  }

  #find(name: Name): Draft | null {
    const gender = genderOfTitles(name.titles);
    const key =
      name.kind === "organisation" ? foldName(name.words.join(" ")) : foldName(surnameOf(name.words));
    const fitting = (this.#byKey.get(key) ?? []).filter(
      (draft) =>
        fits(draft, name) && (gender === "unknown" || draft.gender === "unknown" || draft.gender === gender),
    );
    // A surname beats a first name ("Kelly" is Megyn Kelly before she is Kelly Ayotte), then the latest named wins.
    let best: Draft | null = null;
    for (const draft of fitting) {
      const order =
        best === null ? 1 : rank(draft, name) - rank(best, name) || draft.lastSeen - best.lastSeen;
      if (order > 0) best = draft;
    }
    return best;
  }

  #note(draft: Draft, name: Name): void {
    draft.forms.add(this.#text.slice(name.from, name.end));
    draft.lastSeen = name.start;
    if (draft.kind !== "person") return;
    const { lists } = this.#lexicon;
    const roles =
      lists === null
        ? [...name.titles, ...rolesBefore(this.#text, name.from), ...rolesAfter(this.#text, name.end)]
        : name.titles;
    for (const role of roles) draft.roles.add(role);
    if (draft.gender === "unknown")
      draft.gender =
        lists === null
          ? (genderOfFirstName(name.words) ?? genderOfTitles(roles))
          : listedGender(name.words, roles, lists);
    if (draft.sure) return;
    const isRepeated = name.words.length === 1 && draft.words.length > 1;
    const isTitled = name.titles.some((title) => TITLES.has(title));
    draft.sure =
      isRepeated ||
      isTitled ||
      (name.words.length > 1 && (isFirstName(name.words[0] ?? "") || roles.length > 0)) ||
      speaks(this.#text, name.end);
  }
}

function personKeys(words: readonly string[]): string[] {
  const [first = ""] = words;
  const surname = foldName(surnameOf(words));
  return words.length > 1 && isFirstName(first) ? [surname, foldName(first)] : [surname];
}

/** A body answers to its full name, its initials and its first or last word: "New York Times", "Times". */
function bodyKeys(words: readonly string[]): string[] {
  const full = foldName(words.join(" "));
  if (words.length === 1) return [full];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const [first, last] = [foldName(words[0] ?? ""), foldName(words.at(-1) ?? "")];
  return [full, ...(initials.length > 1 ? [initials.join("").toLowerCase()] : []), last, first];
}

function rank(draft: Draft, name: Name): number {
  return foldName(surnameOf(draft.words)) === foldName(surnameOf(name.words)) ? 1 : 0;
}

function fits(draft: Draft, name: Name): boolean {
  if (draft.kind === "organisation") {
    if (name.kind === "organisation")
      return name.words.length === 1 || foldName(draft.words.join(" ")) === foldName(name.words.join(" "));
    return (
      name.kind === "unclear" &&
      name.words.length === 1 &&
      name.titles.length === 0 &&
      !isFirstName(draft.words[0] ?? "")
    );
  }
  if (name.kind === "organisation") return false;
  if (name.words.length === 1) return true;
  if (foldName(surnameOf(draft.words)) !== foldName(surnameOf(name.words))) return false;
  const suffixes = [suffixOf(draft.words), suffixOf(name.words)];
  if (suffixes[0] !== suffixes[1] && (suffixes.includes("jr") || suffixes.includes("iii"))) return false;
  return draft.words.length === 1 || sameFirstName(draft.words[0] ?? "", name.words[0] ?? "");
}
