/** Where a call goes, in whose name, and how long it is waited for. */
import { ACTOR_HEADER, API_ROOT, type RouteName, routes } from "@variorum/server/contract";

const PROFILE_KEY = "variorum.profile";

/** The acting profile is this browser's choice; it survives reloads and is no secret. */
export function actingProfileId(): string | null {
  return localStorage.getItem(PROFILE_KEY);
}

export function actAs(profileId: string): void {
  localStorage.setItem(PROFILE_KEY, profileId);
}

/** The address of a route, with its parameters and query filled in. */
export function addressOf(
  name: RouteName,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ""),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(key, String(one));
    }
  }
  const tail = search.toString();
  return `${API_ROOT}${path}${tail ? `?${tail}` : ""}`;
}

/** In a header: what takes longer than a second goes on as a job, which can be watched and cancelled. */
export const PATIENCE = "respond-async, wait=1";

export function actorHeaders(): Headers {
  const profileId = actingProfileId();
  return new Headers(profileId ? { [ACTOR_HEADER]: profileId } : {});
}
