import { afterEach, expect, it, test, vi } from "vitest";
import { readAddress } from "../features/desk/desk-address.ts";
import { keepPlace } from "../features/desk/last-place.ts";
import { utteranceQueries } from "../features/desk/utterances.queries.ts";
import { storyQueries } from "../features/stories/stories.queries.ts";
import { actAs } from "../lib/request.ts";
import { askAhead, isDesk } from "./ask-ahead.ts";
import { createQueryClient } from "./query-client.ts";

/** Addresses and headers of what is fetched. */
function listenToFetch(answer: () => Promise<Response> = async () => Response.json({})) {
  const fetched: string[] = [];
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => {
    const headers = [...new Headers(init?.headers)].map(([name, value]) => `${name}: ${value}`).sort();
    fetched.push([address, ...headers].join(" | "));
    return answer();
  });
  return fetched;
}

const WHOLE = readAddress(new URLSearchParams()).filter;
const at = (pathname: string, search = "") => ({ pathname, search });
const lastParts = (fetched: readonly string[]) =>
  fetched.map((one) => one.split(" | ")[0]?.replace("/api/v1/stories/", "") ?? "");

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it("asks in the very words in which the desk will ask", async () => {
  actAs("profile_1");
  const fetched = listenToFetch();
  askAhead(at("/stories/story%201/u/u%2F1"));
  const ahead = fetched.splice(0);

  const client = createQueryClient(null);
  await client.prefetchQuery(storyQueries.detail("story 1"));
  await client.prefetchInfiniteQuery(utteranceQueries.queue("story 1", WHOLE));
  await client.prefetchQuery(utteranceQueries.detail("story 1", "u/1"));
  expect(ahead).toEqual(fetched);
  expect(ahead).toHaveLength(3);
});

test.each([
  ["the list of stories", "/", "", []],
  ["the form for a new story", "/stories/new", "", []],
  ["another page of a story", "/stories/s/report", "", []],
  ["a desk", "/stories/s", "", ["s", "s/utterances?limit=60"]],
  ["a statement", "/stories/s/u/x", "", ["s", "s/utterances?limit=60", "s/utterances/x"]],
  ["a desk under a filter", "/stories/s", "?type=negation", ["s"]],
])("for %s it asks for what that shows", (_name, pathname, search, asked) => {
  const fetched = listenToFetch();
  askAhead(at(pathname, search));
  expect(lastParts(fetched)).toEqual(asked);
  expect(isDesk(at(pathname))).toBe(asked.length > 0);
});

it("asks for the statement that was left, and not for the whole queue where a filter was", () => {
  const fetched = listenToFetch();
  keepPlace("s", { utteranceId: "x", filter: "" });
  askAhead(at("/stories/s"));
  expect(lastParts(fetched.splice(0))).toEqual(["s", "s/utterances?limit=60", "s/utterances/x"]);
  keepPlace("s", { utteranceId: "x", filter: "type=negation" });
  askAhead(at("/stories/s"));
  expect(lastParts(fetched)).toEqual(["s", "s/utterances/x"]);
});

it("asks only once for what arrived, and again for what did not", async () => {
  const page = {
    items: [],
    total: 0,
    nextCursor: null,
    facets: { type: [], speaker: [], outlet: [], verdict: [] },
  };
  const queueKey = utteranceQueries.queue("s", WHOLE).queryKey;

  const fetched = listenToFetch(async () => Response.json(page));
  const client = createQueryClient(askAhead(at("/stories/s")));
  await vi.waitFor(() => expect(client.getQueryData(queueKey)?.pages).toEqual([page]));
  expect(lastParts(fetched).filter((one) => one.includes("?"))).toHaveLength(1);

  let isDown = true;
  const twice = listenToFetch(async () => {
    if (isDown) throw new TypeError("no connection");
    return Response.json(page);
  });
  const asked = askAhead(at("/stories/s"));
  isDown = false;
  const later = createQueryClient(asked);
  await vi.waitFor(() => expect(later.getQueryData(queueKey)?.pages).toEqual([page]));
  expect(lastParts(twice).filter((one) => one.includes("?"))).toHaveLength(2);
});
