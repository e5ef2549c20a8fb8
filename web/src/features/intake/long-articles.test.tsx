/** What a key pressed in a long article may cost: counted, because a clock says more of the machine. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { openPage } from "../../test/page.testkit.tsx";
import { ADA, pageOf } from "../../test/story.testkit.ts";
import { emptyEntry } from "./entry.ts";
import { NewStoryPage } from "./NewStoryPage.tsx";
import { storyShelf } from "./story-shelf.ts";

const { drawn } = vi.hoisted(() => ({ drawn: [] as string[] }));
vi.mock("./LabelFields.tsx", () => ({
  LabelFields: ({ labels }: { labels: { outlet: string } }) => {
    drawn.push(labels.outlet);
    return null;
  },
}));

const LONG = "“We will sign.” ".repeat(12_000);
const OUTLETS = ["Lantern", "Beacon", "Gull"];

const textIn = (outlet: string) =>
  within(screen.getByRole("region", { name: outlet })).getByLabelText<HTMLTextAreaElement>("Text");

function openLong() {
  const entries = OUTLETS.map((outlet) => ({ ...emptyEntry(), key: `key-${outlet}`, outlet, text: LONG }));
  storyShelf().write({ title: "Port strike", entries });
  return openPage(
    "/new",
    { "/new": <NewStoryPage onOpened={() => {}} /> },
    { listProfiles: () => pageOf(ADA) },
  );
}

it("draws and writes the article that is written in, not the others", () => {
  const { view } = openLong();
  drawn.length = 0;
  fireEvent.change(textIn("Beacon"), { target: { value: `${LONG}Soon.` } });
  expect(drawn).toEqual(["Beacon"]);
  // What lies there no more would be there again if it were written with the one.
  const key = "variorum.draft.new-story.key-";
  for (const outlet of OUTLETS) localStorage.removeItem(`${key}${outlet}`);
  view.unmount();
  expect(OUTLETS.filter((outlet) => localStorage.getItem(`${key}${outlet}`))).toEqual(["Beacon"]);
  expect(localStorage.getItem(`${key}Beacon`)).toContain("Soon.");
});

it("leaves the text to the browser, and counts its words when the hand rests", async () => {
  openLong();
  const field = textIn("Gull");
  const setAnew = vi.spyOn(HTMLTextAreaElement.prototype, "defaultValue", "set");
  const section = screen.getByRole("region", { name: "Gull" });
  expect(within(section).getByText("36,000 words")).toBeTruthy();
  const changed = `${LONG}And soon.`;
  fireEvent.change(field, { target: { value: changed } });
  await waitFor(() => expect(within(section).getByText("36,002 words")).toBeTruthy());
  expect(setAnew).not.toHaveBeenCalledWith(changed);
  setAnew.mockRestore();
});

it("finds the articles again, each as it was left, and none that was taken out", async () => {
  const first = openLong();
  fireEvent.change(textIn("Lantern"), { target: { value: "“Not yet.”" } });
  const gull = within(screen.getByRole("region", { name: "Gull" }));
  await first.user.click(gull.getByRole("button", { name: /^Take out/ }));
  first.view.unmount();
  expect(
    storyShelf()
      .read()
      ?.entries.map(({ outlet, text }) => [outlet, text]),
  ).toEqual([
    ["Lantern", "“Not yet.”"],
    ["Beacon", LONG],
  ]);
  expect(localStorage.getItem("variorum.draft.new-story.key-Gull")).toBe(null);
});

it("takes in a story as an older version of the page kept it", () => {
  const kept = { title: "Port strike", entries: [{ key: "a", outlet: "Lantern", text: "“We will sign.”" }] };
  localStorage.setItem("variorum.draft.new-story", JSON.stringify(kept));
  const shelf = storyShelf();
  const story = shelf.read();
  expect(story?.entries).toMatchObject([{ key: "a", outlet: "Lantern", text: "“We will sign.”" }]);
  if (story) shelf.write(story);
  expect(storyShelf().read()).toEqual(story);
});

it("writes all of it again where another window wrote meanwhile", () => {
  const [mine, theirs] = [storyShelf(), storyShelf()];
  const entries = OUTLETS.map((outlet) => ({ ...emptyEntry(), outlet }));
  mine.write({ title: "Port strike", entries });
  theirs.write({ title: "Rail strike", entries: entries.slice(0, 1) });
  mine.write({ title: "Port strike", entries });
  expect(storyShelf().read()).toEqual({ title: "Port strike", entries });
});

it("leaves nothing behind once it is sent", () => {
  const shelf = storyShelf();
  shelf.write({ title: "Port strike", entries: [emptyEntry()] });
  shelf.clear();
  expect(localStorage.length).toBe(0);
});
