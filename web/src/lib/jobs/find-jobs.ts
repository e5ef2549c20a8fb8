/** After a reload, and in a window opened meanwhile: one's own long work is found again on the server. */
import type { Job } from "@variorum/server/contract";
import { call } from "../api.ts";
import { tellJob } from "./job-events.ts";

export async function findJobs(profileId: string | null): Promise<void> {
  // Where there is no server, what the page is for says so.
  const { items } = await call("listJobs", {}).catch(() => ({ items: [] }));
  for (const job of items) {
    if (job.startedBy === profileId && isWorthTelling(job)) tellJob({ kind: "found", job });
  }
}

/** Kinds whose result somebody still wants who has not waited for it: a file, or the way to a new story. */
const FETCHED: readonly Job["kind"][] = ["readReport", "addStory", "importBundle"];

/** Of what is over, that with which something can be done, and what nobody was told of. */
function isWorthTelling({ kind, state }: Job): boolean {
  if (state === "done") return FETCHED.includes(kind);
  return state !== "cancelled";
}
