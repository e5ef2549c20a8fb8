/** A ruling as it is being written: kept in this browser with every keystroke, so that nothing typed is lost. */
import { fieldRefusal, type RulingDraft, routes } from "@variorum/server/contract";
import {
  type Attachment,
  EVIDENCE_KINDS,
  type Evidence,
  FINDINGS,
  type Finding,
  type Ruling,
  VERDICTS,
  type Verdict,
} from "@variorum/server/domain";
import type { review } from "../../../strings/en/review.ts";
import type { Subject } from "./subject.ts";

export interface EvidenceDraft {
  /** Tells the items apart while they are edited; never sent. */
  readonly key: string;
  readonly kind: Evidence["kind"];
  readonly standing: Evidence["standing"];
  readonly bearing: Evidence["bearing"];
  readonly description: string;
  readonly url: string;
  readonly locator: string;
  readonly consultedAt: string;
  /** What it says, word for word. */
  readonly quotation: string;
  readonly attachment: Attachment | null;
  readonly isPrivate: boolean;
}

export interface Draft {
  /** Null: not chosen yet. */
  readonly verdict: Verdict | null;
  /** On an outlet's reading alone. */
  readonly finding: Finding | null;
  readonly reason: string;
  readonly correction: string;
  /** For colleagues; a public report leaves it out. */
  readonly note: string;
  readonly evidence: readonly EvidenceDraft[];
}

export const EMPTY_DRAFT: Draft = {
  verdict: null,
  finding: null,
  reason: "",
  correction: "",
  note: "",
  evidence: [],
};

export function isEmptyDraft(draft: Draft): boolean {
  const { verdict, reason, correction, note, evidence } = draft;
  return !verdict && !reason && !correction && !note && evidence.length === 0;
}

export function draftKey(storyId: string, utteranceId: string, { articleId, claimId }: Subject): string {
  return `variorum.draft.${storyId}.${utteranceId}.${articleId ?? claimId ?? "statement"}`;
}

/** What was kept may be of an older page or spoiled: whatever does not fit is left out. */
export function parseDraft(stored: string | null): Draft {
  const value = parsed(stored);
  const text = (from: Record<string, unknown>, key: string) =>
    typeof from[key] === "string" ? from[key] : "";
  const evidence = Array.isArray(value.evidence) ? value.evidence.filter(isRecord) : [];
  return {
    verdict: VERDICTS.find((verdict) => verdict === value.verdict) ?? null,
    finding: FINDINGS.find((finding) => finding === value.finding) ?? null,
    reason: text(value, "reason"),
    correction: text(value, "correction"),
    note: text(value, "note"),
    evidence: evidence.map((item, index) => ({
      key: text(item, "key") || `kept-${index}`,
      kind: EVIDENCE_KINDS.find((kind) => kind === item.kind) ?? "other",
      standing: item.standing === "secondary" ? "secondary" : "primary",
      bearing: item.bearing === "against" ? "against" : "for",
      description: text(item, "description"),
      url: text(item, "url"),
      locator: text(item, "locator"),
      consultedAt: text(item, "consultedAt"),
      quotation: text(item, "quotation"),
      attachment: attachmentIn(item.attachment),
      isPrivate: item.isPrivate === true,
    })),
  };
}

function attachmentIn(value: unknown): Attachment | null {
  if (!isRecord(value)) return null;
  const { id, name, size } = value;
  return typeof id === "string" && typeof name === "string" && typeof size === "number"
    ? { id, name, size }
    : null;
}

function parsed(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** With what a colleague has found meanwhile: her reason under her name, and her evidence; the verdict stays the editor's own. */
export function mergedWith(draft: Draft, theirs: Ruling): Draft {
  const reasons = [draft.reason.trim(), `${theirs.actor.name}: ${theirs.reason.trim()}`];
  const evidence = theirs.evidence.map((item, index): EvidenceDraft => {
    const { url, locator, consultedAt, quotation, ...rest } = item;
    return {
      ...rest,
      key: `${theirs.id}-${index}`,
      url: url ?? "",
      locator: locator ?? "",
      consultedAt: consultedAt ?? "",
      quotation: quotation ?? "",
    };
  });
  return {
    ...draft,
    reason: reasons.filter((reason) => reason !== "").join("\n\n"),
    correction: draft.correction.trim() === "" ? (theirs.correction ?? "") : draft.correction,
    note: draft.note.trim() === "" ? (theirs.note ?? "") : draft.note,
    evidence: [...draft.evidence, ...evidence],
  };
}

/** Refusals by field: "reason", "evidence.0.url"; empty where all is well. */
export type Refusals = Readonly<Record<string, string>>;

export function bodyOf(draft: Draft, verdict: Verdict, subject: Subject): RulingDraft {
  return {
    ...subject,
    verdict,
    finding: subject.articleId === null ? null : draft.finding,
    reason: draft.reason,
    correction: draft.correction,
    note: draft.note,
    evidence: draft.evidence.map(({ key: _, ...item }) => ({ ...item })),
  };
}

type Missing = typeof review.strings.missing;

/** What the server would refuse, said before anything is sent. */
export function refusalsOf(
  draft: Draft,
  subject: Subject,
  missing: Missing,
  sentenceOf: (refusal: string) => string,
): Refusals {
  if (draft.verdict === null) return { verdict: missing.verdict };
  const reason = draft.reason.trim() === "" ? { reason: missing.reason } : {};
  const checked = routes.addRuling.body.safeParse(bodyOf(draft, draft.verdict, subject), {
    error: fieldRefusal,
  });
  const issues = checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { ...byField(issues, sentenceOf), ...reason };
}

export function byField(
  issues: readonly { path: string; message: string }[],
  sentenceOf: (refusal: string) => string,
): Refusals {
  return Object.fromEntries(issues.map(({ path, message }) => [path, sentenceOf(message)]));
}
