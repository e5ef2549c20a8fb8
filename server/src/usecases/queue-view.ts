/** A row of the queue, with the outlets named. */
import type { Telling } from "../domain/difference/telling.ts";
import type { SpeakerRef } from "../domain/quotation/quotation.ts";
import type { QueueEntry } from "../domain/review/queue.ts";
import type { Verdict } from "../domain/review/ruling.ts";
import type { QueuedUtterance } from "./store.ts";

export interface LabelledOutlet {
  readonly articleId: string;
  readonly outlet: string;
  readonly sigil: string;
}

export interface UtteranceSummary {
  readonly id: string;
  readonly rank: number;
  readonly speakers: readonly SpeakerRef[];
  readonly gist: string;
  readonly witnesses: readonly (LabelledOutlet & QueueEntry["witnesses"][number])[];
  readonly independentWitnesses: number;
  readonly differenceCounts: QueueEntry["differenceCounts"];
  readonly stake: number;
  readonly rankReason: string;
  readonly rankTelling?: Telling;
  readonly verdict: Verdict;
  readonly ruledReadings: number;
  readonly isOrphan: boolean;
  readonly version: number;
}

export function summarizeUtterance(
  { entry, verdict, ruledReadings, isOrphan, version }: QueuedUtterance,
  labels: ReadonlyMap<string, { readonly outlet: string; readonly sigil: string }>,
): UtteranceSummary {
  const { searchText: _search, ...shown } = entry;
  return {
    ...shown,
    witnesses: entry.witnesses.flatMap((witness) => {
      const label = labels.get(witness.articleId);
      return label === undefined ? [] : [{ ...witness, ...label }];
    }),
    verdict,
    ruledReadings,
    isOrphan,
    version,
  };
}
