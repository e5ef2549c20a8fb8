/**
 * What the use cases ask of a store beside the desk's daily nouns: what a
 * signed report rests on.
 */
import type { ReportChanges, ReportSignOff } from "../domain/report/report.ts";
import type { Claim } from "../domain/review/claim.ts";
import type { Reply } from "../domain/review/reply.ts";
import type { Attachment } from "../domain/review/ruling.ts";
import type { SecondCheck } from "../domain/review/second-check.ts";
import type { Article } from "../domain/text/article.ts";

export interface ClaimReader {
  /** Oldest first, without the withdrawn; of the whole story when no utterance is given. */
  standing(storyId: string, utteranceId?: string): Promise<readonly Claim[]>;
}

export interface ClaimWriter {
  /** `eventNumber`: of the event that made it. */
  insert(storyId: string, claim: Claim, eventNumber: number): Promise<void>;
  withdraw(storyId: string, claimId: string): Promise<void>;
}

export interface SecondCheckReader {
  /** Oldest first, without the withdrawn; of the whole story when no utterance is given. */
  standing(storyId: string, utteranceId?: string): Promise<readonly SecondCheck[]>;
  /** Which of these stories have any. */
  among(storyIds: readonly string[]): Promise<readonly string[]>;
}

export interface SecondCheckWriter {
  insert(storyId: string, check: SecondCheck, eventNumber: number): Promise<void>;
  /** With its ruling, or without one again. */
  update(storyId: string, check: SecondCheck): Promise<void>;
  withdraw(storyId: string, checkId: string): Promise<void>;
}

export interface ReplyReader {
  /** Oldest first, without those taken out. */
  standing(storyId: string): Promise<readonly Reply[]>;
}

export interface ReplyWriter {
  insert(storyId: string, reply: Reply, eventNumber: number): Promise<void>;
  withdraw(storyId: string, replyId: string): Promise<void>;
}

export interface AttachmentReader {
  ofStory(storyId: string): Promise<readonly Attachment[]>;
  content(storyId: string, id: string): Promise<Uint8Array | null>;
}

export interface AttachmentWriter {
  /** The same bytes again are kept once, under the name they had first. */
  insert(storyId: string, attachment: Attachment, content: Uint8Array, addedAt: string): Promise<void>;
}

/** A text that an outlet has replaced, without the text. */
export interface RevisionRecord {
  readonly articleId: string;
  /** 1 for the text the article came with. */
  readonly number: number;
  readonly labels: Omit<Article, "id" | "text">;
  readonly textHash: string;
  /** UTF-16 code units. */
  readonly textLength: number;
  readonly replacedAt: string;
}

export interface RevisionReader {
  /** By article, oldest first. */
  ofStory(storyId: string): Promise<readonly RevisionRecord[]>;
  text(storyId: string, articleId: string, number: number): Promise<string | null>;
  /** By hash: whatever texts the story's articles have had. */
  textByHash(storyId: string, articleId: string, textHash: string): Promise<string | null>;
}

export interface RevisionWriter {
  insert(storyId: string, revision: RevisionRecord, text: string): Promise<void>;
}

/** A signed version, without the report itself. */
export interface VersionRecord {
  /** 1 for the first. */
  readonly number: number;
  /** The last event that it takes in. */
  readonly eventNumber: number;
  readonly signOff: ReportSignOff;
  readonly changes: ReportChanges | null;
}

export interface VersionReader {
  /** Oldest first. */
  list(storyId: string): Promise<readonly VersionRecord[]>;
  /** The report as signed, in canonical JSON. */
  report(storyId: string, number: number): Promise<string | null>;
}

export interface VersionWriter {
  insert(storyId: string, version: VersionRecord, report: string): Promise<void>;
}
