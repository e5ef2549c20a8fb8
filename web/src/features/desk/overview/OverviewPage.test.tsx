import { screen, within } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { expectAccessible, openPage } from "../../../test/page.testkit.tsx";
import { articleOf, pageOf, storyDetailOf } from "../../../test/story.testkit.ts";
import { utteranceOf } from "../desk.testkit.ts";
import { OverviewPage } from "./OverviewPage.tsx";

const outlets = ["A", "B", "C"].map((sigil) => ({ articleId: sigil, outlet: `Outlet ${sigil}`, sigil }));
const story = storyDetailOf({
  outlets,
  articles: outlets.map(({ articleId, outlet, sigil }, at) =>
    articleOf({ id: articleId, outlet, sigil, publishedAt: `2025-02-03T0${at + 6}:00Z` }),
  ),
  counts: {
    articles: 3,
    quotations: 5,
    utterances: 1,
    disagreements: 1,
    conflicts: 0,
    verdicts: { open: 0, verified: 0, disputed: 1, unresolved: 0 },
  },
});

const lostNot = {
  ...utteranceOf("We {negation: A = will not | B = will} sign it", {
    with: { id: "u1", verdict: "disputed" },
  }),
  independentWitnesses: 2,
};
const row = {
  ...lostNot,
  witnesses: [
    { ...outlets[0], mode: "direct", departs: null, copyOf: null },
    { ...outlets[1], mode: "indirect", departs: "negation", copyOf: null },
  ],
};
const facets = {
  type: [{ value: "negation", label: "negation", count: 1 }],
  speaker: [],
  outlet: [],
  verdict: [{ value: "disputed", label: "disputed", count: 1 }],
};

// Nothing has a height in a DOM without layout, and a list without height shows no rows.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 900 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 1200 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 900 });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, value: 1200 });
});

it("says of each outlet what it does with each utterance, by what they part, how far it is settled, and who came first", async () => {
  const { view } = openPage(
    "/",
    { "/": <OverviewPage story={story} conflicts={null} /> },
    {
      listUtterances: () => ({ ...pageOf(row), facets }),
    },
  );
  const words = await screen.findByRole("link", { name: /will not sign/ });
  expect(words.getAttribute("href")).toBe("/stories/story_1/u/u1");
  const cells = within(words.closest("tr") as HTMLElement).getAllByRole("cell");
  expect(cells.map((cell) => cell.getAttribute("aria-label") ?? cell.textContent)).toEqual([
    "quotes",
    "paraphrases, departs: negation",
    "silent",
    "2",
  ]);

  const stakes = screen.getByRole("region", { name: /at stake/ });
  const negation = (await within(stakes).findByRole("rowheader", { name: "Negation" })).closest("tr");
  expect(negation?.textContent).toMatch(/Negation.*1.*0.*0.*1.*0/);

  const timeline = screen.getByRole("region", { name: /came first/ });
  expect(within(timeline).getAllByRole("row")[2]?.textContent).toContain("1 h later");
  expect(screen.getByText("Outside quotations the articles agree on figures, dates and names.")).toBeTruthy();
  await expectAccessible(view.container);
});
