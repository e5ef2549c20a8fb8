/** Hard cases around the verb: who only listens, and what stands between a helper and its participle. */
import { describe, expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

type Case = [text: string, expected: string];
const first = (text: string) => heardIn(text)[0];

describe("who is told something did not say it", () => {
  test.each<Case>([
    ["The bridge was a “disgrace to the town”, a court has been told.", "?: disgrace to the town"],
    ["Owner ‘knew the bridge was unsafe’, Elm Street court told", "?: knew the bridge was unsafe"],
    ["Owner ‘knew the bridge was unsafe’, jury told as trial opens", "?: knew the bridge was unsafe"],
    ["“He just laughed,” he was told by Ann Hall.", "Ann Hall: He just laughed,"],
    ["Drivers urged not to panic as queues grow ‘every nine days’", "?: every nine days"],
    ["Drivers told to stay at home as the river rises ‘every hour’", "?: every hour"],
  ])("%s → %s", (text, expected) => expect(first(text)).toBe(expected));

  test.each<Case>([
    ["Ann Hall sat down. “He just laughed,” the jury was told she had said.", "Ann Hall: He just laughed,"],
    ["“We will stay,” Ann Hall has told the board.", "Ann Hall: We will stay,"],
    ["Ann Hall told the court that the bridge was “a disgrace to us”.", "Ann Hall: a disgrace to us"],
    ["“The bridge is shut,” Ann Hall was on Monday quoted as saying.", "Ann Hall: The bridge is shut,"],
  ])("%s → %s", (text, expected) => expect(first(text)).toBe(expected));
});

describe("what stands between a helper and its participle is no subject", () => {
  test.each<Case>([
    [
      "Ann Hall had on Wednesday said that traffic was doubling “every nine days”.",
      "Ann Hall: every nine days",
    ],
    [
      "Ann Hall has since Monday repeatedly said that she was “not for turning”.",
      "Ann Hall: not for turning",
    ],
    ["Ann Hall had earlier this week told the board: “We stay.”", "Ann Hall: We stay."],
    [
      "Ann Hall had, through an interpreter, declared that she would not resign.",
      "Ann Hall: [she would not resign]",
    ],
    [
      "Ann Hall had, in a letter to Paul Reed, warned that “the bridge is shut”.",
      "Ann Hall: the bridge is shut",
    ],
  ])("%s → %s", (text, expected) => expect(first(text)).toBe(expected));
});
