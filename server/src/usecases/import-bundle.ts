/**
 * Takes in a story that another desk wrote as a bundle. The log is laid down as
 * it is, hash by hash, and everything else is written from it; a bundle that is
 * not what was written is refused, and nothing is kept of it.
 */
import { DeskError } from "../domain/desk-error.ts";
import { readSigned } from "../domain/report/seal.ts";
import type { StoryBundle } from "../domain/report/story-bundle.ts";
import { firstBrokenLink } from "../domain/review/event-chain.ts";
import { type Ledger, type LoggedArticle, readLedger } from "../domain/review/ledger.ts";
import { queueEntry } from "../domain/review/queue.ts";
import { ruledReadings, standingRulings, verdictOf } from "../domain/review/standing.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import { type PreparedAnalysis, placeAnalysis } from "./place-analysis.ts";
import { replayCorrections, standingAfter } from "./replay-corrections.ts";
import { analyze, toArticle } from "./revise-articles.ts";
import type { StoreTransaction } from "./store.ts";
import { describeStory, findStory, type StoryDetail } from "./story-view.ts";

interface Unpacked {
  readonly bundle: StoryBundle;
  readonly events: readonly StoryEvent[];
  readonly ledger: Ledger;
  /** By hash. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function importBundle(desk: Desk, bundle: StoryBundle): Promise<StoryDetail> {
  const unpacked = unpack(desk, bundle);
  await refuseOtherVersions(desk, unpacked);
  const articles = unpacked.ledger.articles
    .filter(({ removedAt }) => removedAt === null)
    .map((article) => articleOf(article, unpacked.texts));
  const analysis = await analyze(desk, articles, standingAfter(unpacked.events));
  return await desk.store.write(async (transaction) => {
    await transaction.stories.lockImports();
    await refuseKnown(transaction, bundle);
    await layDown(transaction, unpacked, analysis, desk.now());
    return await describeStory(transaction, await findStory(transaction, bundle.storyId));
  });
}

async function refuseKnown(transaction: StoreTransaction, { storyId }: StoryBundle): Promise<void> {
  const known = await transaction.stories.find(storyId);
  if (known === null) return;
  throw new DeskError(
    "bundle.known",
    `This story is at the desk already, as “${known.title}”${known.deletedAt === null ? "" : ", among the deleted"}: nothing was brought in.`,
  );
}

function unpack(desk: Desk, bundle: StoryBundle): Unpacked {
  const events = bundle.events.map(
    (event): StoryEvent => ({ ...event, storyId: bundle.storyId, undoneBy: null }),
  );
  const broken = firstBrokenLink(events, desk.digest);
  if (events.length === 0 || events[0]?.type !== "story.created") throw invalid("it has no log");
  if (broken !== null) throw invalid(`event ${broken} does not follow from those before it`);
  const ledger = readLedger(events);
  const texts = new Map(bundle.texts.map(({ textHash, text }) => [textHash, text]));
  for (const [textHash, text] of texts) {
    if (desk.digest(text) !== textHash) throw invalid("a text is not the one that its hash names");
  }
  for (const { labels, earlier } of ledger.articles) {
    const hashes = [labels, ...earlier.map((each) => each.labels)].map(({ textHash }) => String(textHash));
    if (!hashes.every((hash) => texts.has(hash)))
      throw invalid(`a text of ${String(labels.outlet)} is missing`);
  }
  refuseOtherFiles(desk, bundle);
  return { bundle, events, ledger, texts };
}

function refuseOtherFiles(desk: Desk, { attachments }: StoryBundle): void {
  for (const { id, name, size, contentBase64 } of attachments) {
    const content = Buffer.from(contentBase64, "base64");
    if (desk.digest(content) !== id || content.length !== size)
      throw invalid(`${name} is not the file attached`);
  }
}

async function refuseOtherVersions(
  desk: Desk,
  { bundle: { versions }, ledger: { versionHashes } }: Unpacked,
): Promise<void> {
  const there = new Set(versions.map(({ number }) => number));
  for (const number of versionHashes.keys()) {
    if (!there.has(number)) throw invalid(`version ${number} was signed and is missing`);
  }
  for (const { number, report } of versions) {
    const seal = await desk.reports.sealOf(report);
    if (seal === null || seal !== versionHashes.get(number))
      throw invalid(`version ${number} is not what was signed`);
  }
}

function invalid(why: string): DeskError {
  return new DeskError("bundle.invalid", `This story cannot be brought in: ${why}. Nothing was changed.`);
}

/** The labels are the log's, which the contract has looked through. */
function articleOf({ id, labels }: Pick<LoggedArticle, "id" | "labels">, texts: Unpacked["texts"]): Article {
  const record = { ...labels, id } as unknown as Omit<Article, "text">;
  return toArticle(record, texts.get(String(labels.textHash)) ?? "");
}

async function layDown(
  transaction: StoreTransaction,
  unpacked: Unpacked,
  analysis: PreparedAnalysis,
  now: string,
): Promise<void> {
  const { bundle, events, ledger } = unpacked;
  const { storyId, createdAt } = bundle;
  const { title, importedFrom, archivedAt, deletedAt } = ledger;
  await transaction.stories.insert({ id: storyId, title, createdAt, importedFrom });
  await transaction.stories.lock(storyId, now);
  for (const { id, ...event } of bundle.events) await transaction.events.append(storyId, id, event);
  await layDownArticles(transaction, unpacked);
  await layDownReview(transaction, unpacked, now);
  await replayCorrections(transaction, storyId, events);
  await layDownOrphans(transaction, unpacked);
  await placeAnalysis(transaction, storyId, analysis, bundle.utterances);
  await settleAll(transaction, bundle, ledger);
  const articlesVersion = ledger.articles.length;
  await transaction.stories.update(storyId, { title, archivedAt, deletedAt, articlesVersion });
}

async function layDownArticles(
  { articles, revisions }: StoreTransaction,
  { bundle: { storyId }, ledger, texts }: Unpacked,
): Promise<void> {
  for (const logged of ledger.articles) {
    const { addedAt, removedAt, earlier, labels } = logged;
    const facts = { textHash: String(labels.textHash), addedAt, removedAt };
    await articles.insert(storyId, articleOf(logged, texts), facts);
    for (const [index, { labels: before, replacedAt }] of earlier.entries()) {
      const { text, id: articleId, ...kept } = articleOf({ id: logged.id, labels: before }, texts);
      const textHash = String(before.textHash);
      const revision = {
        articleId,
        number: index + 1,
        labels: kept,
        textHash,
        textLength: text.length,
        replacedAt,
      };
      await revisions.insert(storyId, revision, text);
    }
  }
}

async function layDownReview(
  transaction: StoreTransaction,
  { bundle: { storyId, attachments, versions }, ledger }: Unpacked,
  now: string,
): Promise<void> {
  const { rulings, claims, secondChecks, replies } = transaction;
  for (const { item, eventNumber, isWithdrawn } of ledger.rulings) {
    await rulings.insert(storyId, item, eventNumber);
    if (isWithdrawn) await rulings.withdraw(storyId, item.id);
  }
  for (const { item, eventNumber, isWithdrawn } of ledger.claims) {
    await claims.insert(storyId, item, eventNumber);
    if (isWithdrawn) await claims.withdraw(storyId, item.id);
  }
  for (const { item, eventNumber, isWithdrawn } of ledger.secondChecks) {
    await secondChecks.insert(storyId, item, eventNumber);
    if (isWithdrawn) await secondChecks.withdraw(storyId, item.id);
  }
  for (const { item, eventNumber, isWithdrawn } of ledger.replies) {
    await replies.insert(storyId, item, eventNumber);
    if (isWithdrawn) await replies.withdraw(storyId, item.id);
  }
  for (const { contentBase64, ...attachment } of attachments) {
    await transaction.attachments.insert(storyId, attachment, Buffer.from(contentBase64, "base64"), now);
  }
  for (const { number, eventNumber, report } of versions) {
    const { signOff, changes } = readSigned(report);
    await transaction.versions.insert(storyId, { number, eventNumber, signOff, changes }, report);
  }
}

/** Their rows of the queue are made anew, from the texts they were found in. */
async function layDownOrphans(
  { utterances }: StoreTransaction,
  { bundle, ledger, texts }: Unpacked,
): Promise<void> {
  const articles = new Map(ledger.articles.map((article) => [article.id, articleOf(article, texts)]));
  const rank = bundle.utterances.length + 1;
  const kept = bundle.orphans.map(({ utterance, quotations, textHashes, contentHash, version }, index) => ({
    utterance,
    quotations,
    textHashes,
    contentHash,
    version,
    verdict: "open" as const,
    ruledReadings: 0,
    isOrphan: true,
    entry: queueEntry(utterance, rank + index, {
      articles: new Map(
        [...articles].map(([id, article]) => [
          id,
          { ...article, text: texts.get(textHashes[id] ?? "") ?? article.text },
        ]),
      ),
      quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
      speakers: new Map(quotations.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : []))),
    }),
  }));
  await utterances.insertOrphans(bundle.storyId, kept);
}

/** Brings the rows of the queue in line with the rulings that stand on them. */
async function settleAll(
  { utterances }: StoreTransaction,
  { storyId, utterances: known, orphans }: StoryBundle,
  { rulings }: Ledger,
): Promise<void> {
  const standing = rulings.filter(({ isWithdrawn }) => !isWithdrawn).map(({ item }) => item);
  const versions = [...known, ...orphans.map(({ utterance, version }) => ({ id: utterance.id, version }))];
  for (const { id, version } of versions) {
    const own = standingRulings(standing.filter(({ utteranceId }) => utteranceId === id));
    if (version === 0 && own.utterance === null) continue;
    await utterances.setState(storyId, id, {
      verdict: verdictOf(own.utterance),
      ruledReadings: ruledReadings(own),
      version,
    });
  }
}
