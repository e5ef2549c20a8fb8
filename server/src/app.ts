/** The composition root of the HTTP side: everything between a socket and the use cases. It never listens. */
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { JobKind } from "./contract/jobs.ts";
import { API_ROOT } from "./contract/routes.ts";
import { articleHandlers } from "./http/articles.routes.ts";
import { changeHandlers } from "./http/changes.routes.ts";
import { claimHandlers } from "./http/claims.routes.ts";
import { correctionHandlers } from "./http/corrections.routes.ts";
import { deskHandlers } from "./http/desk.routes.ts";
import { eventHandlers } from "./http/events.routes.ts";
import { findingHandlers } from "./http/findings.routes.ts";
import { jobHandlers } from "./http/jobs.routes.ts";
import { type Handlers, mountRoutes } from "./http/mount.ts";
import { handleProblem, refuseUnknownPath } from "./http/problem-handler.ts";
import { profileHandlers } from "./http/profiles.routes.ts";
import { replyHandlers } from "./http/replies.routes.ts";
import { reportHandlers } from "./http/reports.routes.ts";
import { refuseForeigners } from "./http/same-desk.ts";
import { storyHandlers } from "./http/stories.routes.ts";
import { utteranceHandlers } from "./http/utterances.routes.ts";
import type { Desk } from "./usecases/desk.ts";
import type { Jobs } from "./usecases/jobs.ts";
import { findActor } from "./usecases/profiles.ts";
import type { ChangeFeed } from "./usecases/watch-changes.ts";
import { watchedDesk } from "./usecases/watched-desk.ts";

export interface AppParts {
  readonly desk: Desk;
  readonly changes: ChangeFeed;
  readonly jobs: Jobs<JobKind>;
  readonly logger: Logger;
  /** Answers everything that is not the API; null where only the API is served. */
  readonly page: RequestHandler | null;
}

export function createApp({ desk, changes, jobs, logger, page }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // The only version we speak of is an utterance's own; a hash of the body would be mistaken for it.
  app.disable("etag");
  app.use(pinoHttp({ logger, serializers: { req: briefRequest, res: briefResponse } }));
  app.use(refuseForeigners);
  app.use(helmet(HELMET));
  app.use(API_ROOT, noStore, apiRouter(desk, { changes, jobs }), refuseUnknownPath);
  if (page !== null) app.use(page);
  app.use(refuseUnknownPath);
  app.use(handleProblem);
  return app;
}

function apiRouter(desk: Desk, feeds: Pick<AppParts, "changes" | "jobs">) {
  return mountRoutes({
    handlers: handlersOf(desk, feeds),
    watchedHandlers: (progress) => handlersOf(watchedDesk(desk, progress), feeds),
    jobs: feeds.jobs,
    findActor: (profileId) => findActor(desk, profileId),
  });
}

function handlersOf(desk: Desk, feeds: Pick<AppParts, "changes" | "jobs">): Handlers {
  return {
    ...deskHandlers(desk),
    ...profileHandlers(desk),
    ...storyHandlers(desk),
    ...articleHandlers(desk),
    ...findingHandlers(desk),
    ...utteranceHandlers(desk),
    ...correctionHandlers(desk),
    ...eventHandlers(desk),
    ...changeHandlers(desk, feeds),
    ...claimHandlers(desk),
    ...reportHandlers(desk),
    ...replyHandlers(desk),
    ...jobHandlers(feeds.jobs),
  };
}

/** Everything comes from this server; the page has no inline script and no inline style sheet. */
const HELMET = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // Plain HTTP on the loopback address: there is no HTTPS to insist on.
  strictTransportSecurity: false,
} as const;

/** Unpublished work: no cache keeps it, and no stale answer stands in for a new one. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set("cache-control", "no-store");
  next();
};

/** Method and path only: headers and bodies hold names and unpublished text. */
function briefRequest(request: { method: string; url: string }): object {
  return { method: request.method, url: request.url };
}

function briefResponse(response: { statusCode: number }): object {
  return { statusCode: response.statusCode };
}
