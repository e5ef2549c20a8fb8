/** Keeps the acting name for this browser, and asks for one when the first act needs it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ApiError } from "../../lib/api.ts";
import { type Actor, ActorContext, NameWithheld } from "../../lib/profile/actor.ts";
import { actAs, actingProfileId } from "../../lib/request.ts";
import { profileQueries } from "./profiles.queries.ts";

/** Fetched when the question is first asked. */
const NameDialog = lazy(async () => ({ default: (await import("./NameDialog.tsx")).NameDialog }));

/** An act that waits for the answer to the question. */
interface Waiting {
  go: () => void;
  stop: () => void;
}

export function ActorProvider({ children }: { children: ReactNode }) {
  const [profileId, setProfileId] = useState(actingProfileId);
  const [isAsking, setIsAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const waiting = useRef<Waiting[]>([]);
  const profiles = useQuery({ ...profileQueries.list(), enabled: profileId !== null });
  const name = profiles.data?.find((profile) => profile.id === profileId)?.name ?? null;

  useOwnView(profileId);

  useEffect(() => {
    // Another window of this browser chose another name.
    const follow = () => setProfileId(actingProfileId());
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, []);

  const choose = useCallback((chosen: string) => {
    actAs(chosen);
    setProfileId(chosen);
    setIsAsking(false);
  }, []);

  // Not before the dialog has given the focus back: an act that leads on to
  // another page takes it along, and must not have it snatched away again.
  const goOn = useCallback(() => {
    for (const act of waiting.current.splice(0)) act.go();
  }, []);

  const withhold = useCallback(() => {
    setIsAsking(false);
    for (const act of waiting.current.splice(0)) act.stop();
  }, []);

  const actor = useMemo<Actor>(() => {
    const ask = () => {
      setWasAsked(true);
      setIsAsking(true);
    };
    const answer = () =>
      new Promise<void>((go, reject) => {
        waiting.current.push({ go, stop: () => reject(new NameWithheld()) });
        ask();
      });
    return {
      name,
      profileId,
      choose,
      ask,
      act: async (work) => {
        if (actingProfileId() === null) await answer();
        try {
          return await work();
        } catch (error) {
          if (!isNameless(error)) throw error;
          // The store was replaced and no longer knows this browser's name.
          await answer();
          return work();
        }
      },
    };
  }, [name, profileId, choose]);

  return (
    <ActorContext value={actor}>
      {children}
      {wasAsked ? (
        <Suspense>
          <NameDialog open={isAsking} onChoose={choose} onClose={withhold} onClosed={goOn} />
        </Suspense>
      ) : null}
    </ActorContext>
  );
}

/** What is shown hangs on who reads: a ruling to be checked blind is kept from most. */
function useOwnView(profileId: string | null): void {
  const queryClient = useQueryClient();
  const before = useRef(profileId);
  useEffect(() => {
    if (before.current === profileId) return;
    const wasNamed = before.current !== null;
    before.current = profileId;
    if (wasNamed) void queryClient.resetQueries();
    // Nobody sees less for giving a name, and an act that waited for it fetches the story again itself.
    else if (queryClient.isMutating() === 0) void queryClient.invalidateQueries();
  }, [queryClient, profileId]);
}

function isNameless(error: unknown): boolean {
  return (
    error instanceof ApiError && (error.code === "profile.required" || error.code === "profile.not-found")
  );
}
