/** Every room of the catalogue. A language that leaves a room or a line of one out does not compile. */

import type { acts } from "./en/acts.ts";
import type { app } from "./en/app.ts";
import type { faults } from "./en/faults.ts";
import type { history } from "./en/history.ts";
import type { keyboard, keys } from "./en/keyboard.ts";
import type { live } from "./en/live.tsx";
import type { marks } from "./en/marks.ts";
import type { profiles } from "./en/profiles.ts";
import type { stories } from "./en/stories.ts";
import type { story } from "./en/story.ts";
import type { ui } from "./en/ui.ts";
import type { work } from "./en/work.ts";

interface English {
  acts: typeof acts;
  app: typeof app;
  faults: typeof faults;
  history: typeof history;
  keyboard: typeof keyboard;
  keys: typeof keys;
  live: typeof live;
  marks: typeof marks;
  profiles: typeof profiles;
  stories: typeof stories;
  story: typeof story;
  ui: typeof ui;
  work: typeof work;
}

export type RoomName = keyof English;

export type Catalogue = { readonly [Name in RoomName]: English[Name]["strings"] };
