import { expect, it, test } from "vitest";
import { unwrapped } from "./unwrap.ts";

const WRAPPED = [
  "The council met on Monday night to talk about the old stone",
  "bridge over the river, and it was past eleven when the mayor",
  "said that nobody would cross it again before the spring came",
  "and the engineers had looked at it.",
  "",
  "“We will not wait for a wall to fall,” said Ann Hall, who has",
  "led the council for nine years and has seen two floods.",
].join("\n");

it("joins lines of one width and keeps every offset", () => {
  const read = unwrapped(WRAPPED);
  expect(read.length).toBe(WRAPPED.length);
  expect(read.split("\n").filter((line) => line !== "")).toHaveLength(2);
  expect(read.replace(/\s/gu, "")).toBe(WRAPPED.replace(/\s/gu, ""));
});

it("joins lines that end in a carriage return too", () => {
  const windows = WRAPPED.replaceAll("\n", "\r\n");
  expect(unwrapped(windows).length).toBe(windows.length);
  expect(unwrapped(windows)).toContain("old stone  bridge");
});

test.each([
  [
    "Rain fell.\nSnow fell on the hills above the town all night long.\nNothing fell.\nThe end.",
    "short paragraphs",
  ],
  [`${"A long paragraph on one line. ".repeat(8)}\nAnother one.\nA third.`, "paragraphs on a line each"],
  ["", "nothing"],
])("leaves %j alone: %s", (text) => expect(unwrapped(text)).toBe(text));
