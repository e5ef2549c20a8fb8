/** Rulings: an editor's verdict with its reason and evidence. */
import { z } from "zod";
import {
  type Attachment,
  EVIDENCE_KINDS,
  type Evidence,
  FINDINGS,
  type Ruling,
  VERDICTS,
} from "../domain/review/ruling.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant, publicationDate } from "./primitives.ts";

const text = (max: number) => z.string().trim().max(max);
const optionalText = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value || null);

/** SHA-256 in hex: what an attachment and a text are known by. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/, FIELD_REFUSALS.noHash);

/** A file kept at the desk; upload it first, then name it in the evidence. */
export const attachment = z.object({
  id: contentHash,
  name: z.string().min(1).max(300),
  /** In bytes. */
  size: z.number().int().nonnegative(),
}) satisfies z.ZodType<Attachment>;

export const attachmentInput = z.object({
  name: z.string().trim().min(1, FIELD_REFUSALS.file).max(300),
  contentBase64: z.base64(),
});

const evidence = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  standing: z.enum(["primary", "secondary"]),
  bearing: z.enum(["for", "against"]),
  description: text(4000).min(1, FIELD_REFUSALS.evidence),
  url: z
    .union([z.literal(""), z.url({ protocol: /^https?$/, error: FIELD_REFUSALS.webAddress })])
    .nullish()
    .transform((value) => value || null),
  locator: optionalText(300),
  consultedAt: z
    .union([z.literal(""), publicationDate])
    .nullish()
    .transform((value) => value || null),
  /** What it says, word for word. */
  quotation: optionalText(4000),
  attachment: attachment.nullish().transform((value) => value ?? null),
  /** True: a public report leaves it out. */
  isPrivate: z.boolean().default(false),
}) satisfies z.ZodType<Evidence>;

/** A verdict without a reason is refused by the use case, with its own code, so that the page can say it at the field. */
export const rulingInput = z.object({
  /** The outlet's reading it is about; null: the utterance as such. */
  articleId: id.nullish().transform((value) => value ?? null),
  /** A second claim of the utterance; null: its first. */
  claimId: id.nullish().transform((value) => value ?? null),
  verdict: z.enum(VERDICTS),
  /** On a reading alone: accurate goes with verified, every other with disputed. */
  finding: z
    .enum(FINDINGS)
    .nullish()
    .transform((value) => value ?? null),
  reason: text(8000).default(""),
  evidence: z.array(evidence).max(100).default([]),
  correction: optionalText(4000),
  /** For colleagues; a public report leaves it out. */
  note: optionalText(4000),
});
export type RulingDraft = z.input<typeof rulingInput>;

export const ruling = z.object({
  id,
  utteranceId: id,
  articleId: id.nullable(),
  claimId: id.nullable(),
  verdict: z.enum(VERDICTS),
  finding: z.enum(FINDINGS).nullable(),
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
        quotation: z.string().nullable(),
        attachment: attachment.nullable(),
        isPrivate: z.boolean(),
      }),
    )
    .readonly(),
  correction: z.string().nullable(),
  note: z.string().nullable(),
  /** The event that made it necessary, such as an outlet's changed text; null when an editor decided it. */
  because: id.nullable(),
  actor: z.object({ id, name: z.string() }),
  at: instant,
  /** True where a second check is outstanding that the reader could make: who ruled and when, and nothing of what they found. */
  isVeiled: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Ruling>;

/** What a ruling leaves behind: the ruling, the event to undo it by, and the version to send next. */
export const ruled = z.object({ ruling, eventId: id, version: z.number().int() });

/** Evidence of a story in one list, with the ruling it belongs to. */
export const listedEvidence = evidence.extend({ rulingId: id, utteranceId: id, articleId: id.nullable() });
