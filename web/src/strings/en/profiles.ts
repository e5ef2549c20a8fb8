/** Who works here. */
import { room } from "../room.ts";

export const profiles = room("profiles", {
  who: "Who is working?",
  whoHint: "Your name stands beside everything you decide. There is no password; it stays on this desk.",
  yourName: "Your name",
  nameMissing: "Give your name.",
  goOn: "Go on under this name",
  orKnown: "Or one this desk knows",
  giveName: "Give your name",
  workingAs: "Working as",
  choose: "Choose a name",
  another: "Another name…",
});
