import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";

/** A story of many statements, each like the sample's and ruled on. */
export function manyStatements(count: number): Report {
  const input = sampleInput();
  const [reported] = input.utterances;
  if (!reported) throw new Error("the sample has one utterance");
  const ids = Array.from({ length: count }, (_, index) => `u${index}`);
  return buildReport({
    ...input,
    utterances: ids.map((id, index) => ({
      ...reported,
      utterance: { ...reported.utterance, id },
      entry: { ...reported.entry, id, rank: index + 1 },
    })),
    utteranceCount: count,
    rulings: ids.map((utteranceId) => sampleRuling({ id: `r-${utteranceId}`, utteranceId })),
  });
}
