import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { actAs } from "../../lib/request.ts";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, eventOf, pageOf } from "../../test/story.testkit.ts";
import { HistoryPage } from "./HistoryPage.tsx";

describe("the history", () => {
  it("tells who did what, and undoes what can be undone", async () => {
    actAs(ADA.id);
    const { user, asked, view } = openPage(
      "/history",
      { "/history": <HistoryPage storyId="story_1" /> },
      {
        listProfiles: () => pageOf(ADA),
        listEvents: () =>
          pageOf(
            eventOf({ id: "event_3", number: 3, summary: "Ada Marsh disputed “bloody mess”" }),
            eventOf({ id: "event_2", number: 2, summary: "Ada Marsh took Lantern out", undoneBy: "event_4" }),
            eventOf({ id: "event_1", number: 1, summary: "Ada Marsh opened the story", undoable: false }),
          ),
        undoEvent: () => eventOf({ id: "event_5", number: 5 }),
      },
    );
    const [ruling, removal, opening] = await screen.findAllByRole("listitem");
    if (!ruling || !removal || !opening) throw new Error("three entries were given");
    expect(ruling.textContent).toContain("Ada Marsh");
    expect(removal.textContent).toContain("Undone");
    expect(within(removal).queryByRole("button")).toBe(null);
    expect(within(opening).queryByRole("button")).toBe(null);
    await expectAccessible(view.container);

    await user.click(within(ruling).getByRole("button", { name: /^Undo/ }));
    const undoing = () => asked.find(({ name }) => name === "undoEvent");
    await waitFor(() => expect(undoing()?.params.eventId).toBe("event_3"));
  });
});
