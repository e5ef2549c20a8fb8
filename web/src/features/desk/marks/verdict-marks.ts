/** How each verdict is told beside its word: a drawn sign and a hue. */
import type { Verdict } from "@variorum/server/domain";

export interface VerdictMark {
  readonly sign: string;
  readonly ink: string;
}

export const VERDICT_MARKS = {
  open: {
    sign: "M8 2.4a5.6 5.6 0 1 0 .01 0z",
    ink: "text-open",
  },
  verified: {
    sign: "M2.5 8.5l3.8 4L13.5 4",
    ink: "text-verified",
  },
  disputed: {
    sign: "M3.5 3.5l9 9M12.5 3.5l-9 9",
    ink: "text-disputed",
  },
  unresolved: {
    sign: "M5 5.5c0-4 6-4 6-.2 0 2.4-3 2.4-3 4.9M8 13.4h.01",
    ink: "text-unresolved",
  },
} as const satisfies Record<Verdict, VerdictMark>;
