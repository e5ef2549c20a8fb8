/** The words that every format uses for the same thing, so that a verdict is called one thing everywhere. */
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { QuotationMode } from "../domain/quotation/quotation.ts";
import type {
  Report,
  ReportReading,
  ReportReply,
  ReportResult,
  ReportSecondCheck,
  ReportSource,
  ReportUtterance,
} from "../domain/report/report.ts";
import { type EvidenceKind, type Finding, VERDICTS, type Verdict } from "../domain/review/ruling.ts";

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  open: "Open",
  verified: "Verified",
  disputed: "Disputed",
  unresolved: "Unresolved",
};

export const TYPE_WORDS: Readonly<Record<DifferenceType, string>> = {
  contradiction: "contradiction",
  negation: "negation",
  number: "figure",
  date: "date",
  attribution: "attribution",
  modality: "modality",
  omission: "omission",
  interpolation: "insertion",
  name: "name",
  occasion: "occasion",
  wording: "wording",
  form: "quoted or paraphrased",
  formal: "form only",
};

const MODE_WORDS: Readonly<Record<QuotationMode, string>> = {
  direct: "quoted",
  mixed: "quoted in part",
  indirect: "paraphrased",
  scare: "in marks",
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  recording: "Recording",
  transcript: "Transcript",
  official: "Official text",
  wire: "Wire copy",
  interview: "Interview",
  other: "Other",
};

export const FINDING_WORDS: Readonly<Record<Finding, string>> = {
  accurate: "accurate",
  altered: "words altered",
  shortened: "shortened so that the sense changes",
  misattributed: "given to the wrong speaker",
  "out-of-context": "out of context",
  invented: "never said",
};

export const SECOND_CHECK_WORDS: Readonly<Record<ReportSecondCheck["state"], string>> = {
  outstanding: "Second check outstanding",
  agrees: "Second check, agrees",
  differs: "Second check, differs",
};

export function repliesTo({ replies = [] }: Report, { id }: ReportUtterance): readonly ReportReply[] {
  return replies.filter(({ utteranceId }) => utteranceId === id);
}

/** "Draft, event 12", "Version 1", "Void: version 1": what stands on every sheet. */
export function stateOf({ header, signOff, voided }: Report): string {
  if (signOff === null) return `Draft, event ${header.version}`;
  return voided ? `Void: version ${signOff.number}` : `Version ${signOff.number}`;
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}

export function speakersOf({ speakers }: ReportUtterance): string {
  return speakers.length === 0 ? "Speaker not named" : speakers.map(({ name }) => name).join(" or ");
}

/** "3 open", "1 verified", in the order in which verdicts are listed. */
export function verdictCounts({ verdicts }: ReportResult): string[] {
  return VERDICTS.map((verdict) => `${verdicts[verdict]} ${VERDICT_WORDS[verdict].toLowerCase()}`);
}

/** "2 negation", gravest first; "none" where nothing differs. */
export function typeCounts({ types }: ReportResult): string[] {
  return types.length === 0 ? ["none"] : types.map(({ type, count }) => `${count} ${TYPE_WORDS[type]}`);
}

/** "translated from ru", "same copy as B": what a reader must know of a reading before judging its words. */
export function caveatsOf({ translatedFrom, copies, mode }: ReportReading): string[] {
  return [
    MODE_WORDS[mode],
    ...(translatedFrom === null ? [] : [`translated from ${languageName(translatedFrom)}`]),
    ...(copies.length === 0 ? [] : [`same copy as ${copies.join(", ")}`]),
  ];
}

export function provenanceOf(source: ReportSource): string[] {
  const { kind, wire, language, translatedFrom, translation, translator } = source;
  // Versions signed before translators were named have none.
  const by = translator ? ` by ${translator}` : "";
  return [
    ...(kind === "news" ? [] : [kind]),
    ...(wire === null ? [] : [`wire copy: ${wire}`]),
    ...(language === null ? [] : [languageName(language)]),
    ...(translatedFrom === null
      ? []
      : [
          `${translation === null ? "" : `${translation} `}translation from ${languageName(translatedFrom)}${by}`,
        ]),
  ];
}

/** "Text as fetched on 31 January 2025": what the report rests on, and since when the desk has it; null where a signed version is older than that. */
export function snapshotOf({ fetchedAt, takenInAt }: ReportSource): string | null {
  const parts = [
    fetchedAt ? `as fetched ${readableDate(fetchedAt)}` : "",
    takenInAt ? `at the desk since ${readableDate(takenInAt)}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : `text ${parts.join(", ")}`;
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

// Made once: it costs more than all the dates of a report.
const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "31 January 2025", with the time of day where the outlet gives one. */
export function readableDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return "date unclear";
  const day = days.format(date);
  return iso.includes("T") ? `${day}, ${date.toISOString().slice(11, 16)} UTC` : day;
}
