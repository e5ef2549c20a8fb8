/** Files that evidence rests on: kept as they came, under the hash of their bytes, and never opened here. */
import { DeskError } from "../domain/desk-error.ts";
import type { Attachment } from "../domain/review/ruling.ts";
import type { Desk } from "./desk.ts";
import { findStory, live } from "./story-view.ts";

/** Minutes of compressed speech or a long scan; a film belongs on a server of its own, behind a link. */
export const MAX_ATTACHMENT_BYTES = 10_000_000;

export async function addAttachment(
  desk: Desk,
  storyId: string,
  name: string,
  content: Uint8Array,
): Promise<Attachment> {
  if (content.length > MAX_ATTACHMENT_BYTES) {
    throw new DeskError(
      "attachment.too-large",
      `A file may have ${MAX_ATTACHMENT_BYTES / 1_000_000} MB at most: keep it elsewhere and give its address.`,
    );
  }
  const id = desk.digest(content);
  return await desk.store.write(async (transaction) => {
    const now = desk.now();
    live(await transaction.stories.lock(storyId, now));
    await transaction.attachments.insert(storyId, { id, name, size: content.length }, content, now);
    const kept = (await transaction.attachments.ofStory(storyId)).find((each) => each.id === id);
    return kept ?? { id, name, size: content.length };
  });
}

export async function readAttachment(
  desk: Desk,
  storyId: string,
  id: string,
): Promise<{ readonly attachment: Attachment; readonly content: Uint8Array }> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const attachment = (await view.attachments.ofStory(storyId)).find((each) => each.id === id);
    const content = attachment === undefined ? null : await view.attachments.content(storyId, id);
    if (attachment === undefined || content === null) throw noSuchAttachment();
    return { attachment, content };
  });
}

export function noSuchAttachment(): DeskError {
  return new DeskError("attachment.not-found", "There is no such file in this story: attach it again.");
}
