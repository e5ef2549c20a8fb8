/** A ruling as it is being written: kept in this browser with every keystroke, so that nothing typed is lost. */
import { type RulingDraft, routes } from "@variorum/server/contract";
import { EVIDENCE_KINDS, type Evidence, VERDICTS, type Verdict } from "@variorum/server/domain";

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
}

export interface Draft {
  /** Null: not chosen yet. */
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly correction: string;
  readonly evidence: readonly EvidenceDraft[];
}

export const EMPTY_DRAFT: Draft = { verdict: null, reason: "", correction: "", evidence: [] };

export function isEmptyDraft(draft: Draft): boolean {
  return !draft.verdict && !draft.reason && !draft.correction && draft.evidence.length === 0;
}

export function draftKey(storyId: string, utteranceId: string, articleId: string | null): string {
  return `variorum.draft.${storyId}.${utteranceId}.${articleId ?? "statement"}`;
}

/** What was kept may be of an older page or spoiled: whatever does not fit is left out. */
export function parseDraft(stored: string | null): Draft {
  const value = parsed(stored);
  const text = (from: Record<string, unknown>, key: string) =>
    typeof from[key] === "string" ? from[key] : "";
  const evidence = Array.isArray(value.evidence) ? value.evidence.filter(isRecord) : [];
  return {
    verdict: VERDICTS.find((verdict) => verdict === value.verdict) ?? null,
    reason: text(value, "reason"),
    correction: text(value, "correction"),
    evidence: evidence.map((item, index) => ({
      key: text(item, "key") || `kept-${index}`,
      kind: EVIDENCE_KINDS.find((kind) => kind === item.kind) ?? "other",
      standing: item.standing === "secondary" ? "secondary" : "primary",
      bearing: item.bearing === "against" ? "against" : "for",
      description: text(item, "description"),
      url: text(item, "url"),
      locator: text(item, "locator"),
      consultedAt: text(item, "consultedAt"),
    })),
  };
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

/** Refusals by field: "reason", "evidence.0.url"; empty where all is well. */
export type Refusals = Readonly<Record<string, string>>;

export function bodyOf(draft: Draft, verdict: Verdict, articleId: string | null): RulingDraft {
  return {
    articleId,
    verdict,
    reason: draft.reason,
    correction: draft.correction,
    evidence: draft.evidence.map(({ key: _, ...item }) => ({ ...item })),
  };
}

/** What the server would refuse, said before anything is sent. */
export function refusalsOf(draft: Draft, articleId: string | null): Refusals {
  if (draft.verdict === null) return { verdict: "Choose a verdict." };
  const reason =
    draft.reason.trim() === "" ? { reason: "Give the reason: no verdict stands without one." } : {};
  const checked = routes.addRuling.body.safeParse(bodyOf(draft, draft.verdict, articleId));
  const issues = checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { ...byField(issues), ...reason };
}

export function byField(issues: readonly { path: string; message: string }[]): Refusals {
  return Object.fromEntries(issues.map(({ path, message }) => [path, message]));
}
