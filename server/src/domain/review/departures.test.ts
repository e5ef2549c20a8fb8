import { expect, it } from "vitest";
import type { Witness } from "../collation/collation.ts";
import type { Difference, DifferenceType } from "../difference/difference.ts";
import { departures } from "./departures.ts";

/** "A B=C D" are two voices of two carriers each; "A B" are two voices. */
function witnesses(notation: string): Witness[] {
  return notation.split(" ").flatMap((voice) => {
    const carriers = voice.split("=");
    return carriers.map((articleId) => ({ articleId, quotationIds: [`q${articleId}`], carriers }));
  });
}

/** "negation 0.9: A B / D | C": A and B have one reading, D another that does not differ in this way, C does. */
function difference(notation: string): Difference {
  const [head = "", body = ""] = notation.split(": ");
  const [type, severity] = head.split(" ");
  const camps = body.split(" | ").map((side) => side.split(" / "));
  const readings = camps.flat().map((text) => ({ text, articleIds: text.split(" "), spans: [] }));
  const sides = camps.map((camp) =>
    camp.map((text) => readings.findIndex((reading) => reading.text === text)),
  );
  return {
    id: notation,
    type: type as DifferenceType,
    severity: Number(severity),
    rule: "r",
    reason: "They differ.",
    siteId: "s",
    readings,
    ...(body.includes("/") ? { sides } : {}),
  };
}

it.each([
  ["one against two departs from them", "A B C", ["negation 0.9: A B | C"], { C: "negation" }],
  ["of two alone, neither is right by number", "A B", ["number 0.8: A | B"], { A: "number", B: "number" }],
  [
    "three who all differ all depart",
    "A B C",
    ["wording 0.4: A | B | C"],
    { A: "wording", B: "wording", C: "wording" },
  ],
  ["a copy adds no voice to a majority", "A=B C", ["date 0.7: A B | C"], { A: "date", B: "date", C: "date" }],
  [
    "the gravest of several names it",
    "A B C",
    ["wording 0.4: A B | C", "negation 0.9: A B | C"],
    { C: "negation" },
  ],
  [
    "who says the same in other words stands with the rest",
    "A B C D",
    ["number 0.8: A B / D | C"],
    { C: "number" },
  ],
  ["a formal difference is nobody's departure", "A B C", ["formal 0.1: A B | C"], {}],
  ["whoever has no say at a place does not depart there", "A B C D", ["name 0.6: A B | C"], { C: "name" }],
])("%s", (_case, voices, differences, expected) => {
  const found = departures(witnesses(voices), differences.map(difference));
  expect(Object.fromEntries(found)).toEqual(expected);
});

it("does not count a difference that an editor dismissed", () => {
  const dismissed = {
    ...difference("wording 0.4: A B | C"),
    dismissed: { reason: "A typo.", correctionId: "c1" },
  };
  expect(departures(witnesses("A B C"), [dismissed]).size).toBe(0);
});
