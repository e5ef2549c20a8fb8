import { describe, expect, it, test } from "vitest";
import { asSentence, inEnglish } from "./english.ts";
import type { Said, Telling } from "./telling.ts";
import { everyTelling, PARTIES } from "./tellings.testkit.ts";

const { LEDGER, ARGUS, AGAIN, TWO, THREE, FIVE } = PARTIES;
const alone = (said: Said): Telling => ({ head: null, said, end: null });
const drops = (by: (typeof PARTIES)[keyof typeof PARTIES]) =>
  alone({ frame: "drops", by, words: "if they don’t", source: null });

test.each([
  [drops(LEDGER), "the Ledger drops “if they don’t”."],
  [drops(AGAIN), "Argus (in another passage) drops “if they don’t”."],
  [drops(TWO), "Lübecker Nachrichten and the Ledger drop “if they don’t”."],
  [drops(THREE), "Argus, the Ledger and Lübecker Nachrichten drop “if they don’t”."],
  [drops(FIVE), "Argus, the Ledger and 3 others drop “if they don’t”."],
])("outlets are named within a sentence, and the verb goes with them: %#", (telling, sentence) => {
  expect(inEnglish(telling)).toBe(sentence);
});

test.each<[Telling, string]>([
  [
    {
      head: "figures",
      said: { frame: "opposed", a: { by: LEDGER, words: "three" }, b: { by: TWO, words: "" } },
      end: null,
    },
    "The figures differ: the Ledger has “three” where Lübecker Nachrichten and the Ledger have nothing.",
  ],
  [
    {
      head: { surer: ARGUS },
      said: { frame: "departs", by: ARGUS, words: "will", source: "transcript", instead: "may" },
      end: null,
    },
    "Argus sounds more certain: Argus differs from the transcript, with “will” for “may”.",
  ],
  [
    {
      head: null,
      said: { frame: "adds", by: TWO, words: "not", source: "official" },
      end: "reversed",
    },
    "Lübecker Nachrichten and the Ledger add “not” to the official text: the statement is reversed.",
  ],
  [
    { head: { opposites: ["up", "down"] }, said: { frame: "moved", by: TWO, words: "up" }, end: null },
    "“up” and “down” are opposites: Lübecker Nachrichten and the Ledger have “up” in another place.",
  ],
  [
    { head: "roles", said: { frame: "exchanged", by: ARGUS, words: "Lind sued", others: TWO }, end: null },
    "Who does it to whom differs: Argus has “Lind sued”, Lübecker Nachrichten and the Ledger the other way round.",
  ],
  [
    {
      head: "currency",
      said: { frame: "amounts", a: { by: ARGUS, words: "$5" }, b: { by: LEDGER, words: "euros" } },
      end: null,
    },
    "The currency differs: Argus has “$5”, the Ledger “euros”.",
  ],
])("a sentence says what differs, who has what and what follows: %#", (telling, sentence) => {
  expect(inEnglish(telling)).toBe(sentence);
});

describe("every telling", () => {
  it.each(everyTelling().map((telling) => [asSentence(inEnglish(telling)), telling] as const))(
    "%s",
    (said) => {
      expect(said).toMatch(/^[\p{Lu}“].*[^.,:; ]\.$/u);
      expect(said).not.toMatch(/undefined|null|\[object| {2}/);
    },
  );
});
