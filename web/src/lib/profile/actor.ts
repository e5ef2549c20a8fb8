/**
 * Who acts. Whatever changes a story is signed with a name, which is asked
 * for once, at the first act, and not before.
 *
 *     const { act } = useActor();
 *     useMutation({ mutationFn: (draft) => act(() => call("addRuling", …)) });
 */
import { createContext, useContext } from "react";
import { faults } from "../../strings/en/faults.ts";

export interface Actor {
  /** The name that signs; null: not asked yet. */
  readonly name: string | null;
  readonly profileId: string | null;
  /** Does the work under a name, asking for one first if there is none. */
  readonly act: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Opens the question for a name, to add or to change it. */
  readonly ask: () => void;
  readonly choose: (profileId: string) => void;
}

/** The editor closed the question for a name: the act did not take place. */
export class NameWithheld extends Error {
  override readonly name = "NameWithheld";

  constructor() {
    super(faults.strings.nameWithheld);
  }
}

export const ActorContext = createContext<Actor | null>(null);

export function useActor(): Actor {
  const actor = useContext(ActorContext);
  if (!actor) throw new Error("useActor needs an ActorProvider above it");
  return actor;
}
