/**
 * A desk for one piece of long work: it tells how far it is, and can be
 * cancelled at any pause. A transaction that was under way is rolled back, so
 * that cancelled work leaves the story as it was; what is committed is done.
 */
import type { Desk } from "./desk.ts";
import type { Progress } from "./progress.ts";

export function watchedDesk(desk: Desk, progress: Progress): Desk {
  const { store } = desk;
  const goOn = () => progress.signal?.throwIfAborted();
  return {
    ...desk,
    progress,
    pause: async () => {
      goOn();
      await desk.pause();
      goOn();
    },
    store: {
      kind: store.kind,
      read: (work) => store.read(work),
      write: (work) =>
        store.write(async (transaction) => {
          goOn();
          const result = await work(transaction);
          goOn();
          return result;
        }),
      close: () => store.close(),
    },
  };
}
