import { expect, it } from "vitest";
import { changeAddress, readAddress, searchForOther } from "./desk-address.ts";

const search = (text: string) => new URLSearchParams(text);

it("reads filter and way of looking out of a link", () => {
  expect(
    readAddress(
      search(
        "columns=a2&columns=a1&type=negation&type=number&verdict=open&q=%20mess%20&view=running&base=a1",
      ),
    ),
  ).toEqual({
    filter: { type: ["negation", "number"], speaker: [], outlet: [], verdict: ["open"], q: "mess" },
    columns: ["a2", "a1"],
    view: "running",
    base: "a1",
    site: null,
    reading: null,
    pair: [],
    showsFormal: false,
  });
});

it("passes over what it does not know instead of failing", () => {
  const { filter, view } = readAddress(search("type=gossip&verdict=maybe&speaker=&view=3d"));
  expect({ ...filter, view }).toEqual({ type: [], speaker: [], outlet: [], verdict: [], view: null });
});

it.each([
  [
    "adds a filter beside the others",
    "q=mess",
    { filter: { type: ["number" as const] } },
    "q=mess&type=number",
  ],
  ["replaces a filter whole", "type=number&type=date", { filter: { type: ["date" as const] } }, "type=date"],
  ["takes away what is empty", "q=mess&base=a1", { filter: { q: "" }, base: null }, ""],
  [
    "keeps formal differences out of the address while they are folded",
    "formal=shown",
    { showsFormal: false },
    "",
  ],
])("%s", (_, before, change, after) => {
  expect(changeAddress(search(before), change).toString()).toBe(after);
});

it("takes filter and view along to another utterance, but not the place in this one", () => {
  expect(searchForOther(search("type=number&view=running&site=s3&reading=a1"))).toBe(
    "?type=number&view=running",
  );
  expect(searchForOther(search("site=s3"))).toBe("");
});
