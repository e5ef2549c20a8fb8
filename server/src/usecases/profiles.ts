/** Who acts: local profiles, a name without a password. */
import { DeskError } from "../domain/desk-error.ts";
import type { Actor } from "../domain/review/story-event.ts";
import { foldName } from "../domain/text/normalize.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { Profile } from "./store.ts";

/** Acts where no person does: the first import of the samples, the command line. */
export const THE_DESK: Actor = { id: "variorum", name: "Variorum" };

export function listProfiles(desk: Desk, page: PageRequest): Promise<Page<Profile>> {
  return desk.store.read(async (view) => pageOf(await view.profiles.list(), page));
}

export async function addProfile(desk: Desk, { name }: { readonly name: string }): Promise<Profile> {
  const profile: Profile = { id: desk.newId("profile"), name, createdAt: desk.now() };
  const isNew = await desk.store.write((transaction) => transaction.profiles.add(profile));
  if (isNew) return profile;
  throw new DeskError(
    "profile.name-taken",
    `There is a profile named “${name}” already: choose it, or add to the name.`,
  );
}

/** The person of that name, added where nobody bears it yet: the command line has no page to choose on. */
export async function actorNamed(desk: Desk, name: string): Promise<Actor> {
  const known = await desk.store.read((view) => view.profiles.list());
  const { id, name: spelled } =
    known.find((profile) => foldName(profile.name) === foldName(name)) ?? (await addProfile(desk, { name }));
  return { id, name: spelled };
}

/** The actor whom a request names; refuses one that nobody added. */
export async function findActor(desk: Desk, profileId: string): Promise<Actor> {
  const profile = await desk.store.read((view) => view.profiles.find(profileId));
  if (profile !== null) return { id: profile.id, name: profile.name };
  throw new DeskError("profile.not-found", "There is no such profile: choose who you are again.");
}
