import type { Desk } from "../usecases/desk.ts";
import { addReply, listReplies, removeReply } from "../usecases/replies.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type ReplyRoute = "listReplies" | "addReply" | "removeReply";

export function replyHandlers(desk: Desk): Handlers<ReplyRoute> {
  return {
    listReplies: async ({ params, query }) =>
      toWirePage(await listReplies(desk, params.storyId, toPageRequest(query))),
    addReply: async ({ actor, params, body }) => await addReply(desk, actor, params.storyId, body),
    removeReply: async ({ actor, params }) => await removeReply(desk, actor, params.storyId, params.replyId),
  };
}
