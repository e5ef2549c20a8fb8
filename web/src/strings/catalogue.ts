/** Every room of the catalogue. A language that leaves a room or a line of one out does not compile. */

import type { acts } from "./en/acts.ts";
import type { app } from "./en/app.ts";
import type { articles } from "./en/articles.ts";
import type { asking } from "./en/asking.ts";
import type { claimDialog } from "./en/claim-dialog.ts";
import type { conflicts } from "./en/conflicts.ts";
import type { correcting } from "./en/correcting.ts";
import type { corrections } from "./en/corrections.ts";
import type { deeds } from "./en/deeds.ts";
import type { desk } from "./en/desk.ts";
import type { faults } from "./en/faults.ts";
import type { history } from "./en/history.ts";
import type { intake } from "./en/intake.ts";
import type { jobs } from "./en/jobs.ts";
import type { keyboard, keys } from "./en/keyboard.ts";
import type { live } from "./en/live.tsx";
import type { marks } from "./en/marks.ts";
import type { notices } from "./en/notices.ts";
import type { overview } from "./en/overview.ts";
import type { profiles } from "./en/profiles.ts";
import type { queue } from "./en/queue.ts";
import type { reader } from "./en/reader.ts";
import type { report } from "./en/report.tsx";
import type { review } from "./en/review.ts";
import type { rulingConflict } from "./en/ruling-conflict.ts";
import type { stories } from "./en/stories.ts";
import type { story } from "./en/story.ts";
import type { synopsis } from "./en/synopsis.tsx";
import type { tellings } from "./en/tellings.ts";
import type { texts } from "./en/texts.ts";
import type { tour } from "./en/tour.tsx";
import type { tourOffer } from "./en/tour-offer.ts";
import type { ui } from "./en/ui.ts";
import type { views } from "./en/views.tsx";

interface English {
  acts: typeof acts;
  app: typeof app;
  articles: typeof articles;
  asking: typeof asking;
  claimDialog: typeof claimDialog;
  conflicts: typeof conflicts;
  correcting: typeof correcting;
  corrections: typeof corrections;
  deeds: typeof deeds;
  desk: typeof desk;
  faults: typeof faults;
  history: typeof history;
  intake: typeof intake;
  keyboard: typeof keyboard;
  keys: typeof keys;
  live: typeof live;
  marks: typeof marks;
  notices: typeof notices;
  overview: typeof overview;
  profiles: typeof profiles;
  queue: typeof queue;
  reader: typeof reader;
  report: typeof report;
  review: typeof review;
  rulingConflict: typeof rulingConflict;
  stories: typeof stories;
  story: typeof story;
  tellings: typeof tellings;
  texts: typeof texts;
  tour: typeof tour;
  tourOffer: typeof tourOffer;
  synopsis: typeof synopsis;
  ui: typeof ui;
  views: typeof views;
  jobs: typeof jobs;
}

export type RoomName = keyof English;

export type Catalogue = { readonly [Name in RoomName]: English[Name]["strings"] };
