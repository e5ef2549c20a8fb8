/**
 * Leads each name to a member of the cast: the longest form becomes the name,
 * the others find it by surname, told apart by first name, generation, gender
 * and, last, by who was named most recently.
 */
import { foldName } from "../text/normalize.ts";
import { speaks } from "./common-words.ts";
import {
  type Gender,
  genderOfFirstName,
  genderOfTitles,
  isDescribedAsPerson,
  rolesAfter,
  rolesBefore,
} from "./introductions.ts";
import { isFirstName } from "./lexicon/first-names.ts";
import { sameFirstName } from "./lexicon/nicknames.ts";
import { TITLES } from "./lexicon/people-words.ts";
import type { SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { listedGender } from "./list-names.ts";
import { type Name, suffixOf } from "./names.ts";

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

interface Draft {
  readonly index: number;
  readonly kind: "person" | "organisation";
  words: readonly string[];
  key: string;
  surname: string;
  readonly forms: Set<string>;
  readonly roles: Set<string>;
  gender: Gender;
  mentions: number;
  lastSeen: number;
  sure: boolean;
}

// More people of one surname than this are a list, not a story; it bounds the search for hostile texts.
const MOST_NAMESAKES = 24;

export class Casting {
  readonly #text: string;
  readonly #lexicon: SpeechLexicon;
  readonly #drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft[]>();
  readonly #rolesOf = new Map<Name, readonly string[]>();

  constructor(text: string, lexicon: SpeechLexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  introduce(name: Name): Draft {
    const known = this.#find(name);
    const draft = known ?? this.#add(name);
    if (name.words.length > draft.words.length && draft.kind === "person") {
      draft.words = name.words;
      draft.key = name.key;
      draft.surname = name.surname;
    }
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
      key: name.key,
      surname: name.surname,
      forms: new Set(),
      roles: new Set(),
      gender: "unknown",
      mentions: 0,
      lastSeen: -1,
      sure: false,
    };
    this.#drafts.push(draft);
    for (const key of new Set(kind === "organisation" ? bodyKeys(name) : personKeys(name))) {
      const namesakes = this.#byKey.get(key) ?? [];
      if (namesakes.length < MOST_NAMESAKES) namesakes.push(draft);
      this.#byKey.set(key, namesakes);
    }
    return draft;
  }

  #find(name: Name): Draft | null {
    const gender = genderOfTitles(name.titles);
    // A surname beats a first name ("Kelly" is Megyn Kelly before she is Kelly Ayotte), then the latest named wins.
    let best: Draft | null = null;
    for (const draft of this.#byKey.get(name.key) ?? []) {
      if (!fits(draft, name) || !agree(gender, draft.gender)) continue;
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
    const roles = this.#rolesAt(name);
    for (const role of roles) draft.roles.add(role);
    if (draft.gender === "unknown") draft.gender = this.#genderOf(name, roles);
    if (draft.sure) return;
    const isRepeated = name.words.length === 1 && draft.words.length > 1;
    const isTitled = name.titles.some((title) => TITLES.has(title));
    draft.sure =
      isRepeated ||
      isTitled ||
      (name.words.length > 1 && (isFirstName(name.words[0] ?? "") || roles.length > 0)) ||
      (name.words.length === 1 && isDescribedAsPerson(this.#text, name.end)) ||
      speaks(this.#text, name.end);
  }

  #genderOf(name: Name, roles: readonly string[]): Gender {
    const { lists } = this.#lexicon;
    if (lists !== null) return listedGender(name.words, roles, lists);
    return genderOfFirstName(name.words) ?? genderOfTitles(roles);
  }

  /** Names of several words are read twice, what stands around them only once. */
  #rolesAt(name: Name): readonly string[] {
    if (this.#lexicon.lists !== null) return name.titles;
    const known = this.#rolesOf.get(name);
    if (known !== undefined) return known;
    const around = [...rolesBefore(this.#text, name.from), ...rolesAfter(this.#text, name.end)];
    const roles = around.length === 0 ? name.titles : [...name.titles, ...around];
    if (name.words.length > 1) this.#rolesOf.set(name, roles);
    return roles;
  }
}

function agree(a: Gender, b: Gender): boolean {
  return a === "unknown" || b === "unknown" || a === b;
}

function personKeys({ words, surname }: Name): string[] {
  const [first = ""] = words;
  return words.length > 1 && isFirstName(first) ? [surname, foldName(first)] : [surname];
}

/** A body answers to its full name, its initials and its first or last word: "New York Times", "Times". */
function bodyKeys({ words, key }: Name): string[] {
  if (words.length === 1) return [key];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const [first, last] = [foldName(words[0] ?? ""), foldName(words.at(-1) ?? "")];
  return [key, ...(initials.length > 1 ? [initials.join("").toLowerCase()] : []), last, first];
}

function rank(draft: Draft, name: Name): number {
  return draft.surname === name.surname ? 1 : 0;
}

function fits(draft: Draft, name: Name): boolean {
  return draft.kind === "organisation" ? fitsBody(draft, name) : fitsPerson(draft, name);
}

function fitsBody(draft: Draft, name: Name): boolean {
  if (name.kind === "organisation") return name.words.length === 1 || draft.key === name.key;
  const isBare = name.kind === "unclear" && name.words.length === 1 && name.titles.length === 0;
  return isBare && !isFirstName(draft.words[0] ?? "");
}

function fitsPerson(draft: Draft, name: Name): boolean {
  if (name.kind === "organisation") return false;
  if (name.words.length === 1) return true;
  if (draft.surname !== name.surname) return false;
  const suffixes = [suffixOf(draft.words), suffixOf(name.words)];
  if (suffixes[0] !== suffixes[1] && (suffixes.includes("jr") || suffixes.includes("iii"))) return false;
  return draft.words.length === 1 || sameFirstName(draft.words[0] ?? "", name.words[0] ?? "");
}
