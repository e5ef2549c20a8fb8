/** The verdicts that a changed text reopened, as the log tells it. */
import type { StoryEvent } from "@variorum/server/contract";

export interface Reopened {
  readonly id: string;
  readonly utteranceId: string;
  readonly summary: string;
}

/** By the hash of the text that was taken in. */
export function reopenedBy(log: readonly StoryEvent[], textHash: string): Reopened[] {
  const taking = log.find(
    ({ type, payload }) => type === "article.revised" && within(payload.to, "textHash") === textHash,
  );
  if (!taking) return [];
  return log.flatMap(({ id, type, payload, summary }) => {
    const utteranceId = within(payload.ruling, "utteranceId");
    const isMeant = type === "ruling.made" && within(payload.ruling, "because") === taking.id;
    return isMeant && typeof utteranceId === "string" ? [{ id, utteranceId, summary }] : [];
  });
}

function within(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
