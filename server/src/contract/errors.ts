/** The one shape in which every refusal travels (RFC 9457, application/problem+json). */
import { z } from "zod";
import { DESK_ERROR_CODES } from "../domain/desk-error.ts";

const errorCode = z.enum(DESK_ERROR_CODES);

export const problem = z.object({
  code: errorCode,
  /** A sentence that says what to do. */
  detail: z.string(),
  /** Every fault found in the request, not only the first. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** The state that a stale write missed. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof problem>;
