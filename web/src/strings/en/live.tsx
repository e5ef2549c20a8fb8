/** What others do. */
import type { ReactNode } from "react";
import { room } from "../room.ts";

export const live = room("live", {
  label: "What others do",
  lost: "The desk does not answer. What you write is kept here; it is tried again.",
  justNow: (what: ReactNode) => <>{what} just now</>,
});
