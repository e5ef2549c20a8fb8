/**
 * Long work, told as events of the window and of its neighbours in the same
 * browser: whoever calls the server need not know who shows it, nor be on the
 * page still when it ends.
 */
import type { Job } from "@variorum/server/contract";

export type JobNews =
  /** `address`: where the same can be asked for again, as of a file; else null. */
  | { readonly kind: "begun"; readonly job: Job; readonly address: string | null }
  /** The server had it when this window was opened. */
  | { readonly kind: "found"; readonly job: Job }
  | { readonly kind: "got-on"; readonly job: Job }
  /** Whoever asked for it has what it came to. */
  | { readonly kind: "taken"; readonly jobId: string }
  /** The server knows nothing of it any more, though it had not ended. */
  | { readonly kind: "lost"; readonly jobId: string }
  /** Nothing is to be said of it any more. */
  | { readonly kind: "dropped"; readonly jobId: string };

const EVENT = "variorum.job";

export function tellJob(news: JobNews): void {
  dispatchEvent(new CustomEvent<JobNews>(EVENT, { detail: news }));
}

/** Answers how to stop. */
export function onJob(hear: (news: JobNews) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) hear(event.detail as JobNews);
  };
  addEventListener(EVENT, listen);
  return () => removeEventListener(EVENT, listen);
}

/** Tells the other windows what they cannot hear from the server, and this one what they tell. Answers how to stop. */
export function shareJobs(): () => void {
  const channel = new BroadcastChannel(EVENT);
  let isEcho = false;
  channel.onmessage = ({ data }: MessageEvent<JobNews>) => {
    isEcho = true;
    tellJob(data);
    isEcho = false;
  };
  const stop = onJob((news) => {
    if (!isEcho && isForOthers(news)) channel.postMessage(news);
  });
  return () => {
    stop();
    channel.close();
  };
}

/** How far it is each window in sight hears itself; one out of sight has given its stream back and hears the end here. */
function isForOthers(news: JobNews): boolean {
  return news.kind === "got-on" ? news.job.endedAt !== null : news.kind !== "found";
}
