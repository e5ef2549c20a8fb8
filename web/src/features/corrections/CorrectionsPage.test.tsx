import { screen } from "@testing-library/react";
import { type Correction, correction } from "@variorum/server/contract";
import { expect, test } from "vitest";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, eventOf, pageOf } from "../../test/story.testkit.ts";
import { CorrectionsPage } from "./CorrectionsPage.tsx";

const PAGES = { "/": <CorrectionsPage storyId="story_1" /> };

function correctionOf(part: Partial<Correction>): Correction {
  return correction.parse({
    id: "correction_1",
    kind: "split",
    summary: "split “bloody mess” off",
    applies: true,
    why: null,
    utteranceIds: ["u1"],
    articleIds: [],
    actor: ADA,
    at: "2025-01-20T12:00:00.000Z",
    eventId: "event_1",
    ...part,
  });
}

test("lists what was made together as one, says why one waits, and takes back one or all", async () => {
  localStorage.setItem("variorum.profile", ADA.id);
  const listed = [
    correctionOf({}),
    correctionOf({ id: "correction_2", summary: "renamed Oyelaran" }),
    correctionOf({
      id: "correction_3",
      eventId: "event_2",
      summary: "moved “damn chaos”",
      applies: false,
      why: "The article was removed.",
    }),
  ];
  const { user, asked, view } = openPage("/", PAGES, {
    listCorrections: () => pageOf(...listed),
    listProfiles: () => pageOf(ADA),
    undoEvent: () => eventOf({ id: "event_3", type: "correction.withdrawn" }),
    takeBackCorrection: () => ({ state: correctionOf({}), eventId: "event_4" }),
  });
  const heading = await screen.findByRole("heading");
  expect(heading.textContent).toBe("3 corrections1 not applicable now");
  expect(screen.getByText(/^Not applicable now/).textContent).toContain("The article was removed.");
  expect(screen.getAllByRole("button", { name: /^Undo/ }).map((button) => button.textContent)).toEqual([
    "Undo this one: split “bloody mess” off",
    "Undo this one: renamed Oyelaran",
    "Undo all 2: split “bloody mess” off",
    "Undo: moved “damn chaos”",
  ]);
  await expectAccessible(view.container);

  await user.click(screen.getByRole("button", { name: /^Undo.*moved/ }));
  await screen.findByText("Correction taken back.");
  expect(asked.find(({ name }) => name === "undoEvent")?.params.eventId).toBe("event_2");

  await user.click(screen.getByRole("button", { name: /^Undo this one.*renamed/ }));
  await screen.findByText("Correction taken back.");
  expect(asked.find(({ name }) => name === "takeBackCorrection")?.params.correctionId).toBe("correction_2");
});
