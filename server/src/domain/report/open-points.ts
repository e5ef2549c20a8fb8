/** What a report still lacks: each rule is one sentence that says what to do. */
import type { Evidence } from "../review/ruling.ts";
import type { OpenPoint, ReportReading, ReportRuling, ReportUtterance } from "./report.ts";

/** From here on a difference changes what a reader takes away; below it is a matter of words. */
const GRAVE = 0.5;

type Rule = (utterance: ReportUtterance) => string | null;

const RULES: Readonly<Record<string, Rule>> = {
  "grave-without-verdict": ({ verdict, stake }) =>
    verdict === "open" && stake >= GRAVE ? "A grave difference is not ruled on yet." : null,
  "disputed-without-evidence": (utterance) =>
    anyRuling(utterance, (ruling) => ruling.verdict === "disputed" && ruling.evidence.length === 0)
      ? "It is disputed without evidence: name what the ruling rests on."
      : null,
  "verified-without-ground": (utterance) =>
    utterance.independentWitnesses < 2 &&
    anyRuling(utterance, (ruling) => ruling.verdict === "verified" && !ruling.evidence.some(isPrimary))
      ? "It is verified with neither primary evidence nor two independent outlets."
      : null,
  "rulings-without-text": ({ isOrphan }) =>
    isOrphan ? "Its words are no longer in the articles: look whether the rulings still hold." : null,
  "approximate-collation": ({ isPrecise }) =>
    isPrecise ? null : "It is too long to be laid side by side exactly: read it word by word.",
  "unnamed-speaker": ({ speakers }) => (speakers.length === 0 ? "No outlet says who spoke." : null),
  "disputed-speaker": ({ speakers }) =>
    speakers.length > 1 ? "The outlets give it to different speakers: settle who spoke." : null,
};

export function findOpenPoints(utterances: readonly ReportUtterance[], conflicts: number): OpenPoint[] {
  const points = utterances.flatMap((utterance) =>
    Object.entries(RULES).flatMap(([rule, judge]) => {
      const found = judge(utterance);
      return found === null
        ? []
        : [{ rule, utteranceId: utterance.id, sentence: `No. ${utterance.number}: ${found}` }];
    }),
  );
  if (conflicts === 0) return points;
  const outside =
    conflicts === 1
      ? "One fact outside quotations is told in different ways: settle it."
      : `${conflicts} facts outside quotations are told in different ways: settle them.`;
  return [...points, { rule: "conflicts-outside-quotations", utteranceId: null, sentence: outside }];
}

function anyRuling(utterance: ReportUtterance, asks: (ruling: ReportRuling) => boolean): boolean {
  const onReadings = utterance.readings.map((reading: ReportReading) => reading.ruling);
  return [utterance.ruling, ...onReadings].some((ruling) => ruling !== null && asks(ruling));
}

function isPrimary(evidence: Evidence): boolean {
  return evidence.standing === "primary" && evidence.bearing === "for";
}
