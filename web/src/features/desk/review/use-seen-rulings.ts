/**
 * What stood when the editor began to write. Others' rulings come in while she
 * does, and with them the version that the server would have refused: it has
 * to be said when it happens, for the save will no longer meet with a refusal.
 */
import type { Ruling } from "@variorum/server/domain";
import { useEffect, useState } from "react";
import { useActor } from "../../../lib/profile/actor.ts";

export function useSeenRulings(rulings: readonly Ruling[], isWriting: boolean) {
  const { profileId } = useActor();
  const [seen, setSeen] = useState(rulings);
  useEffect(() => {
    if (!isWriting) setSeen(rulings);
  }, [isWriting, rulings]);
  const others = (from: readonly Ruling[]) =>
    from.filter(({ actor }) => actor.id !== profileId).map(({ id }) => id);
  return {
    seen,
    hasMoved: isWriting && others(seen).join() !== others(rulings).join(),
    /** The editor has looked at what came in, and goes on writing. */
    acknowledge: () => setSeen(rulings),
  };
}
