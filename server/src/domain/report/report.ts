/**
 * The fact-check report of a story: one model, from which every format is
 * set. It holds words and facts, no layout; a format adds nothing to it.
 *
 * What it must answer is what checking practice asks for: who said what in
 * which words, what is at stake, who decided what on which evidence, and what
 * was not checked.
 */
import type { DifferenceType } from "../difference/difference.ts";
import type { QuotationMode, Speaker } from "../quotation/quotation.ts";
import type { Evidence, Finding, Verdict } from "../review/ruling.ts";
import type { Voiding } from "../review/void.ts";
import type { Article, ArticleKind, ArticleSpan } from "../text/article.ts";
import type { MarkedWords } from "./marked-words.ts";
import type { ReportAnchor } from "./report-anchor.ts";

/** Raised only when a field changes its meaning or goes; additions leave it. */
export const REPORT_SCHEMA_VERSION = 1;

export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly header: ReportHeader;
  readonly result: ReportResult;
  readonly sources: readonly ReportSource[];
  /** By rank, gravest first. */
  readonly utterances: readonly ReportUtterance[];
  /** Outside quotations. */
  readonly conflicts: readonly ReportConflict[];
  /** What keeps it from being signed comes first. */
  readonly openPoints: readonly OpenPoint[];
  /** What outlets and speakers answered, oldest first. Versions signed before replies were kept have none. */
  readonly replies?: readonly ReportReply[];
  /** Where editors set the machine right: utterances split, quotations added, differences dismissed. Oldest first. */
  readonly corrections: readonly AuditEntry[];
  /** Null while it is a draft. */
  readonly signOff: ReportSignOff | null;
  /** Against the version signed before; null for the first, and for a draft of a story never signed. */
  readonly changes: ReportChanges | null;
  /** Sentences: how it was made, and what was not checked. */
  readonly method: readonly string[];
  /** Oldest first. */
  readonly audit: readonly AuditEntry[];
  /** Of a signed version that was withdrawn, as long as it is shown: what was signed never holds it. */
  readonly voided?: Voiding;
}

export const AUDIENCES = ["internal", "public"] as const;
/** internal: for the desk, everything. public: without notes, private evidence and the log. */
export type Audience = (typeof AUDIENCES)[number];

export interface ReportHeader {
  readonly story: { readonly id: string; readonly title: string };
  /** Number of the last event it takes in: two reports of one version say the same. */
  readonly version: number;
  readonly status: "draft" | "signed";
  readonly audience: Audience;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly tool: string;
  readonly address: string;
  /** Who ruled, in the order of their first ruling. */
  readonly checkers: readonly string[];
  /** Who checked a second time without seeing the first ruling, in the order of their first check. */
  readonly secondCheckers: readonly string[];
  /** False where names of checkers are withheld; they then are "Checker 1", "Checker 2". */
  readonly namesCheckers: boolean;
  /** First and last date of publication; null when no article has one. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** What of the story is in. */
  readonly selection: { readonly shown: number; readonly of: number; readonly filter: string | null };
}

export interface ReportResult {
  readonly utterances: number;
  /** Utterances with a difference that is more than formal. */
  readonly disagreements: number;
  /** How many differences of each type, gravest first. */
  readonly types: readonly { readonly type: DifferenceType; readonly count: number }[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly conflicts: number;
  /** Utterances for which all outlets go back to one text. */
  readonly singleOrigin: number;
}

export interface ReportSource extends Omit<Article, "id" | "text" | "file"> {
  readonly articleId: string;
  readonly file: string | null;
  readonly sigil: string;
  readonly kind: ArticleKind;
  /** UTF-16 code units. */
  readonly textLength: number;
  readonly textHash: string;
  /** ISO 8601 instant since which the desk has had this text. */
  readonly takenInAt: string;
  readonly quotationCount: number;
  /** Texts that the outlet had under this address before, oldest first. */
  readonly earlierTexts: readonly { readonly textHash: string; readonly replacedAt: string }[];
}

export interface ReportUtterance {
  readonly id: string;
  /** 1-based rank in the whole story. */
  readonly number: number;
  /** Several where the outlets disagree on who spoke; none where no outlet says. */
  readonly speakers: readonly Speaker[];
  readonly readings: readonly ReportReading[];
  /** Gravest first. */
  readonly differences: readonly ReportDifference[];
  /** What the gravest difference decides; null when there is none. */
  readonly atStake: string | null;
  /** 0 to 1. */
  readonly stake: number;
  readonly independentWitnesses: number;
  /** 0 to 1: that all readings report one utterance. */
  readonly confidence: number;
  readonly isPrecise: boolean;
  readonly isOrphan: boolean;
  readonly verdict: Verdict;
  /** On the utterance as such. */
  readonly ruling: ReportRuling | null;
  /** Rulings that later ones replaced. */
  readonly earlierRulings: number;
  /** Further claims that the utterance holds, in the order in which they were made; `verdict` and `ruling` above are of its first. */
  readonly claims: readonly ReportClaim[];
  /** Sentences: what would settle it; empty once it is settled. */
  readonly settling: readonly string[];
}

export interface ReportClaim {
  readonly id: string;
  /** 2 for the first that an editor added: the utterance itself is 1. */
  readonly number: number;
  readonly text: string;
  readonly places: readonly ArticleSpan[];
  readonly verdict: Verdict;
  readonly ruling: ReportRuling | null;
}

/** Another checker ruled without seeing the first ruling. */
export interface ReportSecondCheck {
  readonly state: "outstanding" | "agrees" | "differs";
  readonly requestedAt: string;
  /** Null while it is outstanding; its own `secondCheck` is null. */
  readonly ruling: ReportRuling | null;
}

/** What one outlet gives as the speaker's words. */
export interface ReportReading {
  readonly articleId: string;
  readonly sigil: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly translatedFrom: string | null;
  readonly mode: QuotationMode;
  /** As printed, parts that the article interrupts joined by an ellipsis in brackets. */
  readonly text: string;
  /** The same words, parted where the outlets part. */
  readonly words: readonly MarkedWords[];
  readonly spans: readonly ArticleSpan[];
  /** The same places for programs that count in code points, one for each span. */
  readonly anchors: readonly ReportAnchor[];
  /** Sigla of the outlets that carry the same copy. */
  readonly copies: readonly string[];
  readonly verdict: Verdict;
  readonly ruling: ReportRuling | null;
}

export interface ReportDifference {
  readonly id: string;
  /** Numbers the place in the marked words; null for a difference of the whole utterance. */
  readonly siteNumber: number | null;
  readonly type: DifferenceType;
  readonly severity: number;
  readonly rule: string;
  readonly reason: string;
  readonly readings: readonly { readonly sigla: readonly string[]; readonly text: string }[];
}

export interface ReportRuling {
  readonly id: string;
  readonly verdict: Verdict;
  /** On a reading: how it stands to what was said. */
  readonly finding: Finding | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly correction: string | null;
  /** For the desk; never in a public report. */
  readonly note: string | null;
  readonly checker: string;
  /** Null when none was asked for. */
  readonly secondCheck: ReportSecondCheck | null;
  /** ISO 8601 with zone. */
  readonly at: string;
}

export interface ReportReply {
  readonly id: string;
  /** The statement it is about, and its number while it is in the report; null: the story as a whole. */
  readonly utteranceId: string | null;
  readonly number: number | null;
  readonly from: string;
  /** ISO 8601 date or date-time. */
  readonly receivedAt: string;
  readonly text: string;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

export interface ReportConflict {
  readonly id: string;
  readonly type: "number" | "date" | "name";
  readonly reason: string;
  readonly values: readonly { readonly sigil: string; readonly outlet: string; readonly text: string }[];
}

/** Something that still has to be done before the report can be relied on. */
export interface OpenPoint {
  readonly rule: string;
  readonly utteranceId: string | null;
  readonly sentence: string;
  /** True: a report is not signed over it without a reason. False: a warning. */
  readonly blocks: boolean;
}

export interface ReportSignOff {
  /** 1 for the first version that was signed. */
  readonly number: number;
  readonly editor: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly note: string | null;
  /** Why it was signed over open points, and over which; null when nothing was missing. */
  readonly override: { readonly reason: string; readonly missing: readonly string[] } | null;
  /** SHA-256 in hex over articles, readings, rulings and everything else in it, as signed for the desk. */
  readonly hash: string;
}

export interface ReportChanges {
  /** Number of the version compared with. */
  readonly since: number;
  /** Empty when nothing changed. */
  readonly sentences: readonly string[];
}

export interface AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly summary: string;
}
