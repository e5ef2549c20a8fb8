/**
 * What an act did, in parts: its event's summary tells it in English, and a
 * page can tell it in its reader's language. Kept with the event, for it names
 * things as they were called then.
 */
import type { Article } from "../text/article.ts";
import { type CorrectingDeed, correctionInWords } from "./correction-deed.ts";
import { cutAtWord } from "./queue.ts";
import { VERDICT_DEEDS, type Verdict } from "./ruling.ts";
import type { StoryEvent, StoryEventType } from "./story-event.ts";

/** What may be changed about an article that is in. */
export const ARTICLE_LABELS = [
  "outlet",
  "title",
  "byline",
  "url",
  "archiveUrl",
  "fetchedAt",
  "publishedAt",
  "language",
  "kind",
  "wire",
  "translatedFrom",
  "translation",
  "translator",
] as const satisfies readonly (keyof Article)[];
export type ArticleLabel = (typeof ARTICLE_LABELS)[number];

interface OfKind<Kind extends StoryEventType> {
  readonly kind: Kind;
}

export type Deed =
  | (OfKind<"story.created" | "story.renamed"> & { readonly title: string })
  | OfKind<"story.archived" | "story.unarchived" | "story.deleted" | "story.restored">
  | (OfKind<"article.added" | "article.removed" | "article.restored" | "article.revised"> & {
      readonly outlet: string;
    })
  | (OfKind<"article.changed"> & { readonly outlet: string; readonly labels: readonly ArticleLabel[] })
  | (OfKind<"ruling.made"> & {
      /** Null: kept from this reader until a second check is made. */
      readonly verdict: Verdict | null;
      readonly gist: string;
      /** Whose reading; null: the utterance as such. */
      readonly outlet: string | null;
    })
  | (OfKind<"ruling.withdrawn"> & { readonly by: string; readonly gist: string })
  | (OfKind<"claim.added" | "claim.removed"> & { readonly claim: string })
  | (OfKind<"check.requested" | "check.withdrawn" | "check.made" | "check.unmade"> & {
      readonly gist: string;
    })
  | (OfKind<"correction.made" | "correction.withdrawn"> & { readonly what: CorrectingDeed })
  | (OfKind<"loss.settled"> & { readonly words: string })
  | OfKind<"loss.reopened">
  | (OfKind<"report.signed"> & { readonly version: number; readonly isOverOpenPoints: boolean })
  | (OfKind<"report.voided" | "report.reinstated"> & { readonly version: number })
  | (OfKind<"reply.added" | "reply.removed"> & { readonly from: string });

const LABEL_WORDS: Readonly<Record<ArticleLabel, string>> = {
  outlet: "outlet",
  title: "headline",
  byline: "byline",
  url: "address",
  archiveUrl: "archived copy",
  fetchedAt: "time of fetching",
  publishedAt: "date of publication",
  language: "language",
  kind: "kind",
  wire: "agency",
  translatedFrom: "language it was translated from",
  translation: "kind of translation",
  translator: "translator",
};

/** English, behind whoever did it: "disputed “bloody mess” (Courier)". */
export function deedInWords(deed: Deed): string {
  switch (deed.kind) {
    case "story.created":
      return `opened the story “${deed.title}”`;
    case "story.renamed":
      return `renamed the story to “${deed.title}”`;
    case "story.archived":
      return "archived the story";
    case "story.unarchived":
      return "brought the story back from the archive";
    case "story.deleted":
      return "deleted the story";
    case "story.restored":
      return "restored the story";
    case "article.added":
      return `added ${deed.outlet}`;
    case "article.changed":
      return `changed ${deed.outlet}${inBrackets(deed.labels.map((label) => LABEL_WORDS[label]).join(", "))}`;
    case "article.removed":
      return `took ${deed.outlet} out`;
    case "article.restored":
      return `put ${deed.outlet} back`;
    case "article.revised":
      return `took in a changed text of ${deed.outlet}`;
    case "ruling.made":
      return `${verdictDeed(deed.verdict)} “${deed.gist}”${inBrackets(deed.outlet ?? "")}`;
    case "ruling.withdrawn":
      return `withdrew ${deed.by}’s ruling on “${deed.gist}”`;
    case "claim.added":
      return `made a second claim of “${deed.claim}”`;
    case "claim.removed":
      return `dropped the claim “${deed.claim}”`;
    case "check.requested":
      return `asked for a second check of “${deed.gist}”`;
    case "check.withdrawn":
      return `no longer asks for a second check of “${deed.gist}”`;
    case "check.made":
      return `checked a second time “${deed.gist}”`;
    case "check.unmade":
      return `took back the second check of “${deed.gist}”`;
    case "correction.made":
      return correctionInWords(deed.what);
    case "correction.withdrawn":
      return `took back: ${correctionInWords(deed.what)}`;
    case "loss.settled":
      return `accepted that “${deed.words}” is gone`;
    case "loss.reopened":
      return "has a lost quotation looked for again";
    case "report.signed":
      return `signed version ${deed.version}${deed.isOverOpenPoints ? " over open points" : ""}`;
    case "report.voided":
      return `withdrew version ${deed.version}, which is void`;
    case "report.reinstated":
      return `took back that version ${deed.version} is void`;
    case "reply.added":
      return `took down a reply from ${deed.from}`;
    case "reply.removed":
      return `took out the reply from ${deed.from}`;
  }
}

function verdictDeed(verdict: Verdict | null): string {
  return verdict === null ? "ruled on" : VERDICT_DEEDS[verdict];
}

function inBrackets(words: string): string {
  return words === "" ? "" : ` (${words})`;
}

/** As much as the log says of somebody’s words. */
export function inALine(words: string): string {
  return cutAtWord(words, 60);
}

/** The log is JSON that this program wrote; the type is the writer's promise. Null in a log older than deeds. */
export function deedOf({ payload }: Pick<StoryEvent, "payload">): Deed | null {
  return (payload.deed as Deed | undefined) ?? null;
}
