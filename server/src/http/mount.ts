/**
 * Mounts the routes of the contract: what a route declares (parameters, query,
 * body, who acts, If-Match) is decoded here once, and what a handler answers
 * goes out through the contract, so that no row of the store can slip past it.
 */
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import type { z } from "zod";
import { isJobKind, type JobKind, job as jobSchema } from "../contract/jobs.ts";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { API_ROOT, type Route, type RouteName, routes } from "../contract/routes.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { ReaderId } from "../domain/review/blind.ts";
import type { Actor } from "../domain/review/story-event.ts";
import type { FileAnswer, Jobs, Outcome } from "../usecases/jobs.ts";
import type { Progress } from "../usecases/progress.ts";
import { decode, InvalidRequest } from "./decode.ts";
import { patienceOf } from "./patience.ts";
import { sendOutcome, sendResult } from "./send-answer.ts";

type RouteOf<Name extends RouteName> = (typeof routes)[Name];
type Decoded<Declared> = Declared extends z.ZodType ? z.output<Declared> : undefined;
type Declared<Name extends RouteName, Part extends keyof Route> =
  RouteOf<Name> extends Readonly<Record<Part, infer Value>> ? Value : undefined;

/** What a handler is given: everything its route declares, decoded. */
interface RouteRequest<Name extends RouteName> {
  readonly params: Decoded<Declared<Name, "params">>;
  readonly query: Decoded<Declared<Name, "query">>;
  readonly body: Decoded<Declared<Name, "body">>;
  readonly actor: Declared<Name, "acts"> extends true ? Actor : undefined;
  /** The profile that reads, as far as the request says so: some rulings are kept from some. */
  readonly reader: ReaderId;
  /** Of If-Match. */
  readonly version: Declared<Name, "guarded"> extends true ? number : undefined;
}

type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value;

type Answer<Name extends RouteName> = RouteOf<Name>["response"] extends z.ZodType
  ? Immutable<z.input<RouteOf<Name>["response"]>>
  : FileAnswer | undefined;

/** A route without a response schema answers a file, or sends its answer itself. */
type Handler<Name extends RouteName> = (
  request: RouteRequest<Name>,
  response: Response,
) => Promise<Answer<Name>>;

export type Handlers<Names extends RouteName = RouteName> = { readonly [Name in Names]: Handler<Name> };

export type FindActor = (profileId: string) => Promise<Actor>;

/** An article or a file in base64 may be large; whatever else is sent is a form. */
const LARGE_BODIES: ReadonlySet<string> = new Set<RouteName>([
  "addStory",
  "addArticle",
  "addRevision",
  "readFile",
  "addAttachment",
  "importBundle",
]);
const LARGE_BODY_LIMIT = "32mb";
const BODY_LIMIT = "2mb";

export interface RouteParts {
  /** Of the desk itself. */
  readonly handlers: Handlers;
  /** Of a desk that tells somebody how far it is and can be cancelled. */
  readonly watchedHandlers: (progress: Progress) => Handlers;
  readonly jobs: Jobs<JobKind>;
  readonly findActor: FindActor;
}

export function mountRoutes(parts: RouteParts): Router {
  const router = Router();
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const limit = LARGE_BODIES.has(name) ? LARGE_BODY_LIMIT : BODY_LIMIT;
    const parsers = route.body === undefined ? [] : [express.json({ limit, strict: false })];
    router[route.method](route.path, ...parsers, serve(name, route, parts));
  }
  return router;
}

function serve(name: RouteName, route: Route, parts: RouteParts): RequestHandler {
  return async (request, response) => {
    const decoded = await decodeRequest(route, request, parts.findActor);
    const patience = isJobKind(name) ? patienceOf(request) : null;
    if (!isJobKind(name) || patience === null) {
      const outcome = outcomeOf(route, await handlerOf(parts.handlers, name)(decoded, response));
      if (outcome !== null) await sendOutcome(response, outcome);
      return;
    }
    const { id } = parts.jobs.begin({
      kind: name,
      storyId: storyIdOf(decoded.params),
      startedBy: decoded.reader,
      work: async (progress) => {
        const answer = await handlerOf(parts.watchedHandlers(progress), name)(decoded, response);
        const outcome = outcomeOf(route, answer);
        if (outcome === null) throw new Error(`${name} sends its answer itself and can be no job`);
        return outcome;
      },
    });
    if (await parts.jobs.endsWithin(id, patience)) await sendResult(parts.jobs, id, response);
    else
      response
        .status(202)
        .location(`${API_ROOT}/jobs/${id}`)
        .json(jobSchema.parse(parts.jobs.find(id)));
  };
}

/** Each handler fits its own route; that pairing is what `Handlers` checks and a loop cannot express. */
function handlerOf(handlers: Handlers, name: RouteName) {
  return handlers[name] as (request: unknown, response: Response) => Promise<unknown>;
}

/** Null: it is sent already. */
function outcomeOf({ response, status = 200 }: Route, answer: unknown): Outcome | null {
  if (response !== null) return { kind: "value", status, value: response.parse(answer) };
  return answer === undefined ? null : { kind: "file", file: answer as FileAnswer };
}

async function decodeRequest(route: Route, request: Request, findActor: FindActor) {
  return {
    params: route.params && decode(route.params, request.params),
    query: route.query && decode(route.query, request.query),
    body: route.body && decode(route.body, request.body),
    actor: route.acts ? await actorOf(request, findActor) : undefined,
    reader: request.get(ACTOR_HEADER) || null,
    version: route.guarded ? versionSeen(request) : undefined,
  };
}

function storyIdOf(params: Readonly<Record<string, unknown>> | undefined): string | null {
  return typeof params?.storyId === "string" ? params.storyId : null;
}

async function actorOf(request: Request, findActor: FindActor): Promise<Actor> {
  const profileId = request.get(ACTOR_HEADER);
  if (profileId !== undefined && profileId !== "") return await findActor(profileId);
  throw new DeskError("profile.required", "Say who you are first: whatever is done here is done by someone.");
}

/** Takes `"3"`, `W/"3"` and a bare 3. */
function versionSeen(request: Request): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.get("if-match")?.trim() ?? "")?.[1];
  if (version !== undefined) return Number(version);
  throw new InvalidRequest([
    { path: "if-match", message: "Send the version you last saw in the header If-Match." },
  ]);
}
