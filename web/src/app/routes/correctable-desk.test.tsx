import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { utteranceOf } from "../../features/desk/desk.testkit.ts";
import { openPage } from "../../test/page.testkit.tsx";
import { ADA, pageOf } from "../../test/story.testkit.ts";
import { CorrectableDesk } from "./correctable-desk.tsx";

const PAGES = {
  "/stories/story_1": <CorrectableDesk storyId="story_1" />,
  "/stories/story_1/u/:utteranceId": <CorrectableDesk storyId="story_1" />,
};
const statement = utteranceOf("a {wording, Two words for one thing: A = bloody mess | B = damn chaos}");
const aside = { ...statement.differences[0], dismissed: { reason: "Slip.", correctionId: "correction_2" } };
const FACETS = { type: [], speaker: [], outlet: [], verdict: [] };

test("acts on all that a filter lets through, fetched or not, with its count named first", async () => {
  localStorage.setItem("variorum.profile", ADA.id);
  const { user, asked } = openPage("/stories/story_1?type=wording", PAGES, {
    listProfiles: () => pageOf(ADA),
    listUtterances: () => ({ ...pageOf(statement), total: 1240, facets: FACETS }),
    readUtterance: () => statement,
    countMatching: () => ({
      utterances: 1240,
      differences: [{ type: "wording", count: 1300, utterances: 1240 }],
    }),
    correctMatching: () => ({ state: { corrections: [], utteranceIds: [] }, eventId: "event_1" }),
  });
  await user.click(await screen.findByRole("button", { name: "Select" }));
  await user.click(screen.getByRole("button", { name: "All 1,240 that match" }));
  const bar = within(screen.getByRole("region", { name: "Selected statements" }));
  await user.click(await bar.findByRole("button", { name: "Put right" }));
  await user.click(await screen.findByRole("menuitem", { name: /Dismiss 1,300 of wording/ }));
  const question = within(await screen.findByRole("dialog"));
  await user.type(question.getByRole("textbox", { name: "Reason" }), "House style.");
  await user.click(
    question.getByRole("button", { name: "Dismiss 1,300 differences of wording in 1,240 statements" }),
  );
  await screen.findByText("Dismissed 1,300 differences of wording.");
  expect(asked.find(({ name }) => name === "correctMatching")?.body).toMatchObject({
    filter: { type: ["wording"] },
    act: { kind: "dismiss-differences", type: "wording", reason: "House style." },
    expected: 1240,
  });
});

test("brings one difference back, and not those that were dismissed with it", async () => {
  localStorage.setItem("variorum.profile", ADA.id);
  const { user, asked } = openPage("/stories/story_1/u/u1", PAGES, {
    listProfiles: () => pageOf(ADA),
    listUtterances: () => ({ ...pageOf(statement), facets: FACETS }),
    readUtterance: () => ({ ...statement, differences: [aside] }),
    takeBackCorrection: () => ({
      state: {
        id: "correction_2",
        kind: "dismiss-difference",
        summary: "put a difference aside",
        applies: true,
        why: null,
        utteranceIds: ["u1"],
        articleIds: [],
        actor: ADA,
        at: "2025-01-20T12:00:00.000Z",
        eventId: "event_1",
      },
      eventId: "event_2",
    }),
  });
  await user.click(await screen.findByText("1 difference dismissed"));
  await user.click(screen.getByRole("button", { name: "Bring back" }));
  await screen.findByText("Difference brought back.");
  await waitFor(() =>
    expect(asked.find(({ name }) => name === "takeBackCorrection")?.params.correctionId).toBe("correction_2"),
  );
});
