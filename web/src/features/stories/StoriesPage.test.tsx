import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible, openPage, Refused } from "../../test/page.testkit.tsx";
import { ADA, pageOf, storyOf } from "../../test/story.testkit.ts";
import { StoriesPage } from "./StoriesPage.tsx";

const pages = { "/": <StoriesPage /> };
const profiles = { listProfiles: () => pageOf(ADA) };

describe("the list of stories", () => {
  it("tells of each story what disagrees and how far the review is", async () => {
    const { view } = openPage("/", pages, { ...profiles, listStories: () => pageOf(storyOf()) });
    const entry = await screen.findByRole("listitem");
    expect(within(entry).getByRole("link", { name: "Dockers vote to go on" })).toBeTruthy();
    expect(entry.textContent).toContain("3 disagree");
    expect(entry.textContent).toContain("1 of 4 ruled");
    await expectAccessible(view.container);
  });

  it("says what the product is for where there is no story yet", async () => {
    openPage("/", pages, { ...profiles, listStories: () => pageOf() });
    expect(await screen.findByText("Who said what, and does everyone agree?")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open the first story" })).toBeTruthy();
  });

  it("says why the stories cannot be had, and tries again when asked to", async () => {
    let isLocked = true;
    const { user } = openPage("/", pages, {
      ...profiles,
      listStories: () => {
        if (isLocked) throw new Refused({ code: "store.locked", detail: "The store is in use." });
        return pageOf(storyOf());
      },
    });
    expect((await screen.findByRole("alert")).textContent).toContain("The store is in use.");
    isLocked = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: "Dockers vote to go on" })).toBeTruthy();
  });

  it("asks for a name before the first act, takes the story out at once, and brings it back by Undo", async () => {
    let isDeleted = false;
    const { user, asked } = openPage("/", pages, {
      listProfiles: () => pageOf(),
      addProfile: () => ADA,
      listStories: () => (isDeleted ? pageOf() : pageOf(storyOf())),
      deleteStory: () => {
        isDeleted = true;
        return { state: storyOf(), eventId: "event_9" };
      },
      undoEvent: () => {
        isDeleted = false;
        return undone;
      },
    });
    await user.click(await screen.findByRole("button", { name: "Acts on Dockers vote to go on" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await user.type(await screen.findByRole("textbox", { name: "Your name" }), "Ada Marsh{Enter}");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.getByRole("link", { name: "Dockers vote to go on" })).toBeTruthy());
    expect(asked.find(({ name }) => name === "undoEvent")?.params).toEqual({
      storyId: "story_1",
      eventId: "event_9",
    });
  });

  it("changes nothing when the name is withheld", async () => {
    const { user, asked } = openPage("/", pages, {
      listProfiles: () => pageOf(),
      listStories: () => pageOf(storyOf()),
    });
    await user.click(await screen.findByRole("button", { name: "Acts on Dockers vote to go on" }));
    await user.click(await screen.findByRole("menuitem", { name: "Archive" }));
    await screen.findByRole("textbox", { name: "Your name" });
    await user.keyboard("{Escape}");
    expect((await screen.findByRole("alert")).textContent).toContain("Nothing was changed");
    expect(await screen.findByRole("link", { name: "Dockers vote to go on" })).toBeTruthy();
    expect(asked.some(({ name }) => name === "changeStory")).toBe(false);
  });
});

const undone = {
  id: "event_10",
  number: 10,
  type: "story.restored",
  actor: { id: ADA.id, name: ADA.name },
  at: ADA.createdAt,
  summary: "Brought the story back",
  payload: {},
  undoable: true,
  undoneBy: null,
  hash: "00",
};
