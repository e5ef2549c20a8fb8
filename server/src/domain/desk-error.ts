/**
 * A refusal: something the caller asked for that the desk will not do, with a
 * sentence that says what to do instead.
 *
 * Any other throw is a bug. The codes are closed, so that every place that
 * meets them (HTTP status, exit status, message in the page) is exhaustive.
 */
export const DESK_ERROR_CODES = [
  "story.not-found",
  "story.title-required",
  "article.not-found",
  "article.empty",
  "article.too-large",
  "article.not-text",
  "article.unreadable",
  "article.duplicate",
  "utterance.not-found",
  "quotation.not-found",
  "speaker.not-found",
  "difference.not-found",
  "correction.not-found",
  "correction.impossible",
  "correction.stale",
  "ruling.reason-required",
  "ruling.stale",
  "ruling.reading-unknown",
  "ruling.finding-misplaced",
  "reply.not-found",
  "claim.not-found",
  "claim.words-elsewhere",
  "claim.ruled-on",
  "check.not-found",
  "check.impossible",
  "check.blind",
  "attachment.not-found",
  "attachment.too-large",
  "revision.not-found",
  "bundle.invalid",
  "bundle.known",
  "profile.not-found",
  "profile.name-taken",
  "profile.required",
  "event.not-undoable",
  "report.format-unknown",
  "report.timed-out",
  "report.version-unknown",
  "report.not-ready",
  "report.stale",
  "report.void",
  "job.not-found",
  "job.unfinished",
  "job.cancelled",
  "job.too-many",
  "store.locked",
  "store.full",
  "store.backup-invalid",
  "request.invalid",
  "request.unreadable",
  "request.too-large",
  "request.not-found",
  "request.forbidden-origin",
  "analysis.timed-out",
  "server.failed",
] as const;

export type DeskErrorCode = (typeof DESK_ERROR_CODES)[number];

export class DeskError extends Error {
  override readonly name = "DeskError";
  /** What the caller needs to recover, e.g. the current state after a stale write. */
  readonly current?: unknown;

  constructor(
    readonly code: DeskErrorCode,
    /** A whole sentence for an editor: what is wrong and what to do. */
    message: string,
    options: { cause?: unknown; current?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    if (options.current !== undefined) this.current = options.current;
  }
}
