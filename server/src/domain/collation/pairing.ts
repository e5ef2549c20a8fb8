/** Aligns two statements and says how likely they report one utterance. */
import { type Alignment, alignWords } from "./align.ts";
import type { CandidatePair } from "./candidates.ts";
import { type PairEvidence, weighEvidence } from "./evidence.ts";
import { allowingReportedSpeech, type WordLikeness } from "./likeness.ts";
import { logistic, logOddsOfSame } from "./same.ts";
import type { Statement } from "./statement.ts";

export interface Pairing extends CandidatePair {
  /** 0 to 1, speakers taken into account. */
  readonly probability: number;
  readonly evidence: PairEvidence;
  readonly alignment: Alignment;
}

// A wrong attribution is a finding, so speakers are evidence and never a condition:
// other speakers ask for some three times the evidence of the same one.
const SAME_SPEAKER = 0.8;
const OTHER_SPEAKER = -2.5;
const REPORTED = 1.5;

export function pairStatements({ a, b }: CandidatePair, likeness: WordLikeness): Pairing {
  const reported = a.reported || b.reported;
  const alignment = alignWords(a.words, b.words, reported ? allowingReportedSpeech(likeness) : likeness);
  const evidence = weighEvidence(a.words, b.words, alignment);
  if (evidence.shared === 0) return { a, b, probability: 0, evidence, alignment };
  const logOdds = logOddsOfSame(evidence) + oddsOfSpeakers(a, b) + (reported ? REPORTED : 0);
  return { a, b, probability: logistic(logOdds), evidence, alignment };
}

function oddsOfSpeakers(a: Statement, b: Statement): number {
  const [one, other] = [a.quotation.speaker, b.quotation.speaker];
  if (one === null || other === null) return 0;
  return one.id === other.id ? SAME_SPEAKER : OTHER_SPEAKER;
}
