/**
 * Mounts the routes of the contract: what a route declares (parameters, query,
 * body, who acts, If-Match) is decoded here once, and what a handler answers
 * goes out through the contract, so that no row of the store can slip past it.
 */
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import type { z } from "zod";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { type Route, type RouteName, routes } from "../contract/routes.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Actor } from "../domain/review/story-event.ts";
import { decode, InvalidRequest } from "./decode.ts";

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
  : undefined;

/** A route without a response schema sends its answer itself. */
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

export function mountRoutes(handlers: Handlers, findActor: FindActor): Router {
  const router = Router();
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const limit = LARGE_BODIES.has(name) ? LARGE_BODY_LIMIT : BODY_LIMIT;
    const parsers = route.body === undefined ? [] : [express.json({ limit, strict: false })];
    // Each handler fits its own route; that pairing is what `Handlers` checks and a loop cannot express.
    const handler = handlers[name] as (request: unknown, response: Response) => Promise<unknown>;
    router[route.method](route.path, ...parsers, serve(route, handler, findActor));
  }
  return router;
}

function serve(
  route: Route,
  handler: (request: unknown, response: Response) => Promise<unknown>,
  findActor: FindActor,
): RequestHandler {
  return async (request, response) => {
    const decoded = {
      params: route.params && decode(route.params, request.params),
      query: route.query && decode(route.query, request.query),
      body: route.body && decode(route.body, request.body),
      actor: route.acts ? await actorOf(request, findActor) : undefined,
      version: route.guarded ? versionSeen(request) : undefined,
    };
    const answer = await handler(decoded, response);
    if (route.response !== null) response.status(route.status ?? 200).json(route.response.parse(answer));
  };
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
