/**
 * What the use cases ask of a store, noun by noun. `server/src/store` answers
 * for the embedded engine and for PostgreSQL.
 *
 * A read sees one state of the store from beginning to end; a write happens
 * whole or not at all, and is on the disk when its promise resolves.
 */

import type { Utterance } from "../domain/analysis.ts";
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import type { CorrectionOutcome } from "../domain/corrections/outcome.ts";
import type { Conflict } from "../domain/difference/difference.ts";
import type { Quotation, QuotationMode, Speaker } from "../domain/quotation/quotation.ts";
import type { KnownUtterance } from "../domain/review/carry-over.ts";
import type { CorrectionDeed } from "../domain/review/correction-deed.ts";
import type { UtteranceFacts } from "../domain/review/filter.ts";
import type { QueueEntry } from "../domain/review/queue.ts";
import type { Ruling, Verdict } from "../domain/review/ruling.ts";
import type { Actor, EventDraft, StoryEvent } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import type {
  AttachmentReader,
  AttachmentWriter,
  ClaimReader,
  ClaimWriter,
  ReplyReader,
  ReplyWriter,
  RevisionReader,
  RevisionWriter,
  SecondCheckReader,
  SecondCheckWriter,
  VersionReader,
  VersionWriter,
} from "./case-file.ts";
import type { Page, PageRequest } from "./page.ts";

export interface DeskStore {
  readonly kind: "embedded" | "postgresql";
  read<Result>(work: (view: StoreView) => Promise<Result>): Promise<Result>;
  write<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface StoreView {
  readonly profiles: ProfileReader;
  readonly stories: StoryReader;
  readonly articles: ArticleReader;
  readonly analysis: AnalysisReader;
  readonly utterances: UtteranceReader;
  readonly rulings: RulingReader;
  readonly events: EventReader;
  readonly claims: ClaimReader;
  readonly secondChecks: SecondCheckReader;
  readonly replies: ReplyReader;
  readonly attachments: AttachmentReader;
  readonly revisions: RevisionReader;
  readonly versions: VersionReader;
  readonly corrections: CorrectionReader;
}

export interface StoreTransaction extends StoreView {
  readonly profiles: ProfileReader & ProfileWriter;
  readonly stories: StoryReader & StoryWriter;
  readonly articles: ArticleReader & ArticleWriter;
  readonly analysis: AnalysisReader & AnalysisWriter;
  readonly utterances: UtteranceReader & UtteranceWriter;
  readonly rulings: RulingReader & RulingWriter;
  readonly events: EventReader & EventWriter;
  readonly claims: ClaimReader & ClaimWriter;
  readonly secondChecks: SecondCheckReader & SecondCheckWriter;
  readonly replies: ReplyReader & ReplyWriter;
  readonly attachments: AttachmentReader & AttachmentWriter;
  readonly revisions: RevisionReader & RevisionWriter;
  readonly versions: VersionReader & VersionWriter;
  readonly corrections: CorrectionReader & CorrectionWriter;
}

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface ProfileReader {
  find(id: string): Promise<Profile | null>;
  /** Oldest first. */
  list(): Promise<readonly Profile[]>;
}

export interface ProfileWriter {
  /** False when someone has this name already; case and accents do not count. */
  add(profile: Profile): Promise<boolean>;
}

/** active: neither archived nor deleted. */
export type StoryState = "active" | "archived" | "deleted";

export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
  /** Goes up with every change to the articles: an analysis made for an older one must not be kept. */
  readonly articlesVersion: number;
  /** The folder it was imported from, by name; null when opened by hand. */
  readonly importedFrom: string | null;
  readonly quotationCount: number;
  readonly conflictCount: number;
  /** Utterances with a difference that is more than formal. */
  readonly disagreementCount: number;
}

export interface StoryReader {
  find(id: string): Promise<StoryRecord | null>;
  /** Last changed first. */
  list(state: StoryState, page: PageRequest): Promise<Page<StoryRecord>>;
  /** Not deleted. */
  importedFrom(folder: string): Promise<readonly StoryRecord[]>;
  isEmpty(): Promise<boolean>;
  /** How many utterances stand at each verdict, by story id. */
  verdictCounts(ids: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<Verdict, number>>>>;
}

export type StoryPatch = Partial<Pick<StoryRecord, "title" | "archivedAt" | "deletedAt" | "articlesVersion">>;

export interface StoryWriter {
  insert(story: Pick<StoryRecord, "id" | "title" | "createdAt" | "importedFrom">): Promise<void>;
  /** Marks the story as changed and keeps others from changing it until the transaction ends; null when there is none. */
  lock(id: string, now: string): Promise<StoryRecord | null>;
  update(id: string, patch: StoryPatch): Promise<void>;
  /** Keeps others from importing until the transaction ends. */
  lockImports(): Promise<void>;
}

/** An article without its text, which lists do without. */
export interface ArticleRecord extends Omit<Article, "text"> {
  readonly storyId: string;
  /** UTF-16 code units. */
  readonly textLength: number;
  /** SHA-256 of the text as UTF-8, in hex. */
  readonly textHash: string;
  readonly quotationCount: number;
  readonly addedAt: string;
  readonly removedAt: string | null;
}

export interface ArticleReader {
  /** In the order of adding, removed ones included. */
  ofStories(storyIds: readonly string[]): Promise<readonly ArticleRecord[]>;
  text(storyId: string, articleId: string): Promise<string | null>;
  /** By article id; all of the story when no ids are given. */
  texts(storyId: string, articleIds?: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface ArticleWriter {
  insert(
    storyId: string,
    article: Article,
    facts: { readonly textHash: string; readonly addedAt: string; readonly removedAt?: string | null },
  ): Promise<void>;
  /** Everything but the text. */
  relabel(storyId: string, article: Omit<Article, "text">): Promise<void>;
  /** The text, with whatever else changed with it. */
  replaceText(storyId: string, article: Article, textHash: string): Promise<void>;
  setRemoved(storyId: string, articleId: string, removedAt: string | null): Promise<void>;
}

export interface KeptQuotation extends Quotation {
  readonly utteranceId: string | null;
}

export interface QuotationFilter {
  readonly articleId: string | null;
  readonly speakerId: string | null;
  readonly mode: QuotationMode | null;
}

export interface QuotedSpeaker extends Speaker {
  readonly quotationCount: number;
}

export interface AnalysisReader {
  /** Most quoted first. */
  speakers(storyId: string): Promise<readonly QuotedSpeaker[]>;
  /** In the order of the articles and of their texts. */
  quotations(storyId: string, filter: QuotationFilter, page: PageRequest): Promise<Page<KeptQuotation>>;
  ofArticle(storyId: string, articleId: string): Promise<readonly Quotation[]>;
  /** Those that there are; a thousand ids at most. */
  quotationsById(storyId: string, ids: readonly string[]): Promise<readonly KeptQuotation[]>;
  conflicts(storyId: string): Promise<readonly Conflict[]>;
}

/** Everything one analysis says, as it is kept. */
export interface KeptAnalysis {
  readonly speakers: readonly QuotedSpeaker[];
  readonly quotations: readonly KeptQuotation[];
  readonly conflicts: readonly Conflict[];
  /** By rank. Orphans are kept beside them. */
  readonly utterances: readonly (KeptUtterance & { readonly contentHash: string })[];
  readonly orphanIds: readonly string[];
  readonly disagreementCount: number;
}

export interface AnalysisWriter {
  /** Puts a whole analysis in the place of the one before. */
  replace(storyId: string, analysis: KeptAnalysis): Promise<void>;
}

/** What the rulings on an utterance come to. */
export interface UtteranceState {
  readonly verdict: Verdict;
  readonly ruledReadings: number;
  /** Goes up with each ruling, each withdrawal and each analysis that changes the witnesses or their words. */
  readonly version: number;
  /** Its articles no longer have it, but rulings were made on it. */
  readonly isOrphan: boolean;
}

export interface QueuedUtterance extends UtteranceState {
  readonly entry: QueueEntry;
}

/** Holds all that is needed to show it, so that an orphan can be shown as it last was. */
export interface KeptUtterance extends QueuedUtterance {
  readonly utterance: Utterance;
  /** Of its witnesses. */
  readonly quotations: readonly Quotation[];
  /** By article: hash of the text that the spans count in. An orphan's may be one that the outlet has replaced. */
  readonly textHashes: Readonly<Record<string, string>>;
}

/** What carrying over asks of an utterance. */
export interface KnownState extends KnownUtterance, UtteranceState {
  /** Changes with the witnesses and their words, and with nothing else. */
  readonly contentHash: string;
}

export interface UtteranceReader {
  /** By rank, orphans last. */
  facts(storyId: string): Promise<readonly UtteranceFacts[]>;
  /** Ids of the utterances in which every one of the words is found; words folded by `foldName`. */
  search(storyId: string, words: readonly string[]): Promise<ReadonlySet<string>>;
  /** In the order of the ids. */
  queued(storyId: string, ids: readonly string[]): Promise<readonly QueuedUtterance[]>;
  find(storyId: string, id: string): Promise<KeptUtterance | null>;
  /** In the order of the ids. */
  kept(storyId: string, ids: readonly string[]): Promise<readonly KeptUtterance[]>;
  known(storyId: string): Promise<readonly KnownState[]>;
}

export interface UtteranceWriter {
  /** Of a story that is brought in: found no longer, but ruled on. */
  insertOrphans(
    storyId: string,
    orphans: readonly (KeptUtterance & { readonly contentHash: string })[],
  ): Promise<void>;
  setState(storyId: string, id: string, state: Omit<UtteranceState, "isOrphan">): Promise<void>;
}

export interface RulingReader {
  /** Oldest first, without the withdrawn; of the whole story when no utterance is given. */
  standing(storyId: string, utteranceId?: string): Promise<readonly Ruling[]>;
  /** Who has ruled on which utterance, for filters. */
  checkers(storyId: string): Promise<readonly { readonly utteranceId: string; readonly actorId: string }[]>;
}

export interface RulingWriter {
  /** `eventNumber`: of the event that made it. */
  insert(storyId: string, ruling: Ruling, eventNumber: number): Promise<void>;
  withdraw(storyId: string, rulingId: string): Promise<void>;
}

export interface EventReader {
  /** Where the log ends: number and hash of its newest event, as the story remembers them. */
  head(storyId: string): Promise<{ readonly number: number; readonly hash: string }>;
  find(storyId: string, id: string): Promise<StoryEvent | null>;
  /** Oldest first. */
  all(storyId: string): Promise<readonly StoryEvent[]>;
  /** Newest first. */
  list(storyId: string, filter: { utteranceId: string | null }, page: PageRequest): Promise<Page<StoryEvent>>;
  /** Behind the one with this number, oldest first. */
  since(storyId: string, number: number, limit: number): Promise<readonly StoryEvent[]>;
  /** The number of each story's newest event, by story id; deleted stories included. */
  newest(): Promise<ReadonlyMap<string, number>>;
}

export interface EventWriter {
  /** Gives the event the story's next number and ties it to the one before; the story must be locked. */
  append(storyId: string, id: string, draft: EventDraft): Promise<StoryEvent>;
}

/** A correction with the act that it was made in, or brought back by. */
export interface PlacedCorrection {
  readonly correction: KeptCorrection;
  readonly summary: string;
  /** Missing in a log older than deeds. */
  readonly deed?: CorrectionDeed;
  readonly actor: Actor;
  readonly at: string;
  readonly eventId: string;
}

/** And what the last analysis made of it. */
export interface StandingCorrection extends PlacedCorrection {
  readonly applies: boolean;
  /** Why it does not apply now; null when it does. */
  readonly why: string | null;
  /** Utterances that hold what it speaks of. */
  readonly utteranceIds: readonly string[];
}

export interface CorrectionReader {
  /** In the order of application, without the withdrawn. */
  standing(storyId: string): Promise<readonly StandingCorrection[]>;
  standingIds(storyId: string): Promise<ReadonlySet<string>>;
  /** Those that stand, and with them, each at its place, withdrawn ones. */
  standingWith(storyId: string, withdrawnIds: readonly string[]): Promise<readonly KeptCorrection[]>;
}

export interface CorrectionWriter {
  /** `eventNumber`: of the event that makes them, in the order of application. */
  insert(storyId: string, eventNumber: number, corrections: readonly PlacedCorrection[]): Promise<void>;
  withdraw(storyId: string, ids: readonly string[]): Promise<void>;
  /** At their old place in the order. */
  reinstate(storyId: string, corrections: readonly PlacedCorrection[]): Promise<void>;
  setOutcomes(
    storyId: string,
    outcomes: readonly (Pick<CorrectionOutcome, "correctionId" | "why"> & {
      readonly utteranceIds: readonly string[];
    })[],
  ): Promise<void>;
}
