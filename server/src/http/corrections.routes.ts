import { correctMatching, countMatching } from "../usecases/correct-matching.ts";
import { correctStory, takeBackCorrection } from "../usecases/correct-story.ts";
import type { Desk } from "../usecases/desk.ts";
import { listCorrections } from "../usecases/list-corrections.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type CorrectionRoute =
  | "addCorrections"
  | "countMatching"
  | "correctMatching"
  | "takeBackCorrection"
  | "listCorrections";

export function correctionHandlers(desk: Desk): Handlers<CorrectionRoute> {
  return {
    addCorrections: async ({ actor, params, body }) => await correctStory(desk, actor, params.storyId, body),
    countMatching: async ({ reader, params, query: { q, ...filter } }) =>
      await countMatching(asSeenBy(desk, reader), params.storyId, { ...filter, words: q ?? null }),
    correctMatching: async ({ actor, params, body: { filter, act, expected } }) => {
      const { q, ...rest } = filter;
      return await correctMatching(desk, actor, params.storyId, {
        filter: { ...rest, words: q ?? null },
        act,
        expected,
      });
    },
    takeBackCorrection: async ({ actor, params }) =>
      await takeBackCorrection(desk, actor, params.storyId, params.correctionId),
    listCorrections: async ({ params, query }) =>
      toWirePage(await listCorrections(desk, params.storyId, toPageRequest(query))),
  };
}
