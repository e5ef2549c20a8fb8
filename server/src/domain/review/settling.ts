/**
 * What would settle an utterance: what to look for, by what the outlets differ
 * on, and which evidence is still missing. Sentences for the checker.
 */
import { DIFFERENCE_TYPES, type DifferenceType } from "../difference/difference.ts";
import type { Evidence } from "./ruling.ts";
import type { StandingRulings } from "./standing.ts";

const QUESTIONS: Readonly<Record<DifferenceType, string | null>> = {
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
  formal: null,
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
export function whatWouldSettle(utterance: Unsettled, { utterance: ruling }: StandingRulings): string[] {
  const evidence = ruling?.evidence ?? [];
  const isSettled = ruling?.verdict === "verified" || ruling?.verdict === "disputed";
  if (isSettled && evidence.some(({ standing }) => standing === "primary")) return [];
  const questions = DIFFERENCE_TYPES.filter((type) => utterance.types.includes(type)).flatMap(
    (type) => QUESTIONS[type] ?? [],
  );
  return [...questions.slice(0, MOST_QUESTIONS), ...missingGround(utterance, evidence)];
}

function missingGround(
  { independentWitnesses, isUnattributed, isTranslated }: Unsettled,
  evidence: readonly Evidence[],
): string[] {
  return [
    ...(isUnattributed ? ["Who spoke: no outlet says so."] : []),
    ...(isTranslated
      ? ["The words in the language in which they were said: an outlet gives a translation."]
      : []),
    ...(independentWitnesses < 2
      ? ["A second source that does not go back to the same copy: all outlets here do."]
      : []),
    ...(evidence.length > 0 && evidence.every(({ standing }) => standing === "secondary")
      ? ["The words themselves: all evidence so far is someone’s report of them."]
      : []),
  ];
}
