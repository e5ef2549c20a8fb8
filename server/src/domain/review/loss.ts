/**
 * A quotation that a changed text of its article lost. It is never moved to a
 * lookalike: an editor finds it again by hand, or accepts that it is gone.
 */
import { QUOTATION_MODES, type QuotationMode } from "../quotation/quotation.ts";
import type { Span } from "../text/span.ts";

/** As the log keeps it, in the event of the changed text. */
export interface Loss {
  readonly id: string;
  /** In the text before. */
  readonly segments: readonly Span[];
  readonly mode: QuotationMode;
  /** The speaker's name; null where nobody could tell. */
  readonly speaker: string | null;
  /** What it reported together with other quotations. */
  readonly utteranceId: string | null;
}

export const LOSS_OUTCOMES = ["gone", "found"] as const;
/** gone: accepted as such. found: an editor showed where it stands now. */
export type LossOutcome = (typeof LOSS_OUTCOMES)[number];

/** reworded: nobody has said so, but its statement has other words of the article now. */
export type LossState = "open" | "reworded" | LossOutcome;

/** Out of a log that another desk may have written: what is no loss is passed over. */
export function lossesIn(logged: unknown): readonly Loss[] {
  return Array.isArray(logged) ? logged.filter(isLoss) : [];
}

function isLoss(logged: unknown): logged is Loss {
  if (typeof logged !== "object" || logged === null) return false;
  const part = (name: string): unknown => Reflect.get(logged, name);
  const segments = part("segments");
  const isNameOrNull = (value: unknown) => value === null || typeof value === "string";
  return (
    typeof part("id") === "string" &&
    Array.isArray(segments) &&
    segments.every(isSpan) &&
    QUOTATION_MODES.some((mode) => mode === part("mode")) &&
    isNameOrNull(part("speaker")) &&
    isNameOrNull(part("utteranceId"))
  );
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== "object" || value === null) return false;
  return Number.isInteger(Reflect.get(value, "start")) && Number.isInteger(Reflect.get(value, "end"));
}
