/**
 * Long work of this window, told as events of the window: whoever calls the
 * server need not know who shows it, nor be on the page still when it ends.
 */
import type { Job } from "@variorum/server/contract";

export type WorkNews =
  /** `address`: where the same can be asked for again, as of a file; else null. */
  | { readonly kind: "begun"; readonly job: Job; readonly address: string | null }
  | { readonly kind: "got-on"; readonly job: Job }
  /** Whoever asked for it has what it came to. */
  | { readonly kind: "taken"; readonly jobId: string };

const EVENT = "variorum.work";

export function tellWork(news: WorkNews): void {
  dispatchEvent(new CustomEvent<WorkNews>(EVENT, { detail: news }));
}

/** Answers how to stop. */
export function onWork(hear: (news: WorkNews) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) hear(event.detail as WorkNews);
  };
  addEventListener(EVENT, listen);
  return () => removeEventListener(EVENT, listen);
}
