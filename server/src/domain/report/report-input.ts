/** Everything a report is made from. Whoever keeps the story gathers it; the report itself asks nobody. */
import type { Utterance } from "../analysis.ts";
import type { Conflict } from "../difference/difference.ts";
import type { Quotation, Speaker } from "../quotation/quotation.ts";
import type { Claim } from "../review/claim.ts";
import type { QueueEntry } from "../review/queue.ts";
import type { Reply } from "../review/reply.ts";
import type { Ruling } from "../review/ruling.ts";
import type { SecondCheck } from "../review/second-check.ts";
import type { StoryEvent } from "../review/story-event.ts";
import type { Article } from "../text/article.ts";

export interface ReportInput {
  readonly story: { readonly id: string; readonly title: string };
  /** In the order of publication. */
  readonly articles: readonly ReportedArticle[];
  readonly speakers: readonly Speaker[];
  /** Those that the filter lets through, by rank. */
  readonly utterances: readonly ReportedUtterance[];
  /** How many the story has, whatever the filter. */
  readonly utteranceCount: number;
  /** The filter in words; null when everything is in. */
  readonly filter: string | null;
  readonly conflicts: readonly Conflict[];
  /** Of the whole story, oldest first, without the withdrawn. */
  readonly rulings: readonly Ruling[];
  /** Second and further claims, oldest first. */
  readonly claims: readonly Claim[];
  readonly secondChecks: readonly SecondCheck[];
  /** Oldest first. */
  readonly replies: readonly Reply[];
  /** Oldest first. */
  readonly events: readonly Pick<StoryEvent, "number" | "type" | "actor" | "at" | "summary" | "undoneBy">[];
  /** ISO 8601 instant. */
  readonly madeAt: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** Where the report can be looked up; claims are addressed by anchors on it. */
  readonly address: string;
}

export interface ReportedArticle {
  readonly article: Article;
  readonly sigil: string;
  /** SHA-256 of the text as UTF-8, in hex. */
  readonly textHash: string;
  /** ISO 8601 instant since which the desk has had this text. */
  readonly takenInAt: string;
  readonly quotationCount: number;
  /** Texts that this one replaced, oldest first. */
  readonly earlierTexts: readonly { readonly textHash: string; readonly replacedAt: string }[];
}

export interface ReportedUtterance {
  readonly entry: QueueEntry;
  readonly utterance: Utterance;
  /** Of its witnesses. */
  readonly quotations: readonly Quotation[];
  /** The articles no longer have it, but rulings stand. */
  readonly isOrphan: boolean;
  /** The texts that an orphan's spans count in, where they are not the articles' own of today. */
  readonly formerTexts: ReadonlyMap<string, string>;
}
