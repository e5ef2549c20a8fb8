/**
 * Every route of the API in one table: the server mounts it, the page calls
 * it, the OpenAPI document is generated from it, and one test walks it with
 * rubbish.
 */
import { z } from "zod";
import {
  articleChange,
  articleDetail,
  articleInput,
  articleSummary,
  readableFile,
  readableText,
} from "./articles.ts";
import { bundleInput } from "./bundles.ts";
import { checkInput, checkRequest, claim, claimInput, secondCheck } from "./claims.ts";
import { comparison, comparisonInput } from "./comparisons.ts";
import { corrected, correction, correctionsInput, matchingCount, matchingInput } from "./corrections.ts";
import { eventQuery, storyEvent } from "./events.ts";
import { job } from "./jobs.ts";
import { loss, lossSettlement } from "./losses.ts";
import { id, pageOf, pageQuery } from "./primitives.ts";
import { profile, profileInput } from "./profiles.ts";
import { listedQuotation, quotationQuery, speakerSummary } from "./quotations.ts";
import { ofReply, reply, replyInput } from "./replies.ts";
import {
  ofVersion,
  readiness,
  reportQuery,
  signedVersion,
  signingInput,
  verification,
  voidingInput,
} from "./reports.ts";
import {
  articleRevision,
  ofRevision,
  revisionDetail,
  revisionDifference,
  revisionDifferenceQuery,
  revisionInput,
} from "./revisions.ts";
import {
  attachment,
  attachmentInput,
  contentHash,
  listedEvidence,
  ruled,
  ruling,
  rulingInput,
} from "./rulings.ts";
import { storyChange, storyDetail, storyInput, storyQuery, storySummary } from "./stories.ts";
import { conflict, utteranceDetail, utteranceFilter, utterancePage, utteranceQuery } from "./utterances.ts";

export interface Route {
  readonly method: "get" | "post" | "patch" | "delete";
  /** Below /api/v1, with `:name` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Null: the answer is a file or an OpenAPI document, not contract JSON. */
  readonly response: z.ZodType | null;
  readonly status?: 200 | 201;
  /** Needs the header that names the acting profile. */
  readonly acts?: boolean;
  /** Needs If-Match with the version last seen. */
  readonly guarded?: boolean;
}

export const API_ROOT = "/api/v1";

const ofStory = z.object({ storyId: id });
const ofArticle = ofStory.extend({ articleId: id });
const ofJob = z.object({ jobId: id });
const ofUtterance = ofStory.extend({ utteranceId: id });

/** What an act that changes a story answers: its new state, and the event to undo it by. */
const acted = <State extends z.ZodType>(state: State) => z.object({ state, eventId: id });

export const routes = {
  readHealth: {
    method: "get",
    path: "/health",
    summary: "Whether the server answers and its store can be read",
    response: z.object({
      status: z.literal("ok"),
      version: z.string(),
      store: z.enum(["embedded", "postgresql"]),
    }),
  },
  readOpenApi: {
    method: "get",
    path: "/openapi.json",
    summary: "This API as an OpenAPI 3.1 document",
    response: null,
  },

  listProfiles: {
    method: "get",
    path: "/profiles",
    summary: "The people who work at this desk",
    query: pageQuery,
    response: pageOf(profile),
  },
  addProfile: {
    method: "post",
    path: "/profiles",
    summary: "Add a person",
    body: profileInput,
    response: profile,
    status: 201,
  },

  readFile: {
    method: "post",
    path: "/readable-texts",
    summary: "Read the text out of a file (txt, md, html, pdf, docx)",
    body: readableFile,
    response: readableText,
  },
  compare: {
    method: "post",
    path: "/comparisons",
    summary: "Compare two quotations",
    body: comparisonInput,
    response: comparison,
  },

  listStories: {
    method: "get",
    path: "/stories",
    summary: "The stories, last changed first",
    query: storyQuery,
    response: pageOf(storySummary),
  },
  addStory: {
    method: "post",
    path: "/stories",
    summary: "Open a story, with or without its articles",
    body: storyInput,
    response: acted(storyDetail),
    status: 201,
    acts: true,
  },
  importBundle: {
    method: "post",
    path: "/story-bundles",
    summary: "Bring in a story from a JSON report for internal use, with its whole log",
    body: bundleInput,
    response: storyDetail,
    status: 201,
  },
  readStory: {
    method: "get",
    path: "/stories/:storyId",
    summary: "One story with its articles and conflicts",
    params: ofStory,
    response: storyDetail,
  },
  changeStory: {
    method: "patch",
    path: "/stories/:storyId",
    summary: "Rename, archive or bring back from the archive",
    params: ofStory,
    body: storyChange,
    response: acted(storyDetail),
    acts: true,
  },
  deleteStory: {
    method: "delete",
    path: "/stories/:storyId",
    summary: "Delete a story; the event answered undoes it",
    params: ofStory,
    response: acted(storySummary),
    acts: true,
  },

  listArticles: {
    method: "get",
    path: "/stories/:storyId/articles",
    summary: "A story's articles",
    params: ofStory,
    query: pageQuery,
    response: pageOf(articleSummary),
  },
  addArticle: {
    method: "post",
    path: "/stories/:storyId/articles",
    summary: "Add an outlet's article",
    params: ofStory,
    body: articleInput,
    response: acted(articleSummary),
    status: 201,
    acts: true,
  },
  readArticle: {
    method: "get",
    path: "/stories/:storyId/articles/:articleId",
    summary: "One article with its text and quotations",
    params: ofArticle,
    response: articleDetail,
  },
  changeArticle: {
    method: "patch",
    path: "/stories/:storyId/articles/:articleId",
    summary: "Change an article's outlet, date, language, kind or credits",
    params: ofArticle,
    body: articleChange,
    response: acted(articleSummary),
    acts: true,
  },
  listRevisions: {
    method: "get",
    path: "/stories/:storyId/articles/:articleId/revisions",
    summary: "The texts that an article has had, oldest first",
    params: ofArticle,
    query: pageQuery,
    response: pageOf(articleRevision),
  },
  addRevision: {
    method: "post",
    path: "/stories/:storyId/articles/:articleId/revisions",
    summary: "Take in a changed text of an article; the older stays readable",
    params: ofArticle,
    body: revisionInput,
    response: acted(articleSummary),
    status: 201,
    acts: true,
  },
  readRevision: {
    method: "get",
    path: "/stories/:storyId/articles/:articleId/revisions/:number",
    summary: "One of the texts that an article has had",
    params: ofRevision,
    response: revisionDetail,
  },
  compareRevisions: {
    method: "get",
    path: "/stories/:storyId/articles/:articleId/revisions/:number/difference",
    summary: "How one text of an article differs from a later one, word by word",
    params: ofRevision,
    query: revisionDifferenceQuery,
    response: revisionDifference,
  },
  listLosses: {
    method: "get",
    path: "/stories/:storyId/articles/:articleId/losses",
    summary: "The quotations that changed texts of an article lost",
    params: ofArticle,
    query: pageQuery,
    response: pageOf(loss),
  },
  settleLoss: {
    method: "post",
    path: "/stories/:storyId/articles/:articleId/losses/:lossId/settlement",
    summary: "Say of a lost quotation that it is gone, or was found again by hand",
    params: ofArticle.extend({ lossId: id }),
    body: lossSettlement,
    response: acted(loss),
    status: 201,
    acts: true,
  },
  removeArticle: {
    method: "delete",
    path: "/stories/:storyId/articles/:articleId",
    summary: "Take an article out; the event answered undoes it",
    params: ofArticle,
    response: acted(storyDetail),
    acts: true,
  },

  listQuotations: {
    method: "get",
    path: "/stories/:storyId/quotations",
    summary: "Every quotation of a story",
    params: ofStory,
    query: quotationQuery,
    response: pageOf(listedQuotation),
  },
  listSpeakers: {
    method: "get",
    path: "/stories/:storyId/speakers",
    summary: "Who is quoted, most quoted first",
    params: ofStory,
    query: pageQuery,
    response: pageOf(speakerSummary),
  },
  listConflicts: {
    method: "get",
    path: "/stories/:storyId/conflicts",
    summary: "Figures, dates and names on which articles disagree outside quotations",
    params: ofStory,
    query: pageQuery,
    response: pageOf(conflict),
  },

  listUtterances: {
    method: "get",
    path: "/stories/:storyId/utterances",
    summary: "The queue: utterances by what is at stake, with facets",
    params: ofStory,
    query: utteranceQuery,
    response: utterancePage,
  },
  readUtterance: {
    method: "get",
    path: "/stories/:storyId/utterances/:utteranceId",
    summary: "One utterance with collation, differences and rulings",
    params: ofUtterance,
    response: utteranceDetail,
  },
  listRulings: {
    method: "get",
    path: "/stories/:storyId/utterances/:utteranceId/rulings",
    summary: "The rulings on an utterance, oldest first",
    params: ofUtterance,
    query: pageQuery,
    response: pageOf(ruling),
  },
  addRuling: {
    method: "post",
    path: "/stories/:storyId/utterances/:utteranceId/rulings",
    summary: "Rule on an utterance or on one outlet's reading of it",
    params: ofUtterance,
    body: rulingInput,
    response: ruled,
    status: 201,
    acts: true,
    guarded: true,
  },
  addClaim: {
    method: "post",
    path: "/stories/:storyId/utterances/:utteranceId/claims",
    summary: "Make a second claim on words of an utterance",
    params: ofUtterance,
    body: claimInput,
    response: acted(claim),
    status: 201,
    acts: true,
  },
  removeClaim: {
    method: "delete",
    path: "/stories/:storyId/utterances/:utteranceId/claims/:claimId",
    summary: "Drop a second claim; the event answered undoes it",
    params: ofUtterance.extend({ claimId: id }),
    response: acted(claim),
    acts: true,
  },
  requestCheck: {
    method: "post",
    path: "/stories/:storyId/utterances/:utteranceId/second-checks",
    summary: "Ask for a second check of a ruling by someone who has not seen it",
    params: ofUtterance,
    body: checkRequest,
    response: acted(secondCheck),
    status: 201,
    acts: true,
  },
  makeCheck: {
    method: "post",
    path: "/stories/:storyId/utterances/:utteranceId/second-checks/:checkId/ruling",
    summary: "Make a second check: another person's verdict, which leaves the first standing",
    params: ofUtterance.extend({ checkId: id }),
    body: checkInput,
    response: acted(secondCheck),
    status: 201,
    acts: true,
  },
  addAttachment: {
    method: "post",
    path: "/stories/:storyId/attachments",
    summary: "Keep a file that evidence rests on; name it in a ruling's evidence then",
    params: ofStory,
    body: attachmentInput,
    response: attachment,
    status: 201,
    acts: true,
  },
  readAttachment: {
    method: "get",
    path: "/stories/:storyId/attachments/:attachmentId",
    summary: "A file of the evidence, to be saved and never shown",
    params: ofStory.extend({ attachmentId: contentHash }),
    response: null,
  },
  listEvidence: {
    method: "get",
    path: "/stories/:storyId/evidence",
    summary: "All evidence of a story's standing rulings",
    params: ofStory,
    query: pageQuery,
    response: pageOf(listedEvidence),
  },

  addCorrections: {
    method: "post",
    path: "/stories/:storyId/corrections",
    summary: "Correct the analysis; all corrections sent are one act, undone as one",
    params: ofStory,
    body: correctionsInput,
    response: acted(corrected),
    status: 201,
    acts: true,
  },
  listCorrections: {
    method: "get",
    path: "/stories/:storyId/corrections",
    summary: "The corrections that stand, newest first, with those that do not apply now",
    params: ofStory,
    query: pageQuery,
    response: pageOf(correction),
  },

  countMatching: {
    method: "get",
    path: "/stories/:storyId/corrections/matching",
    summary: "What a correction of all that a filter lets through would meet",
    params: ofStory,
    query: utteranceFilter,
    response: matchingCount,
  },
  correctMatching: {
    method: "post",
    path: "/stories/:storyId/corrections/matching",
    summary: "Correct all that a filter lets through in one act, undone as one",
    params: ofStory,
    body: matchingInput,
    response: acted(corrected),
    status: 201,
    acts: true,
  },
  takeBackCorrection: {
    method: "delete",
    path: "/stories/:storyId/corrections/:correctionId",
    summary: "Take back one correction, alone among those it was made with; the event answered undoes it",
    params: ofStory.extend({ correctionId: id }),
    response: acted(correction),
    acts: true,
  },

  listEvents: {
    method: "get",
    path: "/stories/:storyId/events",
    summary: "Who did what, newest first",
    params: ofStory,
    query: eventQuery,
    response: pageOf(storyEvent),
  },
  undoEvent: {
    method: "post",
    path: "/stories/:storyId/events/:eventId/undo",
    summary: "Undo an event by appending its reverse",
    params: ofStory.extend({ eventId: id }),
    response: storyEvent,
    status: 201,
    acts: true,
  },

  watchStory: {
    method: "get",
    path: "/stories/:storyId/changes",
    summary: "What others do to the story, as server-sent events",
    params: ofStory,
    response: null,
  },
  watchDesk: {
    method: "get",
    path: "/changes",
    summary: "What others do to any story, as server-sent events",
    response: null,
  },

  readReport: {
    method: "get",
    path: "/stories/:storyId/report",
    summary: "The fact-check report in one of its formats",
    params: ofStory,
    query: reportQuery,
    response: null,
  },
  readReadiness: {
    method: "get",
    path: "/stories/:storyId/readiness",
    summary: "What keeps the report from being signed, and what it warns of",
    params: ofStory,
    response: readiness,
  },
  listVersions: {
    method: "get",
    path: "/stories/:storyId/versions",
    summary: "The signed versions of the report, newest first",
    params: ofStory,
    query: pageQuery,
    response: pageOf(signedVersion),
  },
  signReport: {
    method: "post",
    path: "/stories/:storyId/versions",
    summary: "Sign the report: freezes it as a numbered version",
    params: ofStory,
    body: signingInput,
    response: signedVersion,
    status: 201,
    acts: true,
  },
  voidVersion: {
    method: "post",
    path: "/stories/:storyId/versions/:number/void",
    summary: "Withdraw a signed version: it stays as it is and is marked void",
    params: ofVersion,
    body: voidingInput,
    response: z.object({ state: signedVersion, eventId: id }),
    acts: true,
  },
  listReplies: {
    method: "get",
    path: "/stories/:storyId/replies",
    summary: "What outlets and speakers answered, oldest first",
    params: ofStory,
    query: pageQuery,
    response: pageOf(reply),
  },
  addReply: {
    method: "post",
    path: "/stories/:storyId/replies",
    summary: "Take down what an outlet or a speaker answered",
    params: ofStory,
    body: replyInput,
    response: z.object({ state: reply, eventId: id }),
    status: 201,
    acts: true,
  },
  removeReply: {
    method: "delete",
    path: "/stories/:storyId/replies/:replyId",
    summary: "Take a reply out again",
    params: ofReply,
    response: z.object({ state: reply, eventId: id }),
    acts: true,
  },
  readVersion: {
    method: "get",
    path: "/stories/:storyId/versions/:number",
    summary: "One signed version, with what changed since the one before",
    params: ofVersion,
    response: signedVersion,
  },
  verifyStory: {
    method: "get",
    path: "/stories/:storyId/verification",
    summary: "Whether log, articles, rulings, files and signed versions are what was written",
    params: ofStory,
    response: verification,
  },

  listJobs: {
    method: "get",
    path: "/jobs",
    summary: "Long work under way, and what of it was not fetched yet; oldest first",
    response: z.object({ items: z.array(job) }),
  },
  readJob: {
    method: "get",
    path: "/jobs/:jobId",
    summary: "How far one piece of long work is",
    params: ofJob,
    response: job,
  },
  cancelJob: {
    method: "delete",
    path: "/jobs/:jobId",
    summary: "Cancel what goes on, which changes nothing then; forget what has ended",
    params: ofJob,
    response: job,
  },
  readJobResult: {
    method: "get",
    path: "/jobs/:jobId/result",
    summary: "What the call would have answered, or its refusal; to be fetched once",
    params: ofJob,
    response: null,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
