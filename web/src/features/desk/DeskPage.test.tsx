import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UtteranceDetail } from "@variorum/server/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, openPage, Refused } from "../../test/page.testkit.tsx";
import { ADA, pageOf } from "../../test/story.testkit.ts";
import { DeskPage } from "./DeskPage.tsx";
import { utteranceOf } from "./desk.testkit.ts";

const PAGES = {
  "/stories/story_1": <DeskPage storyId="story_1" />,
  "/stories/story_1/u/:utteranceId": <DeskPage storyId="story_1" />,
};

const lostNot = utteranceOf("We {negation, Outlet B has no “not”: A = will not | B = will} sign it", {
  with: { id: "u1", rank: 1, speakers: [{ id: "sp1", name: "Jana Holm" }] },
});
const chaos = utteranceOf(
  "a {wording: A B = bloody mess | C = damn chaos}{omission: A = over there | B = ∅}",
  {
    with: { id: "u2", rank: 2 },
  },
);
const same = utteranceOf("{formal: A = It’s | B = it's} over", {
  with: { id: "u3", rank: 3, verdict: "verified" },
});

function openDesk(path = "/stories/story_1", utterances: UtteranceDetail[] = [lostNot, chaos, same]) {
  const facets = {
    type: [{ value: "negation", label: "negation", count: 1 }],
    speaker: [{ value: "sp1", label: "Jana Holm", count: 1 }],
    outlet: [],
    verdict: [],
  };
  const server = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  const opened = openPage(path, PAGES, {
    listProfiles: () => pageOf(ADA),
    addProfile: () => ADA,
    listUtterances: ({ query }) => {
      const types = query.getAll("type");
      const items = [...server.values()].filter(
        ({ differenceCounts }) =>
          types.length === 0 || differenceCounts.some(({ type }) => types.includes(type)),
      );
      return { ...pageOf(...items), facets };
    },
    readUtterance: ({ params }) => {
      const found = server.get(params.utteranceId ?? "");
      if (!found) throw new Refused({ code: "utterance.not-found", detail: "It is gone." });
      return found;
    },
    addRuling: ({ params, body }) => {
      const utterance = server.get(params.utteranceId ?? "");
      if (!utterance) throw new Error("ruled on nothing");
      const { verdict, reason } = body as { verdict: "disputed"; reason: string };
      if (reason === "too late") throw stale(utterance);
      const ruling = rulingOf(utterance.id, verdict, reason, ADA.name);
      server.set(utterance.id, { ...utterance, verdict, version: 1, rulings: [ruling] });
      return { ruling, eventId: "event_1", version: 1 };
    },
  });
  return opened;
}

function rulingOf(utteranceId: string, verdict: "disputed", reason: string, name: string) {
  return {
    id: `ruling_${name.slice(0, 2)}`,
    utteranceId,
    articleId: null,
    verdict,
    reason,
    evidence: [],
    correction: null,
    claimId: null,
    finding: null,
    note: null,
    because: null,
    actor: { id: ADA.id, name },
    at: ADA.createdAt,
  };
}

function stale(utterance: UtteranceDetail) {
  const other = rulingOf(utterance.id, "disputed", "The tape has him say the opposite.", "Bo Ek");
  return new Refused({
    code: "ruling.stale",
    detail: "It has changed.",
    current: { ...utterance, verdict: "disputed", version: 1, rulings: [other] },
  });
}

// Nothing has a height in a DOM without layout, and a list without height shows no rows.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 900 });
});

const heading = (name: string) => screen.findByRole("heading", { level: 2, name });
const reason = () => screen.getByRole("textbox", { name: "Reason" });

describe("the queue", () => {
  it("opens at what is most at stake and says why it stands there", async () => {
    const { view } = openDesk();
    expect(await heading("Jana Holm")).toBeTruthy();
    const queue = screen.getByRole("region", { name: "Queue" });
    const [first] = await within(queue).findAllByRole("listitem");
    expect(first?.textContent).toContain("Outlet B has no “not”");
    expect(within(queue).getByText("1 of 3")).toBeTruthy();
    expect(within(queue).getAllByRole("link")[0]?.getAttribute("aria-current")).toBe("true");
    await expectAccessible(view.container);
  });

  it("steps with j and k, and comes back to where it was left", async () => {
    const { user, view } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("j");
    await heading("Donald Trump");
    await user.keyboard("k");
    await heading("Jana Holm");
    await user.keyboard("jj");
    await screen.findByText("3 of 3");
    view.unmount();
    openDesk();
    expect(await screen.findByText("3 of 3")).toBeTruthy();
  });

  it("loses nothing where the next key is quicker than the page", async () => {
    openDesk("/stories/story_1/u/u2");
    await heading("Donald Trump");
    fireEvent.keyDown(document.body, { key: "n" });
    fireEvent.keyDown(document.body, { key: "b" });
    expect(await screen.findByText("1 of 2")).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Base: A" })).toBeTruthy();
  });

  it("asks the server for the disagreements only, and takes the filter away by its switch", async () => {
    const { user, asked } = openDesk();
    await heading("Jana Holm");
    const onlyDisagreements = screen.getByRole("checkbox", { name: "Disagreements only" });
    await user.click(onlyDisagreements);
    await waitFor(() => expect(screen.getByText("1 of 2")).toBeTruthy());
    const types = asked.findLast(({ name }) => name === "listUtterances")?.query.getAll("type");
    expect(types).toContain("form");
    expect(types).not.toContain("formal");
    await user.click(onlyDisagreements);
    expect(await screen.findByText("1 of 3")).toBeTruthy();
  });

  it("asks for what is mine and what needs a second check, by name", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const { user, asked } = openDesk();
    await heading("Jana Holm");
    await user.click(await screen.findByRole("checkbox", { name: "Mine" }));
    await user.click(screen.getByRole("checkbox", { name: "Needs a second check" }));
    await waitFor(() => {
      const query = asked.findLast(({ name }) => name === "listUtterances")?.query;
      expect([query?.getAll("checker"), query?.getAll("check")]).toEqual([[ADA.id], ["outstanding"]]);
    });
  });

  it("comes back with the filter it was left with, and without the one that was cleared", async () => {
    const { user, view } = openDesk();
    await heading("Jana Holm");
    await user.click(screen.getByRole("checkbox", { name: "Disagreements only" }));
    await screen.findByText("1 of 2");
    view.unmount();
    const again = openDesk();
    expect(await screen.findByText("1 of 2")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Disagreements only" }));
    await screen.findByText("1 of 3");
    again.view.unmount();
    openDesk();
    expect(await screen.findByText("1 of 3")).toBeTruthy();
  });

  it("says so where a link leads to an utterance that is no longer there", async () => {
    openDesk("/stories/story_1/u/gone");
    expect(await screen.findByText("There is no such utterance in this story.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "To the queue" })).toBeTruthy();
  });
});

describe("ruling", () => {
  it("takes the verdict by a key, refuses it without a reason at the field, and goes on once it is saved", async () => {
    const { user, asked } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("d");
    expect(document.activeElement).toBe(reason());
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/no verdict stands without one/)).toBeTruthy();
    expect(asked.some(({ name }) => name === "addRuling")).toBe(false);

    localStorage.setItem("variorum.profile", ADA.id);
    await user.type(reason(), "Heard on the tape.{Control>}{Enter}{/Control}");
    const next = await heading("Donald Trump");
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(asked.find(({ name }) => name === "addRuling")?.body).toMatchObject({
      articleId: null,
      verdict: "disputed",
      reason: "Heard on the tape.",
    });
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  it("asks for the name once, and then leads on to the next statement", async () => {
    const { user } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("d");
    await user.type(reason(), "Heard on the tape.{Control>}{Enter}{/Control}");
    await user.type(await screen.findByRole("textbox", { name: "Your name" }), "Ada Lund{Enter}");
    const next = await heading("Donald Trump");
    await waitFor(() => expect(document.activeElement).toBe(next));
  });

  it("changes the one row of the queue, and fetches no other again", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const { user, asked } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("d");
    await user.type(reason(), "Heard on the tape.{Control>}{Enter}{/Control}");
    await heading("Donald Trump");
    const [ruled] = within(screen.getByRole("region", { name: "Queue" })).getAllByRole("listitem");
    await waitFor(() => expect(ruled?.textContent).toContain("Disputed"));
    expect(asked.filter(({ name }) => name === "listUtterances")).toHaveLength(1);
  });

  it("keeps what was written through a reload", async () => {
    const { user, view } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("vThe video has it.");
    view.unmount();
    openDesk();
    await heading("Jana Holm");
    expect(reason()).toHaveProperty("value", "The video has it.");
    expect(screen.getByRole("radio", { name: "Verified" })).toHaveProperty("checked", true);
  });

  it("shows what changed under a late ruling, keeps the draft and lets the editor decide again", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const { user } = openDesk();
    await heading("Jana Holm");
    await user.keyboard("v");
    await user.type(reason(), "too late");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const notice = await screen.findByText(/changed while you were writing/);
    expect(notice.parentElement?.textContent).toContain("Bo Ek: disputed");
    expect(reason()).toHaveProperty("value", "too late");
    expect(screen.getByRole("radio", { name: "Verified" })).toHaveProperty("checked", true);
    const mine = screen.getByRole("region", { name: "Yours" });
    expect([...mine.querySelectorAll("ins")].map(({ textContent }) => textContent)).toEqual(["too late"]);
  });

  it("lays both versions side by side, and loses neither whichever is taken", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const { user } = openDesk("/stories/story_1/u/u1");
    await user.click(await screen.findByRole("radio", { name: "Verified" }));
    await user.type(reason(), "too late");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await user.click(await screen.findByRole("button", { name: "Take theirs" }));
    expect(reason()).toHaveProperty("value", "");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(reason()).toHaveProperty("value", "too late"));
  });

  it("takes a colleague’s reason into the text", async () => {
    localStorage.setItem("variorum.profile", ADA.id);
    const { user } = openDesk("/stories/story_1/u/u1");
    await user.click(await screen.findByRole("radio", { name: "Verified" }));
    await user.type(reason(), "too late");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await user.click(await screen.findByRole("button", { name: "Merge into the text" }));
    expect(reason()).toHaveProperty("value", "too late\n\nBo Ek: The tape has him say the opposite.");
    expect(screen.queryByText(/changed while you were writing/)).toBeNull();
  });
});
