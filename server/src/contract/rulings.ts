/** Rulings: an editor's verdict with its reason and evidence. */
import { z } from "zod";
import { EVIDENCE_KINDS, type Evidence, type Ruling, VERDICTS } from "../domain/review/ruling.ts";
import { id, instant, publicationDate } from "./primitives.ts";

const text = (max: number) => z.string().trim().max(max);
const optionalText = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value || null);

const evidence = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  standing: z.enum(["primary", "secondary"]),
  bearing: z.enum(["for", "against"]),
  description: text(4000).min(1, "Say what the evidence is."),
  url: z
    .union([
      z.literal(""),
      z.url({ protocol: /^https?$/, error: "Give a web address that starts with http:// or https://." }),
    ])
    .nullish()
    .transform((value) => value || null),
  locator: optionalText(300),
  consultedAt: z
    .union([z.literal(""), publicationDate])
    .nullish()
    .transform((value) => value || null),
}) satisfies z.ZodType<Evidence>;

/** A verdict without a reason is refused by the use case, with its own code, so that the page can say it at the field. */
export const rulingInput = z.object({
  /** The outlet's reading it is about; null: the utterance as such. */
  articleId: id.nullish().transform((value) => value ?? null),
  verdict: z.enum(VERDICTS),
  reason: text(8000).default(""),
  evidence: z.array(evidence).max(100).default([]),
  correction: optionalText(4000),
});
export type RulingDraft = z.input<typeof rulingInput>;

export const ruling = z.object({
  id,
  utteranceId: id,
  articleId: id.nullable(),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  evidence: z
    .array(
      z.object({
        kind: z.enum(EVIDENCE_KINDS),
        standing: z.enum(["primary", "secondary"]),
        bearing: z.enum(["for", "against"]),
        description: z.string(),
        url: z.string().nullable(),
        locator: z.string().nullable(),
        consultedAt: z.string().nullable(),
      }),
    )
    .readonly(),
  correction: z.string().nullable(),
  actor: z.object({ id, name: z.string() }),
  at: instant,
}) satisfies z.ZodType<Ruling>;

/** What a ruling leaves behind: the ruling, the event to undo it by, and the version to send next. */
export const ruled = z.object({ ruling, eventId: id, version: z.number().int() });

/** Evidence of a story in one list, with the ruling it belongs to. */
export const listedEvidence = evidence.extend({ rulingId: id, utteranceId: id, articleId: id.nullable() });
