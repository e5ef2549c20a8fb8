import { expect, it, test } from "vitest";
import { noticesOf } from "./notices.ts";
import { heardIn, quotationsOf } from "./quotation.testkit.ts";

test.each([
  ["en", []],
  ["en-GB", []],
  [null, []],
  ["de", ["language.no-indirect-speech"]],
  ["uk", ["language.no-indirect-speech"]],
  ["sv", ["language.marks-only"]],
  ["x", ["language.marks-only"]],
])("an article in %s has %j to say", (language, codes) =>
  expect(noticesOf({ language }).map((notice) => notice.code)).toEqual(codes),
);

it("names the language in its sentence", () => {
  expect(noticesOf({ language: "sv" })[0]?.message).toContain("Swedish");
});

it("is not disturbed by a quotation in another language inside an English article", () => {
  const text = "“Wir bleiben hier, sagte er mir”, the poster read. “We are closed,” Ann Hall said.";
  expect(heardIn(text).at(-1)).toBe("Ann Hall: We are closed,");
  expect(quotationsOf(text)).toHaveLength(2);
});
