/** Second claims in an utterance, and blind second checks of a ruling. */
import { z } from "zod";
import type { Claim } from "../domain/review/claim.ts";
import { CHECK_STATES } from "../domain/review/second-check.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { articleSpan, id, instant } from "./primitives.ts";
import { ruling, rulingInput } from "./rulings.ts";

const actor = z.object({ id, name: z.string() });

export const claimInput = z.object({
  /** The words selected, inside the utterance's quotations. */
  places: z.array(articleSpan).min(1, FIELD_REFUSALS.selectWords).max(100),
  /** The claim as the editor puts it; left out: in the words selected. */
  text: z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((value) => value || null),
});
export type ClaimDraft = z.input<typeof claimInput>;

export const claim = z.object({
  id,
  utteranceId: id,
  /** The words with what stands around them: they are found again where an outlet changes its text. */
  words: z
    .array(
      z.object({
        articleId: id,
        anchor: z.object({
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
          start: z.number().int().nonnegative(),
        }),
      }),
    )
    .readonly(),
  text: z.string(),
  actor,
  at: instant,
}) satisfies z.ZodType<Claim>;

export const checkRequest = z.object({ rulingId: id });

/** Verdict and reason of the second checker; what they are about follows from the ruling checked. */
export const checkInput = rulingInput.omit({ articleId: true, claimId: true });

export const secondCheck = z.object({
  id,
  utteranceId: id,
  /** The ruling that is checked. */
  rulingId: id,
  requestedBy: actor,
  requestedAt: instant,
  state: z.enum(CHECK_STATES),
  /** What the second checker came to; null while outstanding. */
  ruling: ruling.nullable(),
});
export type SecondCheck = z.infer<typeof secondCheck>;
