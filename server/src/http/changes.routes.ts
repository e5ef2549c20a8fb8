/**
 * Server-sent events: what others do, told to windows that are open.
 *
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
import type { Response } from "express";
import { change } from "../contract/changes.ts";
import type { JobKind } from "../contract/jobs.ts";
import { job } from "../contract/jobs.ts";
import { deedOf } from "../domain/review/deed.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import type { Desk } from "../usecases/desk.ts";
import type { Jobs } from "../usecases/jobs.ts";
import { findStory } from "../usecases/story-view.ts";
import type { ChangeFeed } from "../usecases/watch-changes.ts";
import type { Handlers } from "./mount.ts";

/** Proxies and laptops cut what is silent for a minute. */
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it comes back. */
const RETRY_MS = 2000;
/** Bytes that may wait for a window that does not listen; it is cut off then, and comes back from where it was. */
const MOST_WAITING = 1_000_000;

interface Feeds {
  readonly changes: ChangeFeed;
  readonly jobs: Jobs<JobKind>;
}

export function changeHandlers(desk: Desk, { changes, jobs }: Feeds): Handlers<"watchStory" | "watchDesk"> {
  return {
    watchStory: async ({ params }, response) => {
      await desk.store.read((view) => findStory(view, params.storyId));
      await stream(response, { changes, jobs }, params.storyId);
      return undefined;
    },
    watchDesk: async (_request, response) => {
      await stream(response, { changes, jobs }, null);
      return undefined;
    },
  };
}

async function stream(response: Response, { changes, jobs }: Feeds, storyId: string | null): Promise<void> {
  /** Without a place where it can be asked for again: of a job only the newest word counts. */
  const send = (name: string, id: number | null, data: unknown) => {
    const place = id === null ? "" : `id: ${id}\n`;
    response.write(`event: ${name}\n${place}data: ${JSON.stringify(data)}\n\n`);
    if (response.writableLength > MOST_WAITING) response.destroy();
  };
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" });
  response.write(`retry: ${RETRY_MS}\n\n`);
  const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS).unref();
  // Listened for first: whoever goes away while the feed begins must not be watched for ever.
  const isGone = new Promise<void>((resolve) => {
    response.once("close", resolve);
  });
  const stop = await changes.watch(
    {
      storyId,
      tell: (event, place) => send("change", place, change.parse(toChange(event))),
      reset: (place) => send("reset", place, {}),
      end: () => response.end(),
    },
    lastSeen(response),
  );
  const stopJobs = jobs.watch((each) => {
    if (storyId === null || each.storyId === storyId) send("job", null, job.parse(each));
  });
  void isGone.then(() => {
    clearInterval(heartbeat);
    stop();
    stopJobs();
  });
}

function toChange({ id: eventId, ...event }: StoryEvent): object {
  return { ...event, eventId, deed: deedOf(event) };
}

/** What a browser sends when it comes back. */
function lastSeen({ req }: Response): number | null {
  const sent = req.get("last-event-id") ?? "";
  return /^\d{1,15}$/.test(sent) ? Number(sent) : null;
}
