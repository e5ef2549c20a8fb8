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
