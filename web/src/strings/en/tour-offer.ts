/** The tour's offer and its beginning; the tour itself is fetched when it runs. */
import { room } from "../room.ts";

export const tourOffer = room("tourOffer", {
  isNew: "New here?",
  what: "Two minutes lead you through one disagreement, from the queue to the report. You do it yourself, in a sample story.",
  take: "Take the tour",
  no: "No, thanks",
  later: "It can still be found among the commands",
  noSample: "The tour needs the sample story of the meeting of presidents, which is not on this desk.",
});
