/** The story's log: everything anyone did, appended and never changed. */
import { z } from "zod";
import { EVENT_TYPES } from "../domain/review/story-event.ts";
import { deed } from "./deeds.ts";
import { id, instant, pageQuery } from "./primitives.ts";

export const storyEvent = z.object({
  id,
  /** 1 for the story's first event, without gaps. */
  number: z.number().int(),
  type: z.enum(EVENT_TYPES),
  actor: z.object({ id, name: z.string() }),
  at: instant,
  /** One line for a person: "Ada disputed “bloody mess” (Courier)". */
  summary: z.string(),
  deed,
  payload: z.record(z.string(), z.unknown()),
  undoable: z.boolean(),
  /** The event that undid this one. */
  undoneBy: id.nullable(),
  /** SHA-256 over the previous event's hash and this event: a changed log shows. */
  hash: z.string(),
});
export type StoryEvent = z.infer<typeof storyEvent>;

/** Newest first. */
export const eventQuery = pageQuery.extend({ utteranceId: id.optional() });
