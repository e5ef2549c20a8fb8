/**
 * The story's log: everything anyone did, appended and never changed. What
 * stands (rulings, titles, which articles are in) follows from it.
 */
export const EVENT_TYPES = [
  "story.created",
  "story.renamed",
  "story.archived",
  "story.unarchived",
  "story.deleted",
  "story.restored",
  "article.added",
  "article.changed",
  "article.removed",
  "article.restored",
  "ruling.made",
  "ruling.withdrawn",
  "correction.made",
  "correction.withdrawn",
  "claim.added",
  "claim.removed",
  "check.requested",
  "check.withdrawn",
  "check.made",
  "check.unmade",
  "article.revised",
  "loss.settled",
  "loss.reopened",
  "report.signed",
  "report.voided",
  "report.reinstated",
  "reply.added",
  "reply.removed",
] as const;
export type StoryEventType = (typeof EVENT_TYPES)[number];

export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** What an event says, before it has its place in the log. */
export interface EventDraft {
  readonly type: StoryEventType;
  readonly actor: Actor;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** One line for a person: "Ada disputed “bloody mess” (Courier)". */
  readonly summary: string;
  /** JSON values only. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly utteranceId: string | null;
  readonly articleId: string | null;
  /** The event that this one undoes. */
  readonly undoes: string | null;
}

export interface StoryEvent extends EventDraft {
  readonly id: string;
  readonly storyId: string;
  /** 1 for the story's first event, without gaps. */
  readonly number: number;
  /** SHA-256 in hex over the previous event's hash and this event. */
  readonly hash: string;
  /** The event that undid this one. */
  readonly undoneBy: string | null;
}
