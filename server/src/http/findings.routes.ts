import type { Desk } from "../usecases/desk.ts";
import { listConflicts, listQuotations, listSpeakers } from "../usecases/list-findings.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type FindingRoute = "listQuotations" | "listSpeakers" | "listConflicts" | "compare";

export function findingHandlers(desk: Desk): Handlers<FindingRoute> {
  return {
    listQuotations: async ({ params, query }) => {
      const { articleId = null, speakerId = null, mode = null } = query;
      return toWirePage(
        await listQuotations(desk, params.storyId, { articleId, speakerId, mode }, toPageRequest(query)),
      );
    },
    listSpeakers: async ({ params, query }) =>
      toWirePage(await listSpeakers(desk, params.storyId, toPageRequest(query))),
    listConflicts: async ({ params, query }) =>
      toWirePage(await listConflicts(desk, params.storyId, toPageRequest(query))),
    compare: async ({ body }) => await desk.analyzer.compare(body.a, body.b),
  };
}
