/** The building blocks that every noun of the contract shares. */
import { z } from "zod";
import type { Span } from "../domain/text/span.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";

export const id = z
  .string()
  .min(1)
  .max(80)
  // PostgreSQL refuses NUL in a value: what cannot be an id is not looked up.
  .regex(/^[^\p{C}\s]*$/u, FIELD_REFUSALS.noId);

/** ISO 8601 instant with zone, as the server stamps it. */
export const instant = z.iso.datetime({ offset: true });

/** ISO 8601 date, or date-time where the outlet gives one. */
export const publicationDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/, FIELD_REFUSALS.dateForm)
  .refine((value) => !Number.isNaN(Date.parse(value)), FIELD_REFUSALS.noSuchDate);

export const span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
}) satisfies z.ZodType<Span>;

export const articleSpan = span.extend({ articleId: id });

/** Cursor paging: pass `nextCursor` back as `cursor` until it is null. */
export const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** How many there are in all, on every page together. */
    total: z.number().int().nonnegative(),
    nextCursor: z.string().nullable(),
  });
}

/** A query parameter that may be given once or several times. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(item), item.transform((one) => [one] as z.output<Item>[])])
    .optional()
    .transform((values) => values ?? []);
}
