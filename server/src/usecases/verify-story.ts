/**
 * Whether a story still is what was written: the chain of its log, the texts
 * under their hashes, what the log says stands against what the store says, and
 * every signed version under the hash it was signed with.
 */
import { firstBrokenLink } from "../domain/review/event-chain.ts";
import { type Ledger, type Logged, readLedger } from "../domain/review/ledger.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { canonicalJson } from "../domain/text/canonical-json.ts";
import type { Desk } from "./desk.ts";
import { placedAfter } from "./replay-corrections.ts";
import type { ArticleRecord, StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

export interface Problem {
  readonly part: "events" | "articles" | "corrections" | "rulings" | "attachments" | "versions";
  readonly sentence: string;
}

export interface Verification {
  readonly isWhole: boolean;
  readonly checked: Readonly<Record<Problem["part"], number>>;
  readonly problems: readonly Problem[];
}

export async function verifyStory(desk: Desk, storyId: string): Promise<Verification> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const events = await view.events.all(storyId);
    const ledger = readLedger(events);
    const parts = await inTurn(desk, [
      ["the log", () => verifyEvents(desk, view, storyId, events)],
      ["the texts", () => verifyArticles(desk, view, storyId, ledger)],
      ["the corrections", () => verifyCorrections(view, storyId, events)],
      ["the rulings", () => verifyRulings(view, storyId, ledger)],
      ["the files", () => verifyAttachments(desk, view, storyId, ledger)],
      ["the signed versions", () => verifyVersions(desk, view, storyId, ledger)],
    ]);
    const problems = parts.flatMap(({ part, sentences }) =>
      sentences.map((sentence) => ({ part, sentence })),
    );
    const [inLog, articles, corrections, rulings, attachments, versions] = parts.map(
      ({ checked }) => checked,
    );
    return {
      isWhole: problems.length === 0,
      checked: {
        events: inLog ?? 0,
        articles: articles ?? 0,
        corrections: corrections ?? 0,
        rulings: rulings ?? 0,
        attachments: attachments ?? 0,
        versions: versions ?? 0,
      },
      problems,
    };
  });
}

interface Verified {
  readonly part: Problem["part"];
  readonly checked: number;
  readonly sentences: readonly string[];
}

async function inTurn(
  desk: Pick<Desk, "pause" | "progress">,
  checks: readonly (readonly [what: string, check: () => Promise<Verified>])[],
): Promise<readonly Verified[]> {
  const parts: Verified[] = [];
  for (const [what, check] of checks) {
    desk.progress.tell(parts.length / checks.length, `Checking ${what}`);
    parts.push(await check());
    await desk.pause();
  }
  return parts;
}

async function verifyEvents(
  desk: Desk,
  view: StoreView,
  storyId: string,
  events: readonly StoryEvent[],
): Promise<Verified> {
  const broken = firstBrokenLink(events, desk.digest);
  const head = await view.events.head(storyId);
  const last = events.at(-1);
  const isCutOff = broken === null && (head.number !== events.length || head.hash !== last?.hash);
  return {
    part: "events",
    checked: events.length,
    sentences: [
      ...(broken === null
        ? []
        : [`Event ${broken} does not follow from those before it: it or its place in the log was changed.`]),
      ...(isCutOff
        ? [`The log ends with event ${events.length}, but the story remembers event ${head.number}.`]
        : []),
    ],
  };
}

async function verifyArticles(
  desk: Desk,
  view: StoreView,
  storyId: string,
  ledger: Ledger,
): Promise<Verified> {
  const records = await view.articles.ofStories([storyId]);
  const logged = new Map(ledger.articles.map((article) => [article.id, article]));
  const sentences: string[] = [];
  for (const record of records) {
    const article = logged.get(record.id);
    if (article === undefined) {
      sentences.push(`${record.outlet}: the log does not know this article.`);
      continue;
    }
    // One text at a time: a story of two hundred long articles need not be held at once.
    const text = (await view.articles.text(storyId, record.id)) ?? "";
    if (desk.digest(text) !== article.labels.textHash) {
      sentences.push(`${record.outlet}: the text is not the one that was added.`);
    }
    if (
      !isLabelledAs(record, article.labels) ||
      (record.removedAt === null) !== (article.removedAt === null)
    ) {
      sentences.push(`${record.outlet}: what is said about the article is not what the log says.`);
    }
    sentences.push(...(await earlierTextsAmiss(desk, view, storyId, record, article.earlier)));
  }
  const there = new Set(records.map(({ id }) => id));
  for (const { id, labels } of ledger.articles) {
    if (!there.has(id)) sentences.push(`${String(labels.outlet)}: the article is gone, the log has it.`);
  }
  return { part: "articles", checked: records.length, sentences };
}

/** Whatever the log says of an article, the row says too. */
function isLabelledAs(record: ArticleRecord, labels: Readonly<Record<string, unknown>>): boolean {
  const row: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(labels).every(([label, value]) => canonicalJson(row[label]) === canonicalJson(value));
}

async function earlierTextsAmiss(
  desk: Desk,
  view: StoreView,
  storyId: string,
  { id, outlet }: ArticleRecord,
  earlier: Ledger["articles"][number]["earlier"],
): Promise<string[]> {
  const sentences: string[] = [];
  for (const [index, { labels }] of earlier.entries()) {
    const text = await view.revisions.text(storyId, id, index + 1);
    if (text === null || desk.digest(text) !== labels.textHash) {
      sentences.push(`${outlet}: its earlier text no. ${index + 1} is not the one that was added.`);
    }
  }
  return sentences;
}

/** What the last analysis made of each is not of the log, and not looked at. */
async function verifyCorrections(
  view: StoreView,
  storyId: string,
  events: readonly StoryEvent[],
): Promise<Verified> {
  const kept = await view.corrections.standing(storyId);
  const placed = kept.map(({ applies: _applies, why: _why, utteranceIds: _ids, ...rest }) => rest);
  return {
    part: "corrections",
    checked: kept.length,
    sentences:
      canonicalJson(placed) === canonicalJson(placedAfter(events))
        ? []
        : ["The corrections that stand are not those that the log tells."],
  };
}

async function verifyRulings(view: StoreView, storyId: string, ledger: Ledger): Promise<Verified> {
  const rulings = await view.rulings.standing(storyId);
  const claims = await view.claims.standing(storyId);
  const checks = await view.secondChecks.standing(storyId);
  const replies = await view.replies.standing(storyId);
  const verdicts = await verdictsAmiss(view, storyId, ledger);
  return {
    part: "rulings",
    checked: rulings.length + claims.length + checks.length + replies.length,
    sentences: [
      ...(isSame(rulings, ledger.rulings)
        ? []
        : ["The rulings that stand are not those that the log tells."]),
      ...(isSame(claims, ledger.claims) ? [] : ["The second claims are not those that the log tells."]),
      ...(isSame(checks, ledger.secondChecks) ? [] : ["The second checks are not those that the log tells."]),
      ...(isSame(replies, ledger.replies) ? [] : ["The replies are not those that the log tells."]),
      ...verdicts,
    ],
  };
}

function isSame<Item extends { readonly id: string }>(
  kept: readonly Item[],
  logged: readonly Logged<Item>[],
): boolean {
  const standing = logged.filter(({ isWithdrawn }) => !isWithdrawn).map(({ item }) => item);
  return canonicalJson(kept) === canonicalJson(standing);
}

/** The queue shows a verdict of its own, which is to be that of the newest ruling. */
async function verdictsAmiss(view: StoreView, storyId: string, ledger: Ledger): Promise<string[]> {
  const newest = new Map<string, string>();
  for (const { item, isWithdrawn } of ledger.rulings) {
    if (!isWithdrawn && item.articleId === null && item.claimId === null)
      newest.set(item.utteranceId, item.verdict);
  }
  const facts = await view.utterances.facts(storyId);
  const amiss = facts.filter(({ id, verdict }) => verdict !== (newest.get(id) ?? "open"));
  return amiss.length === 0
    ? []
    : [`${amiss.length} verdicts in the queue are not those that the log tells.`];
}

async function verifyAttachments(
  desk: Desk,
  view: StoreView,
  storyId: string,
  ledger: Ledger,
): Promise<Verified> {
  const attachments = await view.attachments.ofStory(storyId);
  const there = new Set(attachments.map(({ id }) => id));
  const sentences: string[] = [];
  for (const { id, name } of attachments) {
    const content = await view.attachments.content(storyId, id);
    if (content === null || desk.digest(content) !== id)
      sentences.push(`${name}: the file is not the one attached.`);
  }
  const named = ledger.rulings.flatMap(({ item }) =>
    item.evidence.flatMap(({ attachment }) => attachment ?? []),
  );
  const lost = new Map(named.filter(({ id }) => !there.has(id)).map(({ id, name }) => [id, name]));
  for (const name of lost.values()) sentences.push(`${name}: evidence names this file, and it is gone.`);
  return { part: "attachments", checked: attachments.length, sentences };
}

async function verifyVersions(
  desk: Desk,
  view: StoreView,
  storyId: string,
  ledger: Ledger,
): Promise<Verified> {
  const sentences: string[] = [];
  for (const [number, hash] of ledger.versionHashes) {
    const report = await view.versions.report(storyId, number);
    if (report === null) sentences.push(`Version ${number} was signed and is gone.`);
    else if ((await desk.reports.sealOf(report)) !== hash) {
      sentences.push(`Version ${number} is not what was signed: its hash differs.`);
    }
  }
  const kept = await view.versions.list(storyId);
  for (const { number, signOff } of kept) {
    const hash = ledger.versionHashes.get(number);
    if (hash === undefined)
      sentences.push(`Version ${number} is there, but the log does not know of its signing.`);
    else if (signOff.hash !== hash)
      sentences.push(`Version ${number} bears another hash than the log tells.`);
  }
  return { part: "versions", checked: kept.length, sentences };
}
