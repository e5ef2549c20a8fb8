/** That something was done to any story, here or elsewhere: for lists of stories. */
import { useEffect, useRef } from "react";
import { keepStream } from "../../lib/live/stream.ts";
import { addressOf } from "../../lib/request.ts";

/** A list is fetched in a moment, and once a second is live enough while a folder is read in. */
const BURST = 1_000;

export function useLiveDesk(onChanges: () => void): void {
  const current = useRef(onChanges);
  useEffect(() => {
    current.current = onChanges;
  });
  useEffect(() => {
    let burst: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const pass = () => {
      burst ??= setTimeout(() => {
        burst = undefined;
        current.current();
      }, BURST);
    };
    const stop = keepStream(addressOf("watchDesk"), {
      on: { change: pass, reset: pass },
      onOpen: () => {
        // What happened while nobody looked was not told.
        if (wasOpen) pass();
        wasOpen = true;
      },
      onState: () => {},
    });
    return () => {
      stop();
      clearTimeout(burst);
    };
  }, []);
}
