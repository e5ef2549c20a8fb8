/** Waits for the act of a step, done by whatever way: mouse, key, touch. */
import { useQueryClient } from "@tanstack/react-query";
import { routes } from "@variorum/server/contract";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { TourAct } from "./steps.ts";

export function useAct(act: TourAct | null, onDone: () => void): void {
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  const { pathname, search } = useLocation();
  const address = `${pathname}${search}`;
  const queryClient = useQueryClient();

  useEffect(() => {
    if (act?.kind === "address" && act.matches.test(address)) latest.current();
  }, [act, address]);

  useEffect(() => {
    if (act?.kind !== "press") return;
    // A key's press on a link, a button or a radio arrives as a click too.
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(act.within)) latest.current();
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [act]);

  useEffect(() => {
    if (act?.kind !== "focus") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What the focus came with is on the page when React has drawn it.
    const onFocus = ({ target }: FocusEvent) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (target instanceof Element && target.matches(act.on)) latest.current();
      });
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", onFocus);
    };
  }, [act]);

  useEffect(() => {
    if (act?.kind !== "ruling") return;
    return queryClient.getMutationCache().subscribe((change) => {
      if (change.type !== "updated" || change.action.type !== "success") return;
      if (routes.addRuling.response.safeParse(change.action.data).success) latest.current();
    });
  }, [act, queryClient]);
}
