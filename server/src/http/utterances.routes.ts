import type { Desk } from "../usecases/desk.ts";
import { listEvidence, listRulings } from "../usecases/list-rulings.ts";
import { listUtterances } from "../usecases/list-utterances.ts";
import { readUtterance } from "../usecases/read-utterance.ts";
import { ruleOnUtterance } from "../usecases/rule-on-utterance.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type UtteranceRoute = "listUtterances" | "readUtterance" | "listRulings" | "addRuling" | "listEvidence";

export function utteranceHandlers(desk: Desk): Handlers<UtteranceRoute> {
  return {
    listUtterances: async ({ reader, params, query: { q, cursor, limit, ...filter } }) => {
      const page = toPageRequest({ cursor, limit });
      const { facets, ...found } = await listUtterances(
        asSeenBy(desk, reader),
        params.storyId,
        { ...filter, words: q ?? null },
        page,
      );
      return { ...toWirePage(found), facets };
    },
    readUtterance: async ({ reader, params }, response) => {
      const utterance = await readUtterance(asSeenBy(desk, reader), params.storyId, params.utteranceId);
      response.set("etag", `"${utterance.version}"`);
      return utterance;
    },
    listRulings: async ({ reader, params, query }) =>
      toWirePage(
        await listRulings(asSeenBy(desk, reader), params.storyId, params.utteranceId, toPageRequest(query)),
      ),
    addRuling: async ({ actor, params, version, body }) =>
      await ruleOnUtterance(desk, actor, params.storyId, params.utteranceId, version, body),
    listEvidence: async ({ reader, params, query }) =>
      toWirePage(await listEvidence(asSeenBy(desk, reader), params.storyId, toPageRequest(query))),
  };
}
