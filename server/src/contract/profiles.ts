/** Who acts: a local profile, a name without a password. */
import { z } from "zod";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant } from "./primitives.ts";

export const profile = z.object({ id, name: z.string(), createdAt: instant });
export type Profile = z.infer<typeof profile>;

export const profileInput = z.object({ name: z.string().trim().min(1, FIELD_REFUSALS.yourName).max(100) });

/** The request header that names the acting profile. */
export const ACTOR_HEADER = "x-variorum-profile";
