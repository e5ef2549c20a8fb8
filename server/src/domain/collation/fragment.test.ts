import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { compareQuotations } from "../compare.ts";

const language = loadLanguage();

const SPEECH =
  "We need a big fair. What is this the market? A town is not a market show. A town is not a market. A town is a home.";

describe("a fragment of a speech that repeats itself", () => {
  test.each([
    ["What is this? A market?", "What is this the market?", "stands where its small words stand"],
    ["A town is not a market show", "A town is not a market show", "stands where it is whole"],
    ["not a market.", "not a market", "stays where no other place has more of it"],
  ])("%s (%s): %s", (fragment, expected) => {
    const { links } = compareQuotations(fragment, SPEECH, language);
    const places = links.map(({ b }) => b);
    const [first, last] = [places[0]?.start, places.at(-1)?.end];
    expect(SPEECH.slice(first, last).replace(/[.?]$/u, "")).toBe(expected.replace(/\?$/u, ""));
  });

  test("raises no alarm about a denial that stands elsewhere", () => {
    const { differences } = compareQuotations("What is this? A market?", SPEECH, language);
    expect(differences.map(({ type }) => type)).toEqual(["wording"]);
  });
});
