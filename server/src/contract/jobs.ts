/**
 * Long work. A call of one of these kinds that says `Prefer: respond-async,
 * wait=1` (RFC 7240) is answered as ever where it ends within that second, and
 * else with 202 and the job that it has become.
 */
import { z } from "zod";
import { id, instant } from "./primitives.ts";

/** Names of routes: those that read a story's articles, or everything of a story. */
export const JOB_KINDS = [
  "addStory",
  "importBundle",
  "addArticle",
  "changeArticle",
  "removeArticle",
  "addRevision",
  "addCorrections",
  "correctMatching",
  "takeBackCorrection",
  "undoEvent",
  "readReport",
  "signReport",
  "verifyStory",
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export function isJobKind(name: string): name is JobKind {
  return JOB_KINDS.some((kind) => kind === name);
}

/** The longest that a call may ask to be kept waiting. */
export const LONGEST_WAIT_SECONDS = 60;

export const job = z.object({
  id,
  kind: z.enum(JOB_KINDS),
  storyId: id.nullable(),
  /** The profile that asked for it: nobody else may fetch the result. */
  startedBy: id.nullable(),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  /** Of the whole, from 0 to 1. */
  share: z.number().min(0).max(1),
  /** What is being done; at the end, why it failed. */
  sentence: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
});
export type Job = z.infer<typeof job>;
