/** How far long work has come, told to whoever waits for it; and whether anybody still does. */
export interface Progress {
  /** `share`: of the whole, from 0 to 1; `sentence`: what is being done, for an editor. */
  tell(share: number, sentence: string): void;
  /** Aborted once the work is cancelled, its reason a `DeskError`: nothing may be kept of it then. Null: it cannot be. */
  readonly signal: AbortSignal | null;
}

/** Nobody waits for more than the end. */
export const UNWATCHED: Progress = { tell: () => {}, signal: null };

/** Where a part of the work stands in the whole: `done` of `total`, between two shares. */
export function shareOf(done: number, total: number, from: number, to: number): number {
  return total === 0 ? to : from + (to - from) * (done / total);
}

/** The progress of a part that tells its own from 0 to 1. */
export function partOf(progress: Progress, from: number, to: number): Progress {
  // Whoever sees that nobody listens may spare the telling.
  if (progress === UNWATCHED) return UNWATCHED;
  return {
    signal: progress.signal,
    tell: (share, sentence) => progress.tell(shareOf(share, 1, from, to), sentence),
  };
}
