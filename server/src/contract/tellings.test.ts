import { expect, it } from "vitest";
import { everyTelling } from "../domain/difference/tellings.testkit.ts";
import { telling } from "./tellings.ts";

it("lets through whatever a difference can say, and nothing is lost of it", () => {
  for (const told of everyTelling()) expect(telling.parse(told)).toEqual(told);
});

it.each([
  ["a frame nobody knows", { head: null, said: { frame: "sings" }, end: null }],
  ["a frame without its outlets", { head: null, said: { frame: "moved", words: "up" }, end: null }],
  ["a head nobody knows", { head: "spelling", said: { frame: "agreed" }, end: null }],
])("refuses %s", (_case, told) => {
  expect(telling.safeParse(told).success).toBe(false);
});
