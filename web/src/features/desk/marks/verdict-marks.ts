/** How each verdict is told: a word, a drawn sign and a hue. */
import type { Verdict } from "@variorum/server/domain";

export interface VerdictMark {
  readonly label: string;
  /** What choosing it says, as a sentence. */
  readonly meaning: string;
  readonly sign: string;
  readonly ink: string;
}

export const VERDICT_MARKS = {
  open: {
    label: "Open",
    meaning: "Nobody has ruled on it yet.",
    sign: "M8 2.4a5.6 5.6 0 1 0 .01 0z",
    ink: "text-open",
  },
  verified: {
    label: "Verified",
    meaning: "It was said so.",
    sign: "M2.5 8.5l3.8 4L13.5 4",
    ink: "text-verified",
  },
  disputed: {
    label: "Disputed",
    meaning: "It was not said so, or the evidence speaks against it.",
    sign: "M3.5 3.5l9 9M12.5 3.5l-9 9",
    ink: "text-disputed",
  },
  unresolved: {
    label: "Unresolved",
    meaning: "Looked into, and it cannot be settled.",
    sign: "M5 5.5c0-4 6-4 6-.2 0 2.4-3 2.4-3 4.9M8 13.4h.01",
    ink: "text-unresolved",
  },
} as const satisfies Record<Verdict, VerdictMark>;
