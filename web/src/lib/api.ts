/**
 * The only way to the server: every call is a route of the contract, and what
 * comes back is parsed by it, success and refusal alike. Whatever goes wrong
 * (no connection, an answer that is not ours, a refusal) ends as `ApiError`.
 */
import { isJobKind, job, type Problem, problem, type RouteName, routes } from "@variorum/server/contract";
import { faults } from "../strings/en/faults.ts";
import { actorHeaders, addressOf, PATIENCE } from "./request.ts";

type Routes = typeof routes;
type Parsed<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : never;
type Sent<Schema> = Schema extends { _zod: { input: infer Input } } ? Input : never;
type Part<Name extends RouteName, Key extends string> =
  Routes[Name] extends Record<Key, infer Schema> ? Schema : undefined;

export type Answer<Name extends RouteName> = Parsed<Part<Name, "response">>;

export type Call<Name extends RouteName> = {
  signal?: AbortSignal;
  /** An answer that was asked for already, before there was a page; null in it: ask again. */
  asked?: Promise<Response | null>;
  /** The version last seen, for guarded routes. */
  ifMatch?: number;
} & (Part<Name, "params"> extends undefined
  ? object
  : { params: Record<keyof Parsed<Part<Name, "params">>, string> }) &
  (Part<Name, "query"> extends undefined ? object : { query?: Partial<Sent<Part<Name, "query">>> }) &
  (Part<Name, "body"> extends undefined ? object : { body: Sent<Part<Name, "body">> });

/** Not the server's refusal: it was not reached, or what answered was not it. */
type NetworkFault = keyof typeof NETWORK;
const NETWORK = faults.strings.network;

export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: Problem["code"] | NetworkFault,
    /** A sentence for the editor, in English. */
    readonly detail: string,
    readonly issues: NonNullable<Problem["issues"]> = [],
    readonly current?: unknown,
  ) {
    super(detail);
  }
}

export async function call<Name extends RouteName>(name: Name, options: Call<Name>): Promise<Answer<Name>> {
  const { params, query, body } = options as {
    params?: Record<string, string>;
    query?: object;
    body?: unknown;
  };
  const headers = actorHeaders();
  headers.set("accept", "application/json");
  if (isJobKind(name)) headers.set("prefer", PATIENCE);
  if (body !== undefined) headers.set("content-type", "application/json");
  if (options.ifMatch !== undefined) headers.set("if-match", `"${options.ifMatch}"`);

  const asked = await options.asked;
  const isUnread = asked && !asked.bodyUsed;
  const first = isUnread
    ? asked
    : await send(addressOf(name, params, { ...query }), {
        method: routes[name].method.toUpperCase(),
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(options.signal ? { signal: options.signal } : {}),
      });
  const response = first.status === 202 ? await resultOfLongWork(first, options.signal) : first;
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(answer);
  const parsed = routes[name].response?.safeParse(answer);
  if (!parsed?.success) {
    throw failed("network.not-ours");
  }
  return parsed.data as Answer<Name>;
}

/** Fetched when something takes long for the first time. */
async function resultOfLongWork(begun: Response, signal: AbortSignal | undefined): Promise<Response> {
  const [{ resultOf }, sent] = await Promise.all([import("./jobs/await-job.ts"), begun.json()]);
  return await resultOf(job.parse(sent), { address: null, signal });
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw failed("network.unreachable");
  }
}

function refusal(answer: unknown): ApiError {
  const parsed = problem.safeParse(answer);
  if (!parsed.success) return failed("network.silent");
  const { code, detail, issues, current } = parsed.data;
  return new ApiError(code, detail, issues, current);
}

function failed(code: NetworkFault): ApiError {
  return new ApiError(code, NETWORK[code]);
}
