/** The texts that an utterance's spans count in, where outlets have replaced them since: an orphan is shown as it last was. */
import type { ArticleRecord, KeptUtterance, StoreView } from "./store.ts";

export async function formerTexts(
  view: StoreView,
  storyId: string,
  { textHashes, isOrphan }: Pick<KeptUtterance, "textHashes" | "isOrphan">,
  records: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  // Whoever still is in the articles was found in the texts that stand.
  if (!isOrphan) return texts;
  for (const { id, textHash } of records) {
    const hash = textHashes[id];
    if (hash === undefined || hash === textHash) continue;
    const text = await view.revisions.textByHash(storyId, id, hash);
    if (text !== null) texts.set(id, text);
  }
  return texts;
}
