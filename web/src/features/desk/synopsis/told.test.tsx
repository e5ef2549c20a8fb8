/** What differs, on a German page: told from its parts everywhere on the desk, in English where it has none. */
import { screen } from "@testing-library/react";
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Telling } from "@variorum/server/domain";
import { beforeEach, expect, it } from "vitest";
import { keepChoice } from "../../../strings/language.ts";
import { openPage } from "../../../test/page.testkit.tsx";
import { ADA, pageOf } from "../../../test/story.testkit.ts";
import { utteranceOf } from "../desk.testkit.ts";
import { Settling } from "../review/Settling.tsx";
import { useDeskPlace } from "../use-desk-address.ts";
import { SynopsisPane } from "./SynopsisPane.tsx";

function Desk({ utterance }: { utterance: UtteranceDetail }) {
  const place = useDeskPlace("story_1");
  return (
    <>
      <SynopsisPane place={place} utterance={utterance} />
      <Settling utterance={utterance} />
    </>
  );
}

function openSynopsis(utterance: UtteranceDetail, search = "") {
  const pages = { "/stories/story_1/u/:utteranceId": <Desk utterance={utterance} /> };
  return openPage(`/stories/story_1/u/u1${search}`, pages, { listProfiles: () => pageOf(ADA) });
}

const REVERSED: Telling = {
  head: null,
  said: {
    frame: "drops",
    by: { outlets: ["Outlet C"], count: 1, again: false },
    words: "not",
    source: null,
  },
  end: "reversed",
};
const IN_ENGLISH = "Outlet C drops “not”: the statement is reversed.";
const IN_GERMAN = "Bei Outlet C fehlt „not“: Die Aussage kehrt sich um.";

const older = utteranceOf(`it is {negation, ${IN_ENGLISH.replace(":", " –")}: A B = not | C = ∅} a mess`, {
  with: {
    settling: ["A recording or a transcript of the sentence: was the negation said?"],
    settlingPoints: ["negation"],
  },
});
const told: UtteranceDetail = {
  ...older,
  rankReason: IN_ENGLISH,
  rankTelling: REVERSED,
  differences: older.differences.map((each) => ({ ...each, reason: IN_ENGLISH, telling: REVERSED })),
};

beforeEach(() => keepChoice("de"));

it.each(["", "?view=sentences"])("stands in German, whatever the view: %s", async (search) => {
  const { view } = openSynopsis(told, search);
  expect((await screen.findAllByText(new RegExp(IN_GERMAN))).length).toBeGreaterThan(0);
  expect(screen.queryByText(/is reversed/)).toBeNull();
  expect(view.container.querySelector("[lang=en]")).toBeNull();
});

it("stands in English, and says so, of what an older version analyzed", async () => {
  openSynopsis(older);
  const [sentence] = await screen.findAllByText(/the statement is reversed/);
  expect(sentence?.getAttribute("lang")).toBe("en");
});

it("asks in German what would settle it", async () => {
  openSynopsis(told);
  const point = await screen.findByText("Eine Aufnahme oder ein Wortprotokoll des Satzes: Wurde verneint?");
  expect(point.closest("ul")?.textContent).toBe(point.textContent);
});
