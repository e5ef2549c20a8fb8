/**
 * A page in front of a server that answers by the contract: every answer is
 * parsed by the route's schema on its way out, so that a fake cannot drift
 * from what the real one sends.
 */
import { cleanup, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { API_ROOT, type Problem, type Route, type RouteName, routes } from "@variorum/server/contract";
import axe from "axe-core";
import type { ReactNode } from "react";
import { MemoryRouter, Route as Page, Routes } from "react-router";
import { afterEach, expect, vi } from "vitest";
import { Providers } from "../app/Providers.tsx";

export interface Asked {
  readonly name: RouteName;
  readonly params: Record<string, string>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

type Answers = Partial<Record<RouteName, (asked: Asked) => unknown>>;

/** Thrown by an answer: the server says no. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export function openPage(path: string, pages: Record<string, ReactNode>, answers: Answers) {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    const request = requestOf(address, init);
    asked.push(request);
    return answer(request, answers);
  });
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <Providers>
        <Routes>
          {Object.entries(pages).map(([pattern, element]) => (
            <Page key={pattern} path={pattern} element={element} />
          ))}
        </Routes>
      </Providers>
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), asked, view };
}

/** Nothing serious that a machine can find. Contrast is looked at in a real browser: there is none here. */
export async function expectAccessible(root: Element) {
  const { violations } = await axe.run(root, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    // The report frame has no content here; it is looked at in the real browser.
    iframes: false,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

// What a page shows comes when it comes: on a machine busy with other suites a
// second is not enough, and waiting longer costs a test that passes nothing.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const ADDRESSES = (Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => ({
  name,
  route,
  pattern: new RegExp(`^${API_ROOT}${route.path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
}));

function requestOf(address: string, init?: RequestInit): Asked {
  const url = new URL(address, "http://desk.test");
  const method = init?.method?.toLowerCase() ?? "get";
  const hit = ADDRESSES.find(({ route, pattern }) => route.method === method && pattern.test(url.pathname));
  if (!hit) throw new Error(`no route of the contract: ${method} ${url.pathname}`);
  return {
    name: hit.name,
    params: { ...hit.pattern.exec(url.pathname)?.groups },
    query: url.searchParams,
    body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
  };
}

function answer(asked: Asked, answers: Answers): Response {
  const give = answers[asked.name];
  if (!give) throw new Error(`the test has no answer for ${asked.name}`);
  try {
    return Response.json(routes[asked.name].response?.parse(give(asked)));
  } catch (refusal) {
    if (refusal instanceof Refused) return Response.json(refusal.problem, { status: 422 });
    throw refusal;
  }
}
