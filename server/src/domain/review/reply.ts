/**
 * What an outlet, a speaker or their office answered when the desk asked. It
 * settles nothing by itself: it stands in the report beside the rulings, so
 * that a reader sees who was heard.
 */
import type { Actor } from "./story-event.ts";

export interface Reply {
  readonly id: string;
  /** The statement it is about; null: the story as a whole. */
  readonly utteranceId: string | null;
  /** Who answered, as the editor names them. */
  readonly from: string;
  /** ISO 8601 date or date-time at which it came. */
  readonly receivedAt: string;
  /** Word for word. */
  readonly text: string;
  /** Where it can be read; null: it came to the desk alone. */
  readonly url: string | null;
  /** For the desk alone: a public report leaves it out. */
  readonly isPrivate: boolean;
  /** Who took it down, and when. */
  readonly actor: Actor;
  readonly at: string;
}
