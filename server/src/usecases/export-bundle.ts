/** A story with everything that another desk needs to take it in. */
import { BUNDLE_SCHEMA_VERSION, type StoryBundle } from "../domain/report/story-bundle.ts";
import { refuseVeiled } from "./seen-by.ts";
import type { StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

export async function gatherBundle(view: StoreView, storyId: string): Promise<StoryBundle> {
  const story = await findStory(view, storyId);
  const events = await view.events.all(storyId);
  refuseVeiled(events);
  const known = await view.utterances.known(storyId);
  const isOrphan = new Map(known.map((state) => [state.id, state.isOrphan]));
  return {
    schemaVersion: BUNDLE_SCHEMA_VERSION,
    storyId,
    createdAt: story.createdAt,
    events: events.map(({ storyId: _story, undoneBy: _undoneBy, ...event }) => event),
    texts: await gatherTexts(view, storyId),
    utterances: known
      .filter(({ id }) => isOrphan.get(id) === false)
      .map(({ id, quotationIds, version }) => ({ id, quotationIds, version })),
    orphans: await gatherOrphans(view, storyId),
    attachments: await gatherAttachments(view, storyId),
    versions: await gatherVersions(view, storyId),
  };
}

/** Each once, in the order of the articles, the texts that were replaced behind. */
async function gatherTexts(view: StoreView, storyId: string): Promise<StoryBundle["texts"]> {
  const texts = new Map<string, string>();
  const current = await view.articles.texts(storyId);
  for (const { id, textHash } of await view.articles.ofStories([storyId])) {
    texts.set(textHash, current.get(id) ?? "");
  }
  for (const { articleId, number, textHash } of await view.revisions.ofStory(storyId)) {
    texts.set(textHash, (await view.revisions.text(storyId, articleId, number)) ?? "");
  }
  return [...texts].map(([textHash, text]) => ({ textHash, text }));
}

async function gatherOrphans(view: StoreView, storyId: string): Promise<StoryBundle["orphans"]> {
  const states = (await view.utterances.known(storyId)).filter(({ isOrphan }) => isOrphan);
  const hashes = new Map(states.map(({ id, contentHash }) => [id, contentHash]));
  const kept = await view.utterances.kept(storyId, [...hashes.keys()]);
  return kept.map(({ utterance, quotations, textHashes, version }) => ({
    utterance,
    quotations,
    textHashes,
    contentHash: hashes.get(utterance.id) ?? "",
    version,
  }));
}

async function gatherAttachments(view: StoreView, storyId: string): Promise<StoryBundle["attachments"]> {
  const gathered = [];
  for (const attachment of await view.attachments.ofStory(storyId)) {
    const content = (await view.attachments.content(storyId, attachment.id)) ?? new Uint8Array();
    gathered.push({ ...attachment, contentBase64: Buffer.from(content).toString("base64") });
  }
  return gathered;
}

async function gatherVersions(view: StoreView, storyId: string): Promise<StoryBundle["versions"]> {
  const gathered = [];
  for (const { number, eventNumber } of await view.versions.list(storyId)) {
    gathered.push({ number, eventNumber, report: (await view.versions.report(storyId, number)) ?? "" });
  }
  return gathered;
}
