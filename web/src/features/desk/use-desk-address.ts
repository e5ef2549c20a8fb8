import { useCallback, useMemo } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
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
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const address = useMemo(() => readAddress(search), [search]);

  const change = useCallback(
    (next: AddressChange) => setSearch((current) => changeAddress(current, next), { replace: true }),
    [setSearch],
  );
  const addressOf = useCallback(
    (id: string) =>
      `/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(id)}${searchForOther(search)}`,
    [storyId, search],
  );
  const goTo = useCallback(
    (id: string, options = { replace: false }) => void navigate(addressOf(id), options),
    [navigate, addressOf],
  );
  return { ...address, storyId, utteranceId, change, addressOf, goTo };
}
