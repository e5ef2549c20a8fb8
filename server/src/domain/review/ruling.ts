/**
 * What an editor decides: verdict, reason and evidence, appended as an event
 * and never edited. The newest ruling on a claim or on a reading stands.
 */
export const VERDICTS = ["open", "verified", "disputed", "unresolved"] as const;
/** `open`: nothing ruled, or reopened. `unresolved`: looked into, cannot be settled. */
export type Verdict = (typeof VERDICTS)[number];

export const EVIDENCE_KINDS = ["recording", "transcript", "official", "wire", "interview", "other"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Primary: the words themselves (recording, official text). Secondary: someone's report of them. */
  readonly standing: "primary" | "secondary";
  /** Whether it speaks for the claim or against it. */
  readonly bearing: "for" | "against";
  readonly description: string;
  readonly url: string | null;
  /** Page, paragraph or time stamp. */
  readonly locator: string | null;
  /** ISO 8601 date on which the checker looked. */
  readonly consultedAt: string | null;
}

export interface Ruling {
  readonly id: string;
  readonly utteranceId: string;
  /** The outlet's reading it is about; null: the utterance as such. */
  readonly articleId: string | null;
  readonly verdict: Verdict;
  /** Never empty, except when reopening. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** What the outlet should print instead; null when nothing is suggested. */
  readonly correction: string | null;
  readonly actor: { readonly id: string; readonly name: string };
  /** ISO 8601 with zone. */
  readonly at: string;
}
