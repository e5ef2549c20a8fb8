import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { Link } from "react-router";
import { describe, expect, it } from "vitest";
import { german } from "../../strings/de/german.ts";
import { tour } from "../../strings/en/tour.tsx";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, eventOf, pageOf, storyOf } from "../../test/story.testkit.ts";
import { deedsOf } from "./deeds.ts";
import { readTour } from "./kept-tour.ts";
import { partOf, STEPS } from "./steps.ts";
import { Tour } from "./Tour.tsx";
import { TourOffer } from "./TourOffer.tsx";

const SAMPLE = storyOf({ id: "story_sample", importedFrom: "2025-01-trump-putin-meeting" });

const Queue = () => (
  <section aria-label="Queue">
    <ol>
      <li>
        <Link to="/stories/story_sample/u/utterance_1">A bloody mess</Link>
      </li>
    </ol>
  </section>
);

const Words = () => (
  <section aria-label="Statement">
    <Link to="?site=s1" data-site="s1">
      not
    </Link>
  </section>
);

const pages = {
  "/": <TourOffer />,
  "/stories/:storyId": [<Tour key="tour" />, <Queue key="queue" />],
  "/stories/:storyId/u/:utteranceId": [<Tour key="tour" />, <Words key="words" />],
};

const answers = {
  listProfiles: () => pageOf(ADA),
  listStories: () => pageOf(storyOf(), SAMPLE),
  listEvents: () => pageOf(eventOf({ number: 6 })),
};

const target = () => document.querySelector("[data-tour-target]")?.textContent;

describe("the tour", () => {
  it("is offered to a stranger, and goes on with her own acts, in the sample and nowhere else", async () => {
    const { user, view } = openPage("/", pages, answers);
    await user.click(await screen.findByRole("button", { name: "Take the tour" }));
    expect(await screen.findByText("Tour, step 1 of 9")).toBeTruthy();
    await waitFor(() => expect(target()).toBe("A bloody mess"));
    await expectAccessible(view.container);
    await user.click(screen.getByRole("link", { name: "A bloody mess" }));
    expect(await screen.findByText("Tour, step 2 of 9")).toBeTruthy();
    await waitFor(() => expect(target()).toBe("not"));
    await user.click(screen.getByRole("link", { name: "not" }));
    expect(await screen.findByText("Tour, step 3 of 9")).toBeTruthy();
    expect(readTour(localStorage.getItem("variorum.tour"))).toEqual({
      state: "running",
      storyId: "story_sample",
      step: 2,
      since: 6,
      address: "/stories/story_sample/u/utterance_1?site=s1",
    });
  });

  it("is not offered to whoever works here, nor where the sample is gone", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const known = openPage("/", pages, answers);
    await waitFor(() => expect(known.asked.map(({ name }) => name)).toContain("listProfiles"));
    expect(screen.queryByText("New here?")).toBeNull();
    known.view.unmount();
    localStorage.clear();
    const stranger = openPage("/", pages, { ...answers, listStories: () => pageOf(storyOf()) });
    await waitFor(() => expect(stranger.asked.map(({ name }) => name)).toContain("listStories"));
    expect(screen.queryByText("New here?")).toBeNull();
  });

  it("does what was asked for before it could as soon as it can", async () => {
    function LateQueue() {
      const [isThere, setIsThere] = useState(false);
      return isThere ? (
        <Queue />
      ) : (
        <button type="button" onClick={() => setIsThere(true)}>
          fetched
        </button>
      );
    }
    const late = { ...pages, "/stories/:storyId": [<Tour key="tour" />, <LateQueue key="queue" />] };
    const { user } = openPage("/", late, answers);
    await user.click(await screen.findByRole("button", { name: "Take the tour" }));
    await user.click(await screen.findByRole("button", { name: "Next" }));
    expect(screen.getByText("Tour, step 1 of 9")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "fetched" }));
    expect(await screen.findByText("Tour, step 2 of 9")).toBeTruthy();
    await waitFor(() => expect(target()).toBe("not"));
  });

  it("is left with Escape, and keeps where it was", async () => {
    const { user } = openPage("/", pages, answers);
    await user.click(await screen.findByRole("button", { name: "Take the tour" }));
    await user.click(await screen.findByRole("button", { name: "Next" }));
    expect(await screen.findByText("Tour, step 2 of 9")).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("region", { name: "Tour" })).toBeNull());
    expect(readTour(localStorage.getItem("variorum.tour"))).toMatchObject({ state: "left", step: 1 });
    expect(document.querySelector("[data-tour-target]")).toBeNull();
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    '{"state":"running"}',
    '{"state":"lost","storyId":"s","address":"/","step":0,"since":0}',
  ])("begins anew where %j was kept", (kept) => expect(readTour(kept)).toBeNull());
});

describe("what is offered to be taken back", () => {
  const deed = (number: number, part: object = {}) =>
    eventOf({
      id: `event_${number}`,
      number,
      actor: { id: ADA.id, name: ADA.name },
      undoable: true,
      undoneBy: null,
      ...part,
    });

  it("is what she did since it began, newest first", () => {
    const before = deed(3);
    const others = deed(5, { actor: { id: "profile_bo", name: "Bo" } });
    expect(deedsOf([before, deed(4), others, deed(6)], ADA.id, 3).map(({ number }) => number)).toEqual([
      6, 4,
    ]);
  });

  it("is neither what she has taken back herself nor the taking back", () => {
    const events = [deed(4, { undoneBy: "event_5" }), deed(5), deed(6, { undoable: false })];
    expect(deedsOf(events, ADA.id, 3)).toEqual([]);
  });
});

it.each([
  ["/stories/story_1", ""],
  ["/stories/story_1/", ""],
  ["/stories/story_1/u/u_1", "/u/u_1"],
  ["/stories/story_10", null],
  ["/", null],
])("finds a story's part of the address %s", (pathname, part) => {
  expect(partOf("story_1", pathname)).toBe(part);
});

it.each([tour.strings, german.tour])(
  "says of each step what to do in words that fit a strip",
  ({ steps }) => {
    for (const { id } of STEPS) expect(`${steps[id].title} ${steps[id].words}`.length).toBeLessThan(260);
  },
);
