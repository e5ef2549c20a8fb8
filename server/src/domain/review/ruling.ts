/**
 * What an editor decides: verdict, reason and evidence, appended as an event
 * and never edited. The newest ruling on a claim or on a reading stands.
 */
export const VERDICTS = ["open", "verified", "disputed", "unresolved"] as const;
/** `open`: nothing ruled, or reopened. `unresolved`: looked into, cannot be settled. */
export type Verdict = (typeof VERDICTS)[number];

export const EVIDENCE_KINDS = ["recording", "transcript", "official", "wire", "interview", "other"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * How one outlet's reading stands to what was said. The verdict stays the
 * coarse answer that everything counts and filters by; a finding says why, and
 * each belongs to one verdict.
 */
export const FINDINGS = [
  "accurate",
  "altered",
  "shortened",
  "misattributed",
  "out-of-context",
  "invented",
] as const;
export type Finding = (typeof FINDINGS)[number];

export const VERDICT_OF_FINDING: Readonly<Record<Finding, Verdict>> = {
  accurate: "verified",
  altered: "disputed",
  shortened: "disputed",
  misattributed: "disputed",
  "out-of-context": "disputed",
  invented: "disputed",
};

/** A file that evidence rests on; the bytes are kept beside the rulings, under their own hash. */
export interface Attachment {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

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
  /** What it says, word for word. */
  readonly quotation: string | null;
  readonly attachment: Attachment | null;
  /** For the desk alone: a public report leaves it out. */
  readonly isPrivate: boolean;
}

export interface Ruling {
  readonly id: string;
  readonly utteranceId: string;
  /** The outlet's reading it is about; null: the utterance as such. */
  readonly articleId: string | null;
  /** A second claim that the utterance holds; null: its first, which every utterance has. */
  readonly claimId: string | null;
  readonly verdict: Verdict;
  /** On a reading alone, and in keeping with the verdict. */
  readonly finding: Finding | null;
  /** Never empty, except when reopening. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** What the outlet should print instead; null when nothing is suggested. */
  readonly correction: string | null;
  /** For colleagues: a public report leaves it out. */
  readonly note: string | null;
  /** The event that made the ruling necessary, such as an outlet's changed text; null when an editor decided it. */
  readonly because: string | null;
  readonly actor: { readonly id: string; readonly name: string };
  /** ISO 8601 with zone. */
  readonly at: string;
  /** What it says is kept from this reader until a second check is made; never so in the store or in the log. */
  readonly isVeiled?: true;
}

/** How the log tells each verdict. */
export const VERDICT_DEEDS: Readonly<Record<Verdict, string>> = {
  open: "reopened",
  verified: "verified",
  disputed: "disputed",
  unresolved: "left unresolved",
};

type Later = "claimId" | "finding" | "note" | "because";
type LaterOfEvidence = "quotation" | "attachment" | "isPrivate";
/** As the log has it: the first desks' rulings lack what was added since, and the log is never rewritten. */
export type LoggedRuling = Omit<Ruling, Later | "evidence"> &
  Partial<Pick<Ruling, Later>> & {
    readonly evidence: readonly (Omit<Evidence, LaterOfEvidence> &
      Partial<Pick<Evidence, LaterOfEvidence>>)[];
  };

export function completeRuling(logged: LoggedRuling): Ruling {
  return {
    ...logged,
    claimId: logged.claimId ?? null,
    finding: logged.finding ?? null,
    note: logged.note ?? null,
    because: logged.because ?? null,
    evidence: logged.evidence.map((item) => ({
      ...item,
      quotation: item.quotation ?? null,
      attachment: item.attachment ?? null,
      isPrivate: item.isPrivate ?? false,
    })),
  };
}
