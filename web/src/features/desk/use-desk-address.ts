import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import {
  type AddressChange,
  changeAddress,
  type DeskAddress,
  readAddress,
  searchForOther,
} from "./desk-address.ts";

export interface DeskPlace extends DeskAddress {
  readonly storyId: string;
  readonly utteranceId: string | null;
  /** Rewrites the address in place: looking differently is no step to go back through. */
  readonly change: (change: AddressChange) => void;
  readonly addressOf: (utteranceId: string) => string;
  readonly goTo: (utteranceId: string, options?: { replace: boolean }) => void;
}

export function useDeskPlace(storyId: string): DeskPlace {
  const { utteranceId = null } = useParams();
  const location = useLocation();
  const search = useMemo(() => new URLSearchParams(location.search), [location.search]);
  const navigate = useNavigate();
  // Keys may be quicker than the page is drawn: each change builds on the one before, drawn or not.
  const reached = useRef(location);
  useLayoutEffect(() => {
    reached.current = location;
  }, [location]);
  const address = useMemo(() => readAddress(search), [search]);

  const change = useCallback(
    (next: AddressChange) => {
      const { pathname, search } = reached.current;
      const changed = changeAddress(new URLSearchParams(search), next).toString();
      reached.current = { ...reached.current, search: changed && `?${changed}` };
      void navigate({ pathname, search: changed }, { replace: true });
    },
    [navigate],
  );
  const addressOf = useCallback(
    (id: string) => `${addressIn(storyId, id)}${searchForOther(search)}`,
    [storyId, search],
  );
  const goTo = useCallback(
    (id: string, options = { replace: false }) => {
      const pathname = addressIn(storyId, id);
      const search = searchForOther(new URLSearchParams(reached.current.search));
      reached.current = { ...reached.current, pathname, search };
      void navigate({ pathname, search }, options);
    },
    [storyId, navigate],
  );
  return { ...address, storyId, utteranceId, change, addressOf, goTo };
}

function addressIn(storyId: string, utteranceId: string): string {
  return `/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`;
}
