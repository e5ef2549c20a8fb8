/** The texts an outlet has had under one address, and how they differ. */
import { z } from "zod";
import { articleInput } from "./articles.ts";
import { id, instant, publicationDate } from "./primitives.ts";

/** The new text, and what else changed with it; what is left out stays. */
export const revisionInput = z.object({
  text: articleInput.shape.text,
  title: z.string().trim().min(1).max(500).optional(),
  publishedAt: publicationDate.optional(),
  /** When this text was taken from the outlet's page; left out: not known, for the older text's time is not this one's. */
  fetchedAt: publicationDate.optional(),
});
export type RevisionDraft = z.input<typeof revisionInput>;

export const articleRevision = z.object({
  /** 1 for the text the article came with. */
  number: z.number().int(),
  isCurrent: z.boolean(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  textHash: z.string(),
  textLength: z.number().int(),
  /** Null for the text that stands. */
  replacedAt: instant.nullable(),
});
export type ArticleRevision = z.infer<typeof articleRevision>;

export const revisionDetail = articleRevision.extend({ text: z.string() });

const number = z.coerce.number().int().min(1).max(1_000_000);
export const ofRevision = z.object({ storyId: id, articleId: id, number });

/** Left out: the text that stands. */
export const revisionDifferenceQuery = z.object({ to: number.optional() });

export const revisionDifference = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** In reading order; what is the same and what was removed make up the older text, the same and added the newer. */
  parts: z.array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() })).readonly(),
});
