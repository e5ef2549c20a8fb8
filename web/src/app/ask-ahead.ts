/**
 * Asks for what the desk shows first while the page's own script is still on
 * its way: asked for only then, its words came a third later. It must stay
 * small, for all else waits behind it; so it knows the few addresses by
 * itself, and its test holds them to the contract.
 */
import { lastPlace } from "../features/desk/last-place.ts";
import { FIRST_ROWS } from "../features/desk/queue-rows.ts";

/** Null where the server could not be reached: it is asked again then, and the editor told. */
export type Answered = Promise<Response | null>;

export interface AskedAhead {
  readonly storyId: string;
  readonly story: Answered;
  /** The beginning of the whole queue; null where the desk will ask under a filter. */
  readonly queue: Answered | null;
  /** Null where only the queue will say which is the first. */
  readonly utterance: { readonly id: string; readonly answer: Answered } | null;
}

const DESK = /^\/stories\/(?!new\/?$)([^/]+)(?:\/u\/([^/]+))?\/?$/;

export function isDesk({ pathname }: Pick<Location, "pathname">): boolean {
  return DESK.test(pathname);
}

/** Null on every page but a desk. */
export function askAhead({ pathname, search }: Pick<Location, "pathname" | "search">): AskedAhead | null {
  const [, story, named] = DESK.exec(pathname) ?? [];
  if (story === undefined) return null;
  const storyId = decodeURIComponent(story);
  const last = named === undefined && search === "" ? lastPlace(storyId) : null;
  const id = named === undefined ? last?.utteranceId : decodeURIComponent(named);
  const root = `/api/v1/stories/${encodeURIComponent(storyId)}`;
  return {
    storyId,
    story: ask(root),
    queue: search === "" && !last?.filter ? ask(`${root}/utterances?limit=${FIRST_ROWS}`) : null,
    utterance: id === undefined ? null : { id, answer: ask(`${root}/utterances/${encodeURIComponent(id)}`) },
  };
}

function ask(address: string): Answered {
  const profileId = localStorage.getItem("variorum.profile");
  const headers = { accept: "application/json", ...(profileId ? { "x-variorum-profile": profileId } : {}) };
  return fetch(address, { headers }).catch(() => null);
}
