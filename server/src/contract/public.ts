/** What the page may import of the contract. */
import "./without-eval.ts";

export type { WhyMissed } from "../domain/corrections/outcome.ts";
export type { RefusalSentence } from "../domain/refusals.ts";
export type { OpenPointRule } from "../domain/report/open-points.ts";
export {
  type ArticleChange,
  type ArticleDetail,
  type ArticleDraft,
  type ArticleSummary,
  articleDetail,
  articleSummary,
  MAX_ARTICLE_LENGTH,
  type ReadableText,
} from "./articles.ts";
export { type Change, change } from "./changes.ts";
export { type ClaimDraft, type SecondCheck, secondCheck } from "./claims.ts";
export {
  type Correction,
  type CorrectionDraft,
  type CorrectionsDraft,
  correction,
  type MatchingCount,
  type MatchingDraft,
} from "./corrections.ts";
export { DIFFERENCE_SIGNS } from "./difference-signs.ts";
export { type Problem, problem } from "./errors.ts";
export { type StoryEvent, storyEvent } from "./events.ts";
export { type FieldRefusal, fieldRefusal, mostIn } from "./field-refusals.ts";
export { isJobKind, type Job, type JobKind, job } from "./jobs.ts";
export type { ListedLoss } from "./losses.ts";
export { ACTOR_HEADER, type Profile, profile } from "./profiles.ts";
export { type SpeakerSummary, speakerSummary } from "./quotations.ts";
export { type ReceivedReply, type ReplyDraft, reply } from "./replies.ts";
export { FORMAT_FACTS, PAPERS, type Paper, REPORT_FORMATS, type ReportFormat } from "./report-formats.ts";
export {
  type Readiness,
  readiness,
  type SignedVersion,
  type SigningDraft,
  signedVersion,
  type Verification,
  verification,
} from "./reports.ts";
export {
  type ArticleRevision,
  articleRevision,
  type RevisionDraft,
  revisionDifference,
} from "./revisions.ts";
export { API_ROOT, type Route, type RouteName, routes } from "./routes.ts";
export { type RulingDraft, ruling } from "./rulings.ts";
export {
  type StoryDetail,
  type StoryDraft,
  type StorySummary,
  storyDetail,
  storySummary,
} from "./stories.ts";
export {
  type UtteranceDetail,
  type UtteranceFilter,
  type UtterancePage,
  type UtteranceSummary,
  utteranceDetail,
  utteranceFilter,
  utterancePage,
  utteranceSummary,
} from "./utterances.ts";
