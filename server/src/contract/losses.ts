/** Quotations that a changed text of an article lost, and what becomes of them. */
import { z } from "zod";
import { QUOTATION_MODES } from "../domain/quotation/quotation.ts";
import { LOSS_OUTCOMES } from "../domain/review/loss.ts";
import { id, span } from "./primitives.ts";

export const loss = z.object({
  id,
  /** The number of the text that still had it. */
  revision: z.number().int(),
  /** In that text. */
  segments: z.array(span),
  text: z.string(),
  mode: z.enum(QUOTATION_MODES),
  speaker: z.string().nullable(),
  /** The utterance it belonged to; null where that is no more. */
  utteranceId: id.nullable(),
  /** reworded: its utterance has other words of the article now. */
  state: z.enum(["open", "reworded", ...LOSS_OUTCOMES]),
  /** The event that settled it, to undo it by. */
  settledBy: id.nullable(),
});
export type ListedLoss = z.infer<typeof loss>;

/** Where its words stand now: they are added, and one undo takes back both. Null: it is accepted as gone. */
export const lossSettlement = z.object({ foundAt: z.array(span).min(1).max(50).nullable() });
