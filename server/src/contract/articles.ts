/** Articles: what an outlet published, and what an editor may say about it. */
import { z } from "zod";
import { NOTICE_CODES } from "../domain/quotation/notice.ts";
import { ARTICLE_KINDS } from "../domain/text/article.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant, publicationDate } from "./primitives.ts";
import { quotation } from "./quotations.ts";

/** Code units of text that one article may hold; a long book, forty times the longest feature. */
export const MAX_ARTICLE_LENGTH = 2_000_000;

const line = (max: number) => z.string().trim().max(max);
const optionalLine = (max: number) =>
  line(max)
    .nullish()
    .transform((value) => value || null);

const optionalDate = z
  .union([z.literal(""), publicationDate])
  .nullish()
  .transform((value) => value || null);

export const webAddress = z
  .union([z.literal(""), z.url({ protocol: /^https?$/, error: FIELD_REFUSALS.webAddress })])
  .nullish()
  .transform((value) => value || null);

/** What can be changed after the article is in: the text cannot, every span counts on it. */
const labels = {
  outlet: line(200).min(1, FIELD_REFUSALS.outlet),
  title: optionalLine(500),
  byline: optionalLine(300),
  url: webAddress,
  /** Of a copy in an archive, for when the outlet changes or withdraws the article. */
  archiveUrl: webAddress,
  /** When the text was taken from the outlet's page. */
  fetchedAt: optionalDate,
  publishedAt: optionalDate,
  language: z
    .union([z.literal(""), z.string().regex(/^[a-z]{2,3}$/, FIELD_REFUSALS.language)])
    .nullish()
    .transform((value) => value || null),
  kind: z.enum(ARTICLE_KINDS).default("news"),
  wire: optionalLine(100),
  translatedFrom: z
    .union([z.literal(""), z.string().regex(/^[a-z]{2,3}$/, FIELD_REFUSALS.original)])
    .nullish()
    .transform((value) => value || null),
  translation: z
    .enum(["human", "machine"])
    .nullish()
    .transform((value) => value ?? null),
  /** Who translated it: a person, an agency, a program. */
  translator: optionalLine(300),
};

export const articleInput = z.object({
  ...labels,
  file: optionalLine(300),
  text: z
    .string()
    .max(MAX_ARTICLE_LENGTH, FIELD_REFUSALS.longText)
    .refine((text) => /\S/.test(text), FIELD_REFUSALS.emptyText),
});
/** What a caller has to send; everything but outlet and text may be left out. */
export type ArticleDraft = z.input<typeof articleInput>;

export const articleChange = z
  .object({ ...labels, kind: z.enum(ARTICLE_KINDS) })
  .partial()
  .refine((change) => Object.keys(change).length > 0, FIELD_REFUSALS.noChange);
export type ArticleChange = z.output<typeof articleChange>;

export const articleSummary = z.object({
  id,
  file: z.string().nullable(),
  outlet: z.string(),
  /** The outlet's short label in this story, unique in it. */
  sigil: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable().default(null),
  fetchedAt: z.string().nullable().default(null),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  kind: z.enum(ARTICLE_KINDS),
  wire: z.string().nullable(),
  translatedFrom: z.string().nullable(),
  translation: z.enum(["human", "machine"]).nullable(),
  translator: z.string().nullable().default(null),
  /** UTF-16 code units. */
  textLength: z.number().int(),
  /** SHA-256 of the text as UTF-8, in hex. */
  textHash: z.string(),
  quotationCount: z.number().int(),
  addedAt: instant,
  /** What an editor should know of how it was read, such as a language of which only the marks are known. */
  notices: z.array(z.object({ code: z.enum(NOTICE_CODES), message: z.string() })),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

export const articleDetail = articleSummary.extend({
  text: z.string(),
  quotations: z.array(quotation),
});
export type ArticleDetail = z.infer<typeof articleDetail>;

/** A file to be read into text before it becomes an article. */
export const readableFile = z.object({
  name: line(300).min(1),
  contentBase64: z.base64(),
});

export const readableText = z.object({
  text: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
});
export type ReadableText = z.infer<typeof readableText>;
