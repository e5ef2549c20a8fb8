/** Stories: one event, the articles about it and how far the review has come. */
import { z } from "zod";
import { articleInput, articleSummary } from "./articles.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant, pageQuery } from "./primitives.ts";
import { conflict } from "./utterances.ts";

const title = z.string().trim().min(1, FIELD_REFUSALS.storyTitle).max(300);

export const storySummary = z.object({
  id,
  title: z.string(),
  createdAt: instant,
  updatedAt: instant,
  archivedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  /** The name of the folder it was read from; null where it was opened at the desk. The samples are known by it. */
  importedFrom: z.string().nullable(),
  /** In the order of publication. */
  outlets: z.array(z.object({ articleId: id, outlet: z.string(), sigil: z.string() })),
  counts: z.object({
    articles: z.number().int(),
    quotations: z.number().int(),
    utterances: z.number().int(),
    /** Utterances with a difference that is more than formal. */
    disagreements: z.number().int(),
    conflicts: z.number().int(),
    /** Utterances by the verdict that stands. */
    verdicts: z.object({
      open: z.number().int(),
      verified: z.number().int(),
      disputed: z.number().int(),
      unresolved: z.number().int(),
    }),
  }),
});
export type StorySummary = z.infer<typeof storySummary>;

export const storyDetail = storySummary.extend({
  articles: z.array(articleSummary),
  conflicts: z.array(conflict),
});
export type StoryDetail = z.infer<typeof storyDetail>;

export const storyQuery = pageQuery.extend({
  /** active: neither archived nor deleted. */
  state: z.enum(["active", "archived", "deleted"]).default("active"),
});

export const storyInput = z.object({ title, articles: z.array(articleInput).max(200).default([]) });
export type StoryDraft = z.input<typeof storyInput>;

export const storyChange = z
  .object({ title, archived: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, FIELD_REFUSALS.noStoryChange);
