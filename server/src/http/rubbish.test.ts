/** Every route of the contract, walked with rubbish: whatever comes in, a problem in the one shape goes out. */
import type { Test } from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { problem } from "../contract/errors.ts";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { type Route, type RouteName, routes } from "../contract/routes.ts";
import { newApi, pathTo, type TestApi } from "./http.testkit.ts";

const ALL = Object.entries(routes) as [RouteName, Route][];
const WITH_BODY = ALL.filter(([, route]) => route.body !== undefined);
const WITH_PARAMS = ALL.filter(([, route]) => route.params !== undefined);
const IN_PAGES = ALL.filter(([, { query }]) => query instanceof z.ZodObject && "limit" in query.shape);
const ACTING = ALL.filter(([, route]) => route.acts);
const GUARDED = ALL.filter(([, route]) => route.guarded);

let api: TestApi;
beforeAll(async () => {
  api = await newApi();
});
afterAll(() => api.discard());

const ids = () => ({
  storyId: api.storyId,
  articleId: api.articleId,
  utteranceId: api.utteranceId,
  eventId: api.eventId,
  number: "1",
});

/** A request that would be in order but for what a test does to it. */
function ask(route: Route, path = pathTo(route, ids())): Test {
  const request = api.agent[route.method](path).set(ACTOR_HEADER, api.profileId);
  return route.guarded ? request.set("if-match", '"0"') : request;
}

function isProblem(
  response: { status: number; type: string; body: unknown },
  status: number,
  code: string,
): void {
  expect(response.type).toBe("application/problem+json");
  const { detail, ...parsed } = problem.parse(response.body);
  expect([response.status, parsed.code]).toEqual([status, code]);
  // A sentence for an editor, and nothing of our insides.
  expect(detail).toMatch(/^[A-Z].*[.)]$/su);
  expect(detail).not.toMatch(/\bat .*:\d+|node_modules|undefined|SQLITE|\[object/);
}

describe("bodies", { timeout: 30_000 }, () => {
  it.each(WITH_BODY)("%s refuses JSON that is none", async (_name, route) => {
    isProblem(await ask(route).type("json").send('{"title": '), 400, "request.unreadable");
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["a list", []],
    ["a number", 42],
    [
      "wrong types throughout",
      { title: 7, name: [], text: {}, articles: "x", a: 1, verdict: {}, evidence: 3, archived: "no" },
    ],
    [
      "keys that reach for prototypes",
      JSON.parse('{"__proto__": {"title": "x"}, "constructor": {"name": "x"}}'),
    ],
  ];
  describe.each(wrong)("%s", (_what, body) => {
    it.each(WITH_BODY)("is refused by %s", async (_name, route) => {
      const response = await ask(route).type("json").send(JSON.stringify(body));
      isProblem(response, 400, "request.invalid");
      expect(problem.parse(response.body).issues).not.toEqual([]);
    });
  });

  it.each(WITH_BODY)("%s refuses a form", async (_name, route) => {
    isProblem(await ask(route).type("form").send({ title: "x" }), 400, "request.invalid");
  });

  it.each(WITH_BODY)("%s refuses more than it could need", async (name, route) => {
    const megabytes = [
      "addStory",
      "addArticle",
      "addRevision",
      "readFile",
      "addAttachment",
      "importBundle",
    ].includes(name)
      ? 33
      : 3;
    const body = JSON.stringify({ title: "x".repeat(megabytes * 1024 * 1024) });
    isProblem(await ask(route).type("json").send(body), 413, "request.too-large");
  });

  it.each(WITH_BODY)("%s refuses an encoding that does not exist", async (_name, route) => {
    isProblem(
      await ask(route).type("json").set("content-encoding", "papyrus").send("{}"),
      400,
      "request.unreadable",
    );
  });

  it.each(WITH_BODY)("%s refuses deep nesting without falling over", async (_name, route) => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    isProblem(await ask(route).type("json").send(deep), 400, "request.invalid");
  });
});

describe("parameters", () => {
  const strange = [
    "none",
    "%00",
    "%F0%9F%98%80",
    "..%2F..%2Fetc",
    "x".repeat(81),
    "'%20or%201=1--",
    "%E0%A4%A",
  ];
  describe.each(strange)("%s for an id", (id) => {
    it.each(WITH_PARAMS)("is refused by %s", async (_name, route) => {
      const path = pathTo(route, {}).replace(/none/g, id);
      const query = route.path.endsWith("/report") ? "?format=json" : "";
      const response = await ask(route, path + query).send(validBody(route));
      expect(problem.parse(response.body).code).toMatch(
        /not-found|request\.(invalid|unreadable)|not-undoable/,
      );
      expect([400, 404, 409]).toContain(response.status);
    });
  });
});

/** Enough to come as far as the look-up of the ids. */
function validBody(route: Route): object | undefined {
  if (route.body === undefined) return undefined;
  return {
    title: "x",
    text: "x",
    outlet: "x",
    name: "x",
    contentBase64: "",
    a: "",
    b: "",
    verdict: "open",
    kind: "news",
    places: [{ articleId: "x", start: 0, end: 1 }],
    rulingId: "x",
    foundAt: null,
    eventNumber: 1,
    corrections: [{ kind: "remove-quotations", quotationIds: ["x"] }],
    filter: {},
    act: { kind: "dismiss-differences", type: "wording", reason: "x" },
    expected: 1,
    reason: "x",
    from: "x",
    receivedAt: "2025-01-31",
  };
}

describe("queries", () => {
  const wrong = [
    "limit=0",
    "limit=501",
    "limit=many",
    "limit=1&limit=2",
    "cursor=%00",
    "cursor=Zm9v",
    "cursor=e30%3D%3D",
  ];
  describe.each(wrong)("%s", (query) => {
    it.each(IN_PAGES)("is refused by %s", async (_name, route) => {
      isProblem(await ask(route, `${pathTo(route, ids())}?${query}`), 400, "request.invalid");
    });
  });

  it.each([
    ["listUtterances", "type=gossip"],
    ["countMatching", "type=gossip"],
    ["listUtterances", "verdict=guilty"],
    ["listUtterances", `q=${"x".repeat(201)}`],
    ["listStories", "state=lost"],
    ["listQuotations", "mode=sung"],
    ["readReport", "format=papyrus"],
    ["readReport", ""],
  ] as const)("%s refuses ?%s", async (name, query) => {
    isProblem(await ask(routes[name], `${pathTo(routes[name], ids())}?${query}`), 400, "request.invalid");
  });
});

describe("whoever acts", () => {
  it.each(ACTING)("%s wants to know who", async (_name, route) => {
    isProblem(await ask(route).send(validBody(route)).unset(ACTOR_HEADER), 400, "profile.required");
  });

  it.each(ACTING)("%s refuses a stranger", async (_name, route) => {
    isProblem(
      await ask(route).send(validBody(route)).set(ACTOR_HEADER, "profile_99"),
      404,
      "profile.not-found",
    );
  });

  it.each(GUARDED)("%s wants the version last seen", async (_name, route) => {
    for (const version of ["", "*", '"x"', "-1", "1.5"]) {
      const response = await ask(route).send(validBody(route)).set("if-match", version);
      isProblem(response, 400, "request.invalid");
    }
  });
});

describe("addresses", () => {
  it.each([
    ["get", "/api/v1/nothing"],
    ["post", "/api/v1/stories/x/nothing"],
    ["delete", "/api/v1/stories"],
    ["get", "/api/v2/stories"],
    ["get", "/api/v1/%"],
  ] as const)("%s %s leads nowhere", async (method, path) => {
    const response = await api.agent[method](path);
    expect(problem.parse(response.body).code).toMatch(/request\.(not-found|unreadable)/);
  });
});

it("left the desk as it was", async () => {
  const response = await api.agent.get("/api/v1/stories");
  expect(response.body).toMatchObject({
    total: 1,
    items: [{ title: "The treaty", counts: { articles: 2 } }],
  });
});
