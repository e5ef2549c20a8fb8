/** Quotations and the people and bodies that are quoted. */
import { z } from "zod";
import { QUOTATION_MODES, type Quotation, type Speaker } from "../domain/quotation/quotation.ts";
import { id, pageQuery, span } from "./primitives.ts";

export const speakerRef = z.object({ id, name: z.string() });

export const speaker = speakerRef.extend({
  kind: z.enum(["person", "organisation", "unnamed"]),
  aliases: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Speaker>;

export const speakerSummary = speaker.extend({ quotationCount: z.number().int() });
export type SpeakerSummary = z.infer<typeof speakerSummary>;

export const quotation = z.object({
  id,
  articleId: id,
  mode: z.enum(QUOTATION_MODES),
  segments: z.array(span).readonly(),
  speaker: speakerRef.nullable(),
  source: span.nullable(),
  cue: span.nullable(),
  rule: z.string(),
  confidence: z.number(),
  parentId: id.nullable(),
  unterminated: z.boolean(),
}) satisfies z.ZodType<Quotation>;

/** A quotation with its words and its home. */
export const listedQuotation = quotation.extend({
  text: z.string(),
  outlet: z.string(),
  utteranceId: id.nullable(),
});

export const quotationQuery = pageQuery.extend({
  articleId: id.optional(),
  speakerId: id.optional(),
  mode: z.enum(QUOTATION_MODES).optional(),
});
