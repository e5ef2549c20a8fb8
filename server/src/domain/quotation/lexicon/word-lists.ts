/** Makes the lexicon of a language out of plain lists of its words. */
import type { Gender } from "../introductions.ts";
import type { ListedKind, ListedWords, SpeechLexicon } from "./speech-lexicon.ts";

/** Lower case, parted by spaces. */
export interface WordLists {
  /** Forms of reporting verbs as they stand before and after a quotation. */
  readonly verbs: string;
  readonly auxiliaries: string;
  readonly pronouns: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** What ties a noun to the one before it: "de", "della", "von". */
  readonly of: string;
  readonly conjunctions: string;
  /** Adverbs, days and particles that may stand between a verb and its subject. */
  readonly between: string;
  /** Phrases that open "according to Smith", parted by commas: "laut, nach angaben von". */
  readonly sourceFollows: string;
  /** Words that close it: "zufolge". */
  readonly sourcePrecedes?: string;
  /** Titles, offices and trades by the gender of who bears them. */
  readonly women?: string;
  readonly men?: string;
  readonly people: string;
  readonly bodies: string;
  /** Often capitalised, but no part of a person's name: what opens sentences, names of ministries, countries. */
  readonly common: string;
  readonly femaleNames: string;
  readonly maleNames: string;
}

/** How the language works, beside its words. */
export interface Habits {
  readonly dropsPronouns?: boolean;
  readonly capitalNouns?: boolean;
  readonly bareGenitives?: boolean;
  readonly dashLines?: boolean;
  /** Roles and bodies may close a longer word: "Umweltministerin". */
  readonly compounds?: boolean;
  readonly genderOfVerb?: (form: string) => Gender;
  /** Where the lists of first names do not know a name. */
  readonly genderByEnding?: (name: string) => Gender;
  readonly nominative?: (words: readonly string[]) => readonly string[];
}

export interface ListLexicon extends SpeechLexicon {
  readonly lists: ListedWords;
}

// Shorter words close too many others by chance: "rat" is in "Heirat".
const SHORTEST_LAST_PART = 4;

const words = (list: string | undefined): string[] =>
  (list ?? "").trim() === "" ? [] : (list ?? "").trim().split(/\s+/u);
const phrases = (list: string): string[][] => list.split(",").map(words);

export function listLexicon(lists: WordLists, habits: Habits = {}): ListLexicon {
  const [women, men] = [new Set(words(lists.women)), new Set(words(lists.men))];
  const [femaleNames, maleNames] = [new Set(words(lists.femaleNames)), new Set(words(lists.maleNames))];
  const kinds = kindsOf(lists);
  const lastPart = (word: string): string => (habits.compounds === true ? closingRole(word, kinds) : word);
  const kindOf = (word: string): ListedKind | undefined =>
    kinds.get(word) ?? kinds.get(word.slice(word.lastIndexOf("-") + 1)) ?? kinds.get(lastPart(word));
  return {
    lemmaOf: (form) => (kinds.get(form) === "verb" ? form : undefined),
    classOf: () => "saying",
    isRole: (word) => kindOf(word) === "role",
    lists: {
      kindOf,
      sourceFollows: phrases(lists.sourceFollows).sort((a, b) => b.length - a.length),
      sourcePrecedes: new Set(words(lists.sourcePrecedes)),
      dropsPronouns: habits.dropsPronouns === true,
      capitalNouns: habits.capitalNouns === true,
      bareGenitives: habits.bareGenitives === true,
      dashLines: habits.dashLines === true,
      genderOfVerb: habits.genderOfVerb ?? (() => "unknown"),
      genderOfRole: (word) => {
        const role = word.slice(word.lastIndexOf("-") + 1);
        const [whole, part] = [role, lastPart(role)];
        if (women.has(whole) || women.has(part)) return "female";
        return men.has(whole) || men.has(part) ? "male" : "unknown";
      },
      isFirstName: (name) => femaleNames.has(name) || maleNames.has(name),
      genderOfFirstName: (name) => {
        if (femaleNames.has(name)) return "female";
        return maleNames.has(name) ? "male" : (habits.genderByEnding?.(name) ?? "unknown");
      },
      nominative: habits.nominative ?? ((name) => name),
    },
  };
}

/** The first kind under which a word is listed is the one that counts. */
function kindsOf(lists: WordLists): ReadonlyMap<string, ListedKind> {
  const kinds = new Map<string, ListedKind>();
  const take = (list: string | undefined, kind: ListedKind) => {
    for (const word of words(list)) if (!kinds.has(word)) kinds.set(word, kind);
  };
  take(lists.pronouns, "pronoun");
  take(lists.conjunctions, "conjunction");
  take(lists.of, "of");
  take(lists.prepositions, "preposition");
  take(lists.determiners, "determiner");
  take(lists.auxiliaries, "auxiliary");
  take(lists.between, "between");
  take(lists.women, "role");
  take(lists.men, "role");
  take(lists.people, "role");
  take(lists.bodies, "body");
  take(lists.verbs, "verb");
  take(lists.common, "common");
  for (const [first] of phrases(lists.sourceFollows)) take(first, "common");
  return kinds;
}

function closingRole(word: string, kinds: ReadonlyMap<string, ListedKind>): string {
  for (let from = 2; from <= word.length - SHORTEST_LAST_PART; from++) {
    const part = word.slice(from);
    const kind = kinds.get(part);
    if (kind === "role" || kind === "body") return part;
  }
  return word;
}
