/**
 * Tells how far a report is set, by how many of its statements a format has
 * gone through: each goes through them one by one (`for … of`, `Array.from`).
 */
import type { Report, ReportUtterance } from "../domain/report/report.ts";

export function watchReport(report: Report, tell: (share: number, sentence: string) => void): Report {
  const { utterances } = report;
  const watched = Object.assign([...utterances], {
    *[Symbol.iterator](): ArrayIterator<ReportUtterance> {
      for (let done = 0; done < utterances.length; done++) {
        tell(done / utterances.length, `Setting ${done} of ${utterances.length} statements`);
        yield* utterances.slice(done, done + 1);
      }
    },
  });
  return { ...report, utterances: watched };
}
