/** The whole HTTP side in this process, over a test desk; no port is opened but the one supertest needs. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import supertest from "supertest";
import { createApp } from "../app.ts";
import type { JobKind } from "../contract/jobs.ts";
import { API_ROOT } from "../contract/routes.ts";
import { JobList } from "../jobs/job-list.ts";
import { KeptFiles } from "../jobs/kept-files.ts";
import { addStory } from "../usecases/add-story.ts";
import { ADA, LOST_NOT, newDesk, type TestDesk } from "../usecases/desk.testkit.ts";
import { listUtterances } from "../usecases/list-utterances.ts";
import { addProfile } from "../usecases/profiles.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { ChangeFeed } from "../usecases/watch-changes.ts";

export interface TestApi {
  readonly desk: TestDesk;
  readonly changes: ChangeFeed;
  readonly jobs: JobList<JobKind>;
  /** Where what jobs make is kept. */
  readonly dataDirectory: string;
  readonly agent: ReturnType<typeof supertest>;
  /** Ids that exist. */
  readonly storyId: string;
  readonly articleId: string;
  readonly utteranceId: string;
  readonly eventId: string;
  readonly profileId: string;
  discard(): Promise<void>;
}

export async function newApi(): Promise<TestApi> {
  const desk = await newDesk();
  const { state, eventId } = await addStory(desk, ADA, LOST_NOT);
  const profile = await addProfile(desk, { name: "Ada" });
  const everything = { type: [], speaker: [], outlet: [], verdict: [], words: null };
  const { items } = await listUtterances(desk, state.id, everything, { after: null, limit: 1 });
  const changes = new ChangeFeed(asSeenBy(desk, null).store, () => {}, 10);
  const dataDirectory = await mkdtemp(join(tmpdir(), "variorum-jobs-"));
  const jobs = new JobList<JobKind>({ ...desk, files: new KeptFiles(dataDirectory), report: () => {} });
  return {
    desk,
    changes,
    jobs,
    dataDirectory,
    agent: supertest(createApp({ desk, changes, jobs, page: null, logger: pino({ level: "silent" }) })),
    storyId: state.id,
    articleId: state.articles[0]?.id ?? "",
    utteranceId: items[0]?.id ?? "",
    eventId,
    profileId: profile.id,
    discard: async () => {
      changes.close();
      await jobs.close();
      await rm(dataDirectory, { recursive: true });
      await desk.discard();
    },
  };
}

/** The path of a route with ids put in. */
export function pathTo(route: { readonly path: string }, ids: Readonly<Record<string, string>>): string {
  return `${API_ROOT}${route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? "none"))}`;
}
