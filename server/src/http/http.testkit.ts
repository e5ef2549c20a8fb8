/** The whole HTTP side in this process, over a test desk; no port is opened but the one supertest needs. */
import { pino } from "pino";
import supertest from "supertest";
import { createApp } from "../app.ts";
import { API_ROOT } from "../contract/routes.ts";
import { addStory } from "../usecases/add-story.ts";
import { ADA, LOST_NOT, newDesk, type TestDesk } from "../usecases/desk.testkit.ts";
import { listUtterances } from "../usecases/list-utterances.ts";
import { addProfile } from "../usecases/profiles.ts";
import { ChangeFeed } from "../usecases/watch-changes.ts";

export interface TestApi {
  readonly desk: TestDesk;
  readonly changes: ChangeFeed;
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
  const changes = new ChangeFeed(desk.store, () => {}, 10);
  return {
    desk,
    changes,
    agent: supertest(createApp({ desk, changes, page: null, logger: pino({ level: "silent" }) })),
    storyId: state.id,
    articleId: state.articles[0]?.id ?? "",
    utteranceId: items[0]?.id ?? "",
    eventId,
    profileId: profile.id,
    discard: () => {
      changes.close();
      return desk.discard();
    },
  };
}

/** The path of a route with ids put in. */
export function pathTo(route: { readonly path: string }, ids: Readonly<Record<string, string>>): string {
  return `${API_ROOT}${route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? "none"))}`;
}
