/** The one place where a refusal meets HTTP: its status, its shape, and the log for what is no refusal but a bug. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Problem } from "../contract/errors.ts";
import { DeskError, type DeskErrorCode } from "../domain/desk-error.ts";
import { InvalidRequest } from "./decode.ts";

// Exhaustive on purpose: a new code does not compile until it has a status.
const STATUS: Readonly<Record<DeskErrorCode, number>> = {
  "story.not-found": 404,
  "story.title-required": 422,
  "article.not-found": 404,
  "article.empty": 422,
  "article.too-large": 413,
  "article.not-text": 415,
  "article.unreadable": 422,
  "article.duplicate": 409,
  "utterance.not-found": 404,
  "quotation.not-found": 404,
  "speaker.not-found": 404,
  "difference.not-found": 404,
  "correction.not-found": 404,
  "correction.impossible": 422,
  "correction.stale": 412,
  "ruling.reason-required": 422,
  "ruling.stale": 412,
  "ruling.reading-unknown": 422,
  "ruling.finding-misplaced": 422,
  "reply.not-found": 404,
  "claim.not-found": 404,
  "claim.words-elsewhere": 422,
  "claim.ruled-on": 409,
  "check.not-found": 404,
  "check.impossible": 409,
  "check.blind": 403,
  "attachment.not-found": 404,
  "attachment.too-large": 413,
  "revision.not-found": 404,
  "bundle.invalid": 422,
  "bundle.known": 409,
  "profile.not-found": 404,
  "profile.name-taken": 409,
  "profile.required": 400,
  "event.not-undoable": 409,
  "report.format-unknown": 400,
  "report.timed-out": 503,
  "report.version-unknown": 404,
  "report.not-ready": 409,
  "report.stale": 412,
  "report.void": 409,
  "job.not-found": 404,
  "job.unfinished": 409,
  "job.cancelled": 409,
  "job.too-many": 503,
  "store.locked": 503,
  "store.full": 507,
  "store.backup-invalid": 422,
  "request.invalid": 400,
  "request.unreadable": 400,
  "request.too-large": 413,
  "request.not-found": 404,
  "request.forbidden-origin": 403,
  "analysis.timed-out": 503,
  "server.failed": 500,
};

export const handleProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  // Half an answer is out already: all that is left is to break the connection.
  if (response.headersSent) {
    next(error);
    return;
  }
  const refusal = asRefusal(error);
  if (refusal === null) request.log?.error({ err: error }, "a bug, not a refusal");
  sendProblem(
    response,
    refusal ?? new DeskError("server.failed", "Something broke on our side; nothing was saved."),
  );
};

/** For paths of the API that no route knows. */
export const refuseUnknownPath: RequestHandler = (request: Request) => {
  throw new DeskError("request.not-found", `There is nothing at ${request.method} ${request.path}.`);
};

function sendProblem(response: Response, refusal: DeskError): void {
  const problem: Problem = {
    code: refusal.code,
    detail: refusal.message,
    ...(refusal instanceof InvalidRequest && { issues: [...refusal.issues] }),
    ...(refusal.current !== undefined && { current: refusal.current }),
  };
  response.status(STATUS[refusal.code]).type("application/problem+json").send(JSON.stringify(problem));
}

function asRefusal(error: unknown): DeskError | null {
  return error instanceof DeskError ? error : refusalOfParser(error);
}

/** Express and body-parser refuse with a status and a type of their own; left alone they would come out as 500. */
function refusalOfParser(error: unknown): DeskError | null {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return null;
  if (error.status === 413)
    return new DeskError("request.too-large", "This is more than one request may carry.");
  if (error.status >= 500) return null;
  const isBadJson = "type" in error && error.type === "entity.parse.failed";
  const sentence = isBadJson ? "The request’s body is not valid JSON." : "The request cannot be read.";
  return new DeskError("request.unreadable", sentence, { cause: error });
}
