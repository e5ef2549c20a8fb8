/** What other windows and programs do, told while it happens (server-sent events). */
import { z } from "zod";
import { EVENT_TYPES } from "../domain/review/story-event.ts";
import { deed } from "./deeds.ts";
import { id, instant } from "./primitives.ts";

/** The data of an event `change`; its id is the number of the story's event, or a place in the desk's stream. */
export const change = z.object({
  storyId: id,
  eventId: id,
  /** Of the event in its story's log. */
  number: z.number().int(),
  type: z.enum(EVENT_TYPES),
  actor: z.object({ id, name: z.string() }),
  at: instant,
  summary: z.string(),
  deed,
  utteranceId: id.nullable(),
  articleId: id.nullable(),
});
export type Change = z.infer<typeof change>;
