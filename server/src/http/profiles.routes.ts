import type { Desk } from "../usecases/desk.ts";
import { addProfile, listProfiles } from "../usecases/profiles.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

export function profileHandlers(desk: Desk): Handlers<"listProfiles" | "addProfile"> {
  return {
    listProfiles: async ({ query }) => toWirePage(await listProfiles(desk, toPageRequest(query))),
    addProfile: async ({ body }) => await addProfile(desk, body),
  };
}
