import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CHAIN_START, chainHash, firstBrokenLink, type UnhashedEvent } from "./event-chain.ts";
import type { StoryEvent } from "./story-event.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

function log(length: number): StoryEvent[] {
  let previous = CHAIN_START;
  return Array.from({ length }, (_, index) => {
    const event: UnhashedEvent = {
      id: `event_${index}`,
      storyId: "story_1",
      number: index + 1,
      type: "story.renamed",
      actor: { id: "ada", name: "Ada" },
      at: "2025-01-31T09:00:00.000Z",
      summary: `renamed it ${index}`,
      payload: { to: String(index) },
      utteranceId: null,
      articleId: null,
      undoes: null,
    };
    previous = chainHash(previous, event, digest);
    return { ...event, hash: previous, undoneBy: null };
  });
}

describe("the chain of events", () => {
  it("is whole when nothing was touched", () => {
    expect(firstBrokenLink(log(5), digest)).toBeNull();
    expect(firstBrokenLink([], digest)).toBeNull();
  });

  it("breaks at an event that was changed", () => {
    const events = log(5).map((event) =>
      event.number === 3 ? { ...event, payload: { to: "forged" } } : event,
    );
    expect(firstBrokenLink(events, digest)).toBe(3);
  });

  it("breaks where an event was taken out, or slipped in", () => {
    expect(firstBrokenLink(log(5).toSpliced(1, 1), digest)).toBe(2);
    const [first] = log(1);
    if (first === undefined) throw new Error("a log of one has one");
    expect(firstBrokenLink(log(5).toSpliced(4, 0, { ...first, number: 5 }), digest)).toBe(5);
  });

  it("stays whole when an event is marked as undone: that is another event's word", () => {
    const events = log(3).map((event) => ({ ...event, undoneBy: "event_9" }));
    expect(firstBrokenLink(events, digest)).toBeNull();
  });
});
