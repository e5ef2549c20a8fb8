/**
 * Tags the words of a language from its lists, for where there is no model.
 *
 * Enough for attribution around quotation marks, which asks only for verbs of
 * saying, names, pronouns and the words that part them; everything else counts
 * as a noun.
 */
import type { PartOfSpeech, TaggedWord, Tagger } from "../language.ts";
import type { ListedKind, ListedWords } from "./lexicon/speech-lexicon.ts";

// Elided articles and "-il" stand for themselves ("l'a", "dit-il"); names keep theirs ("D'Angelo", "Дем'ян").
const ELIDED = String.raw`(?<![\p{L}\p{M}])(?:[dljmtscnDLJMTSCN]|qu|Qu|jusqu|lorsqu|puisqu|un|d?all|dell|nell|sull|quell)['’](?=[\p{Ll}\p{N}«"“])|(?<![\p{L}\p{M}])(?:[dljmtscn]|qu|d?all|dell|nell|sull)['’](?=\p{Lu})`;
const CLITIC = String.raw`-(?:t-)?(?=(?:ils?|elles?|on)(?![\p{L}\p{M}]))`;
const PLAIN = String.raw`[\p{L}\p{M}\p{N}]+(?:(?!${CLITIC})[-‑’'][\p{L}\p{M}\p{N}]+)*(?:\.(?=\p{L})|(?<=(?<!\p{L})\p{Lu})\.(?= \p{Lu}))?`;
const WORD = new RegExp(`${ELIDED}|${CLITIC}|${PLAIN}|\\S`, "gu");

// "grince-t-elle.": whatever the verb, a pronoun hung on it that closes the sentence says who spoke.
// Before a comma it may ask ("existe-t-il, oui ou non ?"), and words would be lost.
const TURNED_ROUND = /^-(?:t-)?(?:ils?|elles?|on)(?=[^\S\n]*(?:[.»”"]|$))/u;
const LONGEST_TURN = 12;

const TAGS: Readonly<Record<ListedKind, PartOfSpeech>> = {
  verb: "VERB",
  auxiliary: "AUX",
  pronoun: "PRON",
  determiner: "DET",
  preposition: "ADP",
  of: "ADP",
  conjunction: "CCONJ",
  between: "ADV",
  role: "NOUN",
  body: "NOUN",
  common: "NOUN",
};
const NEVER_NAMES: ReadonlySet<ListedKind> = new Set<ListedKind>(["role", "body", "common"]);

export function lexiconTagger(lists: ListedWords): Tagger {
  return {
    tag: (sentence) => {
      let isAfterFirstName = false;
      return [...sentence.matchAll(WORD)].map((match): TaggedWord => {
        const [text] = match;
        const [start, end] = [match.index, match.index + text.length];
        const lower = text.toLowerCase().replace("’", "'");
        const isCapital = /^\p{Lu}/u.test(text);
        const isFirstName =
          isCapital && lists.isFirstName(lower) && /^ \p{Lu}/u.test(sentence.slice(end, end + 2));
        const isName = isFirstName || (isCapital && isAfterFirstName);
        isAfterFirstName = isFirstName;
        const asks = !isCapital && TURNED_ROUND.test(sentence.slice(end, end + LONGEST_TURN));
        const pos = isName
          ? "PROPN"
          : asks
            ? "VERB"
            : tagOf(text, lower, opensClause(sentence, start), lists);
        return { start, end, lemma: lower, pos };
      });
    },
  };
}

function opensClause(sentence: string, at: number): boolean {
  return /(?:^|[.!?:—–-]) *["“”„«»]? *$/u.test(sentence.slice(Math.max(0, at - 4), at));
}

function tagOf(text: string, lower: string, opens: boolean, lists: ListedWords): PartOfSpeech {
  if (text === "-t-") return "ADV";
  if (!/[\p{L}\p{N}]/u.test(text)) return "PUNCT";
  if (/^\p{N}/u.test(text)) return "NUM";
  const kind = lists.kindOf(lower);
  const isCapital = /^\p{Lu}/u.test(text);
  if (kind === undefined) return isCapital ? "PROPN" : "NOUN";
  // "Die" opens a sentence, "Merkel" may too; inside one a capital is a name even if it is spelt like a verb.
  const isWord = !isCapital || opens || NEVER_NAMES.has(kind) || (kind === "between" && lists.capitalNouns);
  return isWord ? TAGS[kind] : "PROPN";
}
