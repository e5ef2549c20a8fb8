/**
 * Long work of this window, told as events of the window: whoever calls the
 * server need not know who shows it, nor be on the page still when it ends.
 */
import type { Job } from "@variorum/server/contract";

export type JobNews =
  /** `address`: where the same can be asked for again, as of a file; else null. */
  | { readonly kind: "begun"; readonly job: Job; readonly address: string | null }
  | { readonly kind: "got-on"; readonly job: Job }
  /** Whoever asked for it has what it came to. */
  | { readonly kind: "taken"; readonly jobId: string };

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
