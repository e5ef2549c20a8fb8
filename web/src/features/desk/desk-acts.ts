/**
 * What can be put right from the desk. The desk says what is meant, who does
 * it is the page's affair: the desk knows of no other feature.
 */
import type {
  MatchingCount,
  UtteranceDetail,
  UtteranceFilter,
  UtteranceSummary,
} from "@variorum/server/contract";
import type { Difference, DifferenceType, SpeakerRef } from "@variorum/server/domain";
import { createContext, useContext } from "react";

export interface DeskActs {
  /** Out of the statement, into one of their own. */
  readonly takeOut: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) => void;
  readonly moveElsewhere: (
    utterance: UtteranceDetail,
    quotationIds: readonly string[],
    outlet: string,
  ) => void;
  readonly mergeWith: (utterance: UtteranceDetail) => void;
  readonly attribute: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) => void;
  readonly renameSpeaker: (speaker: SpeakerRef) => void;
  readonly splitSpeaker: (speaker: SpeakerRef) => void;
  readonly dismiss: (utterance: UtteranceDetail, difference: Difference, label: string) => void;
  readonly bringBack: (utterance: UtteranceDetail, difference: Difference) => void;
  readonly retype: (
    utterance: UtteranceDetail,
    difference: Difference,
    type: DifferenceType,
    label: string,
  ) => void;
  readonly mergeAll: (utterances: readonly UtteranceSummary[]) => void;
  readonly attributeAll: (utterances: readonly UtteranceSummary[]) => void;
  readonly dismissAll: (
    utterances: readonly UtteranceSummary[],
    type: DifferenceType,
    /** As the editor knows the type: "form". */
    label: string,
  ) => void;
  /** All that a filter lets through, fetched or not; `expected`: how many that are. */
  readonly attributeMatching: (filter: UtteranceFilter, expected: number) => void;
  readonly dismissMatching: (
    filter: UtteranceFilter,
    met: MatchingCount["differences"][number],
    label: string,
  ) => void;
}

export const DeskActsContext = createContext<DeskActs | null>(null);

/** Null where nothing can be put right: a desk that is only read. */
export function useDeskActs(): DeskActs | null {
  return useContext(DeskActsContext);
}
