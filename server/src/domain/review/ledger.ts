/**
 * What a story's log comes to: the articles, rulings and signed versions that
 * must stand if the events are the truth. Verifying compares the store with it,
 * and a story that is brought in from a file is written from it.
 */
import type { Claim } from "./claim.ts";
import type { Reply } from "./reply.ts";
import { completeRuling, type LoggedRuling, type Ruling } from "./ruling.ts";
import type { SecondCheck } from "./second-check.ts";
import type { StoryEvent } from "./story-event.ts";
import { fieldsOf } from "./undo.ts";

export interface LoggedArticle {
  readonly id: string;
  /** Everything the log says about it: outlet, title, hash of the text and so on. */
  readonly labels: Readonly<Record<string, unknown>>;
  readonly addedAt: string;
  readonly removedAt: string | null;
  /** What was said about it while it had another text, oldest first. */
  readonly earlier: readonly { readonly labels: LoggedArticle["labels"]; readonly replacedAt: string }[];
}

/** Something that an event made, with that event's number. */
export interface Logged<Item> {
  readonly item: Item;
  readonly eventNumber: number;
  readonly isWithdrawn: boolean;
}

export interface Ledger {
  readonly title: string;
  readonly importedFrom: string | null;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
  /** In the order of adding. */
  readonly articles: readonly LoggedArticle[];
  /** In the order of making. */
  readonly rulings: readonly Logged<Ruling>[];
  readonly claims: readonly Logged<Claim>[];
  readonly secondChecks: readonly Logged<SecondCheck>[];
  readonly replies: readonly Logged<Reply>[];
  /** The hash of each signed version, by number. */
  readonly versionHashes: ReadonlyMap<number, string>;
}

interface Draft {
  title: string;
  importedFrom: string | null;
  archivedAt: string | null;
  deletedAt: string | null;
  readonly articles: Map<string, LoggedArticle>;
  readonly rulings: Map<string, Logged<Ruling>>;
  readonly claims: Map<string, Logged<Claim>>;
  readonly secondChecks: Map<string, Logged<SecondCheck>>;
  readonly replies: Map<string, Logged<Reply>>;
  readonly versionHashes: Map<number, string>;
}

/** `events` oldest first; `undoneBy` is not looked at. */
export function readLedger(events: readonly StoryEvent[]): Ledger {
  const draft: Draft = {
    title: "",
    importedFrom: null,
    archivedAt: null,
    deletedAt: null,
    articles: new Map(),
    rulings: new Map(),
    claims: new Map(),
    secondChecks: new Map(),
    replies: new Map(),
    versionHashes: new Map(),
  };
  for (const event of events) take(draft, event);
  return {
    ...draft,
    articles: [...draft.articles.values()],
    rulings: [...draft.rulings.values()],
    claims: [...draft.claims.values()],
    secondChecks: [...draft.secondChecks.values()],
    replies: [...draft.replies.values()],
  };
}

function take(draft: Draft, event: StoryEvent): void {
  if (event.type.startsWith("story.")) takeStory(draft, event);
  else if (event.type.startsWith("article.")) takeArticle(draft, event);
  else takeReview(draft, event);
}

function takeStory(draft: Draft, { type, at, payload }: StoryEvent): void {
  if (type === "story.created") {
    draft.title = String(payload.title);
    draft.importedFrom = typeof payload.importedFrom === "string" ? payload.importedFrom : null;
  }
  if (type === "story.renamed") draft.title = String(payload.to);
  if (type === "story.archived") draft.archivedAt = at;
  if (type === "story.unarchived") draft.archivedAt = null;
  if (type === "story.deleted") draft.deletedAt = at;
  if (type === "story.restored") draft.deletedAt = null;
}

function takeArticle({ articles }: Draft, { type, at, payload, articleId }: StoryEvent): void {
  if (articleId === null) return;
  if (type === "article.added") {
    const { id: _id, ...labels } = fieldsOf(payload.article);
    articles.set(articleId, { id: articleId, labels, addedAt: at, removedAt: null, earlier: [] });
    return;
  }
  const known = articles.get(articleId);
  if (known === undefined) return;
  const relabelled = { ...known.labels, ...fieldsOf(payload.to) };
  if (type === "article.removed") articles.set(articleId, { ...known, removedAt: at });
  if (type === "article.restored") articles.set(articleId, { ...known, removedAt: null });
  if (type === "article.changed") articles.set(articleId, { ...known, labels: relabelled });
  if (type === "article.revised") {
    const earlier = [...known.earlier, { labels: known.labels, replacedAt: at }];
    articles.set(articleId, { ...known, labels: relabelled, earlier });
  }
}

function takeReview(draft: Draft, { type, number, payload }: StoryEvent): void {
  const made = <Item extends { readonly id: string }>(items: Map<string, Logged<Item>>, item: Item) =>
    items.set(item.id, { item, eventNumber: number, isWithdrawn: false });
  switch (type) {
    case "ruling.made":
      made(draft.rulings, completeRuling(payload.ruling as LoggedRuling));
      return;
    case "ruling.withdrawn":
      withdraw(draft.rulings, payload.ruling);
      return;
    case "claim.added":
      made(draft.claims, payload.claim as Claim);
      return;
    case "claim.removed":
      withdraw(draft.claims, payload.claim);
      return;
    case "check.requested":
      made(draft.secondChecks, payload.check as SecondCheck);
      return;
    case "check.withdrawn":
      withdraw(draft.secondChecks, payload.check);
      return;
    case "check.made":
    case "check.unmade":
      takeCheck(draft, payload.check as SecondCheck, type === "check.made");
      return;
    case "reply.added":
      made(draft.replies, payload.reply as Reply);
      return;
    case "reply.removed":
      withdraw(draft.replies, payload.reply);
      return;
    case "report.signed":
      draft.versionHashes.set(Number(payload.number), String(payload.hash));
      return;
    default:
  }
}

function withdraw<Item>(items: Map<string, Logged<Item>>, payload: unknown): void {
  const id = String(fieldsOf(payload).id);
  const known = items.get(id);
  if (known !== undefined) items.set(id, { ...known, isWithdrawn: true });
}

function takeCheck({ secondChecks }: Draft, check: SecondCheck, isMade: boolean): void {
  const known = secondChecks.get(check.id);
  if (known === undefined) return;
  secondChecks.set(check.id, { ...known, item: isMade ? check : { ...check, ruling: null } });
}
