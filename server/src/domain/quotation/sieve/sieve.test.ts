import { describe, expect, it, test } from "vitest";
import { heardIn, rulesIn } from "../quotation.testkit.ts";

describe("each rule claims what it is for", () => {
  test.each([
    ["trailing-cue", "“The bridge is closed,” Mary Shaw said on Monday."],
    ["trailing-cue", "“Is the bridge closed?” Mary Shaw asked."],
    ["trailing-cue-inverted", "“The bridge is closed,” said Rep. G.K. Miller (D-N.C.), head of the caucus."],
    ["trailing-any-verb", "“The bridge is closed,” Mary Shaw bristled."],
    ["leading-cue", "Mary Shaw told reporters on Monday that “the bridge is closed for good.”"],
    ["leading-cue", "Mary Shaw said: “The bridge is closed.”"],
    ["label", "Mary Shaw: “The bridge is closed.”"],
    ["according-to", "The bridge is “closed for good and all,” according to Mary Shaw."],
    ["signature", "“The bridge is closed for good.” — Mary Shaw"],
    ["noun-cue", "Nobody believed Mary Shaw’s claim that “the bridge is closed.”"],
    ["mixed-cue", "Mary Shaw said the bridge had become a “disgrace to the whole valley” since spring."],
    ["closing-cue", "The bridge is a “disgrace to the valley” by now, Mary Shaw said."],
    ["colon", "Mary Shaw was blunt: “The bridge is closed.”"],
    ["unsaid", "Mary Shaw never said, “The bridge is closed.”"],
  ])("%s: %s", (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    if (rule !== "unsaid")
      expect(heardIn(text).join(" ")).toContain(text.includes("Miller") ? "G.K. Miller:" : "Mary Shaw:");
  });
});

describe("one attribution, one quotation", () => {
  test.each([
    ["“When I fish,” Ann Hall said, “I only wait.”", "Ann Hall: When I fish, … I only wait."],
    ["“I fish daily,” Ann Hall said. “I always have.”", "Ann Hall: I fish daily, … I always have."],
    [
      "Ann Hall called it “wicked nonsense” and “an utter disgrace.”",
      "Ann Hall: wicked nonsense … an utter disgrace.",
    ],
    ["Ann Hall said: “First of all.\n“Second of all.”", "Ann Hall: First of all. … Second of all."],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual([expected]));
});

describe("who goes on speaking", () => {
  it("gives a quotation that stands alone to whom the sentence before introduces", () => {
    expect(heardIn("Ann Hall had this to say:\n“We never saw the water rise.”")[0]).toBe(
      "Ann Hall: We never saw the water rise.",
    );
  });

  it("carries the speaker on through a paragraph", () => {
    expect(heardIn("“We left,” said Ann Hall. The road was gone. “There was no other way out.”").at(-1)).toBe(
      "Ann Hall: There was no other way out.",
    );
  });
});

describe("second hand, unsaid and imagined", () => {
  test.each([
    [
      "Paul Cole said Ann Hall told him, “Leave at once.”",
      "Ann Hall: Leave at once.",
      "the nearest speaker is the one quoted",
    ],
    ["Ann Hall never said, “Leave at once.”", "?: Leave at once.", "words denied are nobody's"],
    [
      "Ann Hall denied saying “leave at once, all of you.”",
      "?: leave at once, all of you.",
      "nor are words someone denies",
    ],
    ["Imagine if Ann Hall said, “Leave at once.”", "?: Leave at once.", "nor words imagined"],
  ])("%s", (text, expected) => expect(heardIn(text)).toContain(expected));
});

describe("marks that report nobody", () => {
  test.each([
    ["Critics blame the so-called “deep state” for it.", "~deep state~"],
    ["He read “One Hundred Days of Rain” on the train.", "~One Hundred Days of Rain~"],
    ["The film “Winter Light” opens on Friday.", "~Winter Light~"],
  ])("%s", (text, expected) => expect(heardIn(text)).toContain(expected));
});
