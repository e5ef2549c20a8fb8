/**
 * A report for readers outside the desk: without notes, private evidence and
 * the log, names of checkers withheld where so set, and quotations capped, for
 * a report may quote and not reprint.
 */
import { cutAtWord } from "../review/queue.ts";
import type { Evidence } from "../review/ruling.ts";
import type { MarkedWords } from "./marked-words.ts";
import type {
  Audience,
  Report,
  ReportDifference,
  ReportReading,
  ReportRuling,
  ReportUtterance,
} from "./report.ts";
import { cappedAnchor } from "./report-anchor.ts";

/** UTF-16 units of one outlet's words; longer than nine in ten quotations of news, shorter than a passage. */
export const MOST_QUOTED = 500;

export interface Readership {
  readonly audience: Audience;
  /** Whether a public report says who checked. */
  readonly namesCheckers: boolean;
}

export function forReaders(report: Report, { audience, namesCheckers }: Readership): Report {
  if (audience === "internal") return report;
  const nameOf = namesCheckers ? (name: string) => name : numbered(report);
  const { header } = report;
  return {
    ...report,
    header: {
      ...header,
      audience,
      namesCheckers,
      checkers: header.checkers.map(nameOf),
      secondCheckers: header.secondCheckers.map(nameOf),
    },
    signOff: report.signOff && { ...report.signOff, note: null },
    sources: report.sources.map((source) => ({ ...source, file: null })),
    utterances: report.utterances.map((utterance) => publicUtterance(utterance, nameOf)),
    ...(report.replies && { replies: report.replies.filter(({ isPrivate }) => !isPrivate) }),
    ...(report.voided && { voided: namesCheckers ? report.voided : { ...report.voided, by: "the desk" } }),
    corrections: [],
    audit: [],
    method: [
      ...report.method,
      `This is the public report. Notes of the desk, private evidence, private replies and the log are left out${
        namesCheckers ? "" : ", checkers are not named"
      }; quotations longer than ${MOST_QUOTED} characters are cut.`,
    ],
  };
}

/** The same person bears the same number throughout. */
function numbered({ header }: Report): (name: string) => string {
  const names = [...new Set([...header.checkers, ...header.secondCheckers])];
  return (name) => `Checker ${names.indexOf(name) + 1}`;
}

type NameOf = (name: string) => string;

function publicUtterance(utterance: ReportUtterance, nameOf: NameOf): ReportUtterance {
  return {
    ...utterance,
    ruling: utterance.ruling && publicRuling(utterance.ruling, nameOf),
    readings: utterance.readings.map((reading) => publicReading(reading, nameOf)),
    differences: utterance.differences.map(publicDifference),
    claims: utterance.claims.map((claim) => ({
      ...claim,
      text: cutAtWord(claim.text, MOST_QUOTED),
      ruling: claim.ruling && publicRuling(claim.ruling, nameOf),
    })),
  };
}

function publicReading(reading: ReportReading, nameOf: NameOf): ReportReading {
  return {
    ...reading,
    text: cutAtWord(reading.text, MOST_QUOTED),
    words: cap(reading.words),
    anchors: reading.anchors.map((anchor) => cappedAnchor(anchor, MOST_QUOTED)),
    ruling: reading.ruling && publicRuling(reading.ruling, nameOf),
  };
}

function publicDifference(difference: ReportDifference): ReportDifference {
  return {
    ...difference,
    readings: difference.readings.map(({ sigla, text }) => ({ sigla, text: cutAtWord(text, MOST_QUOTED) })),
  };
}

function publicRuling(ruling: ReportRuling, nameOf: NameOf): ReportRuling {
  return {
    ...ruling,
    note: null,
    checker: nameOf(ruling.checker),
    evidence: ruling.evidence.filter(({ isPrivate }) => !isPrivate).map(publicEvidence),
    secondCheck: ruling.secondCheck && {
      ...ruling.secondCheck,
      ruling: ruling.secondCheck.ruling && publicRuling(ruling.secondCheck.ruling, nameOf),
    },
  };
}

/** The file itself stays at the desk: a reader could not open it. */
function publicEvidence(evidence: Evidence): Evidence {
  return {
    ...evidence,
    attachment: null,
    quotation: evidence.quotation && cutAtWord(evidence.quotation, MOST_QUOTED),
  };
}

/** Whole stretches while there is room, the last one cut at a word. */
function cap(words: readonly MarkedWords[]): MarkedWords[] {
  const capped: MarkedWords[] = [];
  let room = MOST_QUOTED;
  for (const stretch of words) {
    if (room <= 0) break;
    capped.push({ ...stretch, text: cutAtWord(stretch.text, room) });
    room -= stretch.text.length;
  }
  return capped;
}
