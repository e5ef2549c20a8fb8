/**
 * The only way to the server: every call is a route of the contract, and what
 * comes back is parsed by it, success and refusal alike. Whatever goes wrong
 * (no connection, an answer that is not ours, a refusal) ends as `ApiError`.
 */
import {
  ACTOR_HEADER,
  API_ROOT,
  type Problem,
  problem,
  type RouteName,
  routes,
} from "@variorum/server/contract";
import { faults } from "../strings/en/faults.ts";

type Routes = typeof routes;
type Parsed<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : never;
type Sent<Schema> = Schema extends { _zod: { input: infer Input } } ? Input : never;
type Part<Name extends RouteName, Key extends string> =
  Routes[Name] extends Record<Key, infer Schema> ? Schema : undefined;

export type Answer<Name extends RouteName> = Parsed<Part<Name, "response">>;

export type Call<Name extends RouteName> = {
  signal?: AbortSignal;
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

const PROFILE_KEY = "variorum.profile";

/** The acting profile is this browser's choice; it survives reloads and is no secret. */
export function actingProfileId(): string | null {
  return localStorage.getItem(PROFILE_KEY);
}

export function actAs(profileId: string): void {
  localStorage.setItem(PROFILE_KEY, profileId);
}

/** The address of a route, with its parameters and query filled in. */
export function addressOf(
  name: RouteName,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ""),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(key, String(one));
    }
  }
  const tail = search.toString();
  return `${API_ROOT}${path}${tail ? `?${tail}` : ""}`;
}

export async function call<Name extends RouteName>(name: Name, options: Call<Name>): Promise<Answer<Name>> {
  const { params, query, body } = options as {
    params?: Record<string, string>;
    query?: object;
    body?: unknown;
  };
  const headers = new Headers({ accept: "application/json" });
  const profileId = actingProfileId();
  if (profileId) headers.set(ACTOR_HEADER, profileId);
  if (body !== undefined) headers.set("content-type", "application/json");
  if (options.ifMatch !== undefined) headers.set("if-match", `"${options.ifMatch}"`);

  const response = await send(addressOf(name, params, { ...query }), {
    method: routes[name].method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(answer);
  const parsed = routes[name].response?.safeParse(answer);
  if (!parsed?.success) {
    throw failed("network.not-ours");
  }
  return parsed.data as Answer<Name>;
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
