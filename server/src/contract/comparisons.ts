/** Two quotations compared, as `variorum compare` does it. */
import { z } from "zod";
import { span } from "./primitives.ts";
import { differenceType } from "./utterances.ts";

const MAX_COMPARED_LENGTH = 200_000;
const words = z.string().max(MAX_COMPARED_LENGTH);

export const comparisonInput = z.object({ a: words, b: words });

export const comparison = z.object({
  same: z.number(),
  relation: z.enum(["identical", "variant", "paraphrase", "different"]),
  links: z.array(z.object({ a: span, b: span })).readonly(),
  differences: z
    .array(
      z.object({
        type: differenceType,
        severity: z.number(),
        rule: z.string(),
        reason: z.string(),
        a: span.nullable(),
        b: span.nullable(),
      }),
    )
    .readonly(),
  /** False when the texts were too long to weigh every pair of words. */
  precise: z.boolean(),
});
