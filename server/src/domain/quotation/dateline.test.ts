import { describe, expect, test } from "vitest";
import { datelineOf } from "./dateline.ts";
import { heardIn } from "./quotation.testkit.ts";

describe("a dateline", () => {
  test.each([
    ["ELMSTEAD (AP) — ", "Rain fell on Monday."],
    ["ELMSTEAD, March 4 (Reuters) - ", "Rain fell."],
    ["NEW ELMSTEAD, Texas — ", "Rain fell."],
    ["St. Elmstead (dpa) – ", "Rain fell."],
    ["Elmstead, 4 March 2025 – ", "Rain fell."],
    ["Elmstead, Canada -- ", "Rain fell."],
  ])("is %s before %s", (dateline, sentence) => {
    const text = `Rain falls\n\nBy Nora Price\n\n${dateline}${sentence}`;
    const span = datelineOf(text);
    expect(span && text.slice(span.start, span.end)).toBe(dateline);
  });

  test.each([
    ["Ann Hall, mayor – I love the river.", "a speaker's label"],
    ["HALL — I love the river.\nCOLE — And the boat?\nHALL — The boat too.", "labels that come again"],
    ["The vote — a close one — was lost.", "an aside"],
    ["A UN - led mission left.", "a hyphen with blanks"],
    [`${"Rain fell.\n".repeat(8)}ELMSTEAD — Rain fell.`, "further down"],
  ])("%s holds none (%s)", (text) => expect(datelineOf(text)).toBeNull());

  test("is no part of what somebody said, and nobody's name", () => {
    expect(
      heardIn("PORT ELM (AP) — The bridge will open in June, Mayor Ann Hall said. It said so before."),
    ).toEqual(["Ann Hall: [The bridge will open in June]"]);
    expect(heardIn("Port Elm, Canada – “It will open,” Ann Hall said.")).toEqual(["Ann Hall: It will open,"]);
  });
});
