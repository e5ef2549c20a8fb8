/**
 * What would settle an utterance: what to look for, by what the outlets differ
 * on, and which evidence is still missing. Sentences for the checker.
 */
import { DIFFERENCE_TYPES, type DifferenceType } from "../difference/difference.ts";
import type { Evidence } from "./ruling.ts";
import type { StandingRulings } from "./standing.ts";

/** What the outlets differ on, each a question. */
const QUESTIONS = DIFFERENCE_TYPES.filter((type) => type !== "formal");
/** What a ruling would have to stand on and does not. */
const GROUNDS = ["unattributed", "translated", "one-copy", "secondary-only"] as const;
export const SETTLING_POINTS = [...QUESTIONS, ...GROUNDS] as const;
export type SettlingPoint = (typeof SETTLING_POINTS)[number];

export const SETTLING: Readonly<Record<SettlingPoint, string>> = {
  contradiction: "A recording or a transcript of the passage: which of the opposite words were said?",
  negation: "A recording or a transcript of the sentence: was the negation said?",
  number: "The document or the recording that the figure comes from: which figure was given, and of what?",
  date: "The speaker’s own text, or a calendar of the event: which day was meant?",
  attribution: "A recording, or the press office that issued the words: who said them?",
  modality:
    "A recording or a transcript of the sentence: was it said as certain, as possible or as a condition?",
  omission: "The passage in full: do the words that are left out change what the rest says?",
  interpolation: "The passage in full: were the added words said at this place, or are they the outlet’s?",
  name: "A recording, or the office concerned: which name was said, and whom does it mean?",
  occasion: "The date and place of the statement: did the speaker say it once, or on both occasions?",
  wording: "A recording, a transcript or the original language: which words were said?",
  form: "The words themselves: does the paraphrase say what the quotation says?",
  unattributed: "Who spoke: no outlet says so.",
  translated: "The words in the language in which they were said: an outlet gives a translation.",
  "one-copy": "A second source that does not go back to the same copy: all outlets here do.",
  "secondary-only": "The words themselves: all evidence so far is someone’s report of them.",
};

/** Three questions are a plan of work, more are a list nobody goes through. */
const MOST_QUESTIONS = 3;

interface Unsettled {
  /** Gravest first. */
  readonly types: readonly DifferenceType[];
  readonly independentWitnesses: number;
  /** No outlet says who spoke. */
  readonly isUnattributed: boolean;
  readonly isTranslated: boolean;
}

/** Empty where verified or disputed on primary evidence: nothing is missing. */
export function whatWouldSettle(
  utterance: Unsettled,
  { utterance: ruling }: StandingRulings,
): SettlingPoint[] {
  const evidence = ruling?.evidence ?? [];
  const isSettled = ruling?.verdict === "verified" || ruling?.verdict === "disputed";
  if (isSettled && evidence.some(({ standing }) => standing === "primary")) return [];
  const questions = QUESTIONS.filter((type) => utterance.types.includes(type));
  return [...questions.slice(0, MOST_QUESTIONS), ...missingGround(utterance, evidence)];
}

function missingGround(
  { independentWitnesses, isUnattributed, isTranslated }: Unsettled,
  evidence: readonly Evidence[],
): SettlingPoint[] {
  const isMissing: Readonly<Record<(typeof GROUNDS)[number], boolean>> = {
    unattributed: isUnattributed,
    translated: isTranslated,
    "one-copy": independentWitnesses < 2,
    "secondary-only": evidence.length > 0 && evidence.every(({ standing }) => standing === "secondary"),
  };
  return GROUNDS.filter((ground) => isMissing[ground]);
}
