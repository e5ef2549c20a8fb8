/** Every room of the catalogue. A language that leaves a room or a line of one out does not compile. */
import type { app } from "./en/app.ts";
import type { faults } from "./en/faults.ts";
import type { keyboard, keys } from "./en/keyboard.ts";
import type { profiles } from "./en/profiles.ts";
import type { work } from "./en/work.ts";

interface English {
  app: typeof app;
  faults: typeof faults;
  keyboard: typeof keyboard;
  keys: typeof keys;
  profiles: typeof profiles;
  work: typeof work;
}

export type RoomName = keyof English;

export type Catalogue = { readonly [Name in RoomName]: English[Name]["strings"] };
