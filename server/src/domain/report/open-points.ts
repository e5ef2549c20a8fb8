/**
 * What a report still lacks: each rule is one sentence that says what to do.
 * Some keep it from being signed, the others warn.
 */
import type { Evidence } from "../review/ruling.ts";
import type { OpenPoint, ReportRuling, ReportUtterance } from "./report.ts";

/** From here on a difference changes what a reader takes away; below it is a matter of words. */
const GRAVE = 0.5;

interface Rule {
  readonly blocks: boolean;
  readonly judge: (utterance: ReportUtterance) => string | null;
}

const blocking = (judge: Rule["judge"]): Rule => ({ blocks: true, judge });
const warning = (judge: Rule["judge"]): Rule => ({ blocks: false, judge });

const RULES = {
  "verdict-without-reason": blocking((utterance) =>
    anyRuling(utterance, ({ verdict, reason }) => verdict !== "open" && reason.trim() === "")
      ? "A verdict stands without a reason: give it."
      : null,
  ),
  "disputed-without-evidence": blocking((utterance) =>
    anyRuling(utterance, ({ verdict, evidence }) => verdict === "disputed" && evidence.length === 0)
      ? "It is disputed without evidence: name what the ruling rests on."
      : null,
  ),
  "verified-without-ground": blocking((utterance) =>
    utterance.independentWitnesses < 2 &&
    anyRuling(utterance, ({ verdict, evidence }) => verdict === "verified" && !evidence.some(isPrimary))
      ? "It is verified with neither primary evidence nor two independent outlets."
      : null,
  ),
  "second-check-outstanding": blocking((utterance) =>
    anyRuling(utterance, ({ secondCheck }) => secondCheck?.state === "outstanding")
      ? "A second check was asked for and is not made yet."
      : null,
  ),
  "second-check-differs": blocking((utterance) =>
    anyRuling(utterance, ({ secondCheck }) => secondCheck?.state === "differs")
      ? "Two checkers came to different verdicts: rule anew on what both found."
      : null,
  ),
  "grave-without-verdict": warning(({ verdict, stake }) =>
    verdict === "open" && stake >= GRAVE ? "A grave difference is not ruled on yet." : null,
  ),
  "claim-without-verdict": warning(({ claims }) =>
    claims.some(({ verdict }) => verdict === "open") ? "A second claim in it is not ruled on yet." : null,
  ),
  "rulings-without-text": warning(({ isOrphan }) =>
    isOrphan ? "Its words are no longer in the articles: look whether the rulings still hold." : null,
  ),
  "approximate-collation": warning(({ isPrecise }) =>
    isPrecise ? null : "It is too long to be laid side by side exactly: read it word by word.",
  ),
  "unnamed-speaker": warning(({ speakers }) => (speakers.length === 0 ? "No outlet says who spoke." : null)),
  "disputed-speaker": warning(({ speakers }) =>
    speakers.length > 1 ? "The outlets give it to different speakers: settle who spoke." : null,
  ),
} satisfies Readonly<Record<string, Rule>>;

const OUTSIDE = "conflicts-outside-quotations";
const UNHEARD = "nobody-heard";

/** What a page in another language has its own sentence for. */
export type OpenPointRule = keyof typeof RULES | typeof OUTSIDE | typeof UNHEARD;

/** What blocks comes first. */
export function findOpenPoints(
  utterances: readonly ReportUtterance[],
  conflicts: number,
  replies: readonly unknown[],
): OpenPoint[] {
  const points = utterances.flatMap((utterance) =>
    Object.entries(RULES).flatMap(([rule, { blocks, judge }]) => {
      const found = judge(utterance);
      return found === null
        ? []
        : [{ rule, utteranceId: utterance.id, sentence: `No. ${utterance.number}: ${found}`, blocks }];
    }),
  );
  const all = [...points, ...outsideQuotations(conflicts), ...unheard(utterances, replies)];
  return [...all.filter(({ blocks }) => blocks), ...all.filter(({ blocks }) => !blocks)];
}

function outsideQuotations(conflicts: number): OpenPoint[] {
  if (conflicts === 0) return [];
  const sentence =
    conflicts === 1
      ? "One fact outside quotations is told in different ways: settle it."
      : `${conflicts} facts outside quotations are told in different ways: settle them.`;
  return [{ rule: OUTSIDE, utteranceId: null, sentence, blocks: false }];
}

/** Whoever is said to have it wrong is asked before the report goes out. */
function unheard(utterances: readonly ReportUtterance[], replies: readonly unknown[]): OpenPoint[] {
  const isDisputed = (utterance: ReportUtterance) =>
    anyRuling(utterance, ({ verdict }) => verdict === "disputed");
  if (replies.length > 0 || !utterances.some(isDisputed)) return [];
  const sentence =
    "Something is disputed and no reply is on record: ask those whom it concerns, or note that they gave none.";
  return [{ rule: UNHEARD, utteranceId: null, sentence, blocks: false }];
}

function anyRuling(utterance: ReportUtterance, asks: (ruling: ReportRuling) => boolean): boolean {
  const { ruling, readings, claims } = utterance;
  return [ruling, ...readings.map((reading) => reading.ruling), ...claims.map((claim) => claim.ruling)].some(
    (standing) => standing !== null && asks(standing),
  );
}

function isPrimary(evidence: Evidence): boolean {
  return evidence.standing === "primary" && evidence.bearing === "for";
}
