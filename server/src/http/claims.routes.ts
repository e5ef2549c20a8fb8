import { addAttachment, readAttachment } from "../usecases/attachments.ts";
import { addClaim, removeClaim } from "../usecases/claims.ts";
import type { Desk } from "../usecases/desk.ts";
import { makeCheck, requestCheck } from "../usecases/second-checks.ts";
import type { Handlers } from "./mount.ts";

type ClaimRoute =
  | "addClaim"
  | "removeClaim"
  | "requestCheck"
  | "makeCheck"
  | "addAttachment"
  | "readAttachment";

export function claimHandlers(desk: Desk): Handlers<ClaimRoute> {
  return {
    addClaim: async ({ actor, params, body }) =>
      await addClaim(desk, actor, params.storyId, params.utteranceId, body),
    removeClaim: async ({ actor, params }) =>
      await removeClaim(desk, actor, params.storyId, params.utteranceId, params.claimId),
    requestCheck: async ({ actor, params, body }) =>
      await requestCheck(desk, actor, params.storyId, params.utteranceId, body.rulingId),
    makeCheck: async ({ actor, params, body }) =>
      await makeCheck(desk, actor, params.storyId, params.utteranceId, params.checkId, body),
    addAttachment: async ({ params, body }) =>
      await addAttachment(desk, params.storyId, body.name, Buffer.from(body.contentBase64, "base64")),
    readAttachment: async ({ params }, response) => {
      const { attachment, content } = await readAttachment(desk, params.storyId, params.attachmentId);
      // Foreign bytes: saved under their name, never shown and never run, whatever they claim to be.
      response.attachment(attachment.name);
      response.set("content-security-policy", "default-src 'none'; sandbox");
      response.type("application/octet-stream").send(Buffer.from(content));
    },
  };
}
