/** What outlets and speakers answered when the desk asked. */
import { z } from "zod";
import type { Reply } from "../domain/review/reply.ts";
import { webAddress } from "./articles.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant, publicationDate } from "./primitives.ts";

export const replyInput = z.object({
  /** The statement it is about; left out: the story as a whole. */
  utteranceId: id.nullish().transform((value) => value ?? null),
  from: z.string().trim().min(1, FIELD_REFUSALS.replyFrom).max(300),
  receivedAt: publicationDate,
  text: z
    .string()
    .max(20_000)
    .refine((text) => /\S/.test(text), FIELD_REFUSALS.reply),
  url: webAddress,
  /** For the desk alone; a public report leaves it out. */
  isPrivate: z.boolean().default(false),
});
export type ReplyDraft = z.input<typeof replyInput>;

export const reply = z.object({
  id,
  utteranceId: id.nullable(),
  from: z.string(),
  receivedAt: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  isPrivate: z.boolean(),
  actor: z.object({ id, name: z.string() }),
  at: instant,
}) satisfies z.ZodType<Reply>;
export type ReceivedReply = z.infer<typeof reply>;

export const ofReply = z.object({ storyId: id, replyId: id });
