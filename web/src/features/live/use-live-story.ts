/** What others do to a story, while they do it. */
import type { Change } from "@variorum/server/contract";
import { useEffect, useRef, useState } from "react";
import { useActor } from "../../lib/profile/actor.ts";
import { listenTo } from "./connection.ts";

export interface LiveStory {
  /** What somebody else did last, for as long as it is news. */
  readonly latest: Change | null;
  /** The server does not answer. */
  readonly isLost: boolean;
}

/** Acts come in bursts: what they change is fetched once for all of them. */
const BURST = 250;
/** How long a change is news. */
const NEWS = 20_000;

/** `onChanges`: what is to be fetched anew; null: everything. */
export function useLiveStory(
  storyId: string,
  onChanges: (changes: readonly Change[] | null) => void,
): LiveStory {
  const { profileId } = useActor();
  const [latest, setLatest] = useState<Change | null>(null);
  const [isLost, setLost] = useState(false);
  const current = useRef({ profileId, onChanges });
  useEffect(() => {
    current.current = { profileId, onChanges };
  });

  useEffect(() => {
    let waiting: Change[] | null = [];
    let burst: ReturnType<typeof setTimeout> | undefined;
    const pass = () => {
      burst ??= setTimeout(() => {
        const changes = waiting;
        waiting = [];
        burst = undefined;
        current.current.onChanges(changes);
      }, BURST);
    };
    const stop = listenTo(storyId, {
      onChange: (change) => {
        const isMine = change.actor.id === current.current.profileId;
        // Whoever acts in this window has seen to it; the same person may have a second one.
        if (isMine && document.hasFocus()) return;
        if (!isMine) setLatest(change);
        waiting?.push(change);
        pass();
      },
      onReset: () => {
        waiting = null;
        pass();
      },
      onState: (state) => setLost(state === "lost"),
    });
    return () => {
      stop();
      clearTimeout(burst);
    };
  }, [storyId]);

  useEffect(() => {
    if (!latest) return;
    const timer = setTimeout(() => setLatest(null), NEWS);
    return () => clearTimeout(timer);
  }, [latest]);

  return { latest, isLost };
}
