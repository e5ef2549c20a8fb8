import { expect, it, test } from "vitest";
import { parseApparatus, printApparatus } from "./apparatus.ts";
import { collates, collationOf, smallThesaurus } from "./collates.testkit.ts";

test.each([
  ["finds nothing between equal texts", "we will sign by 3 May"],
  ["tells an omission from silence", "we will {A B: not | C: ∅} sign"],
  ["keeps a figure whole", "a bill of {A: $3.5bn | B: $3.8bn} for homes"],
  ["keeps a grouped figure whole", "some {A: 1,200 | B: 1,500} homes"],
  ["groups the witnesses of one reading", "sign by {A C: 3 | B: 13} May"],
  ["lets a witness begin later", "{A: As you know} we will sign the bill"],
  ["tells a lost condition from a late start", "{A B: If they pay, | C: ∅} we will sign the bill"],
  ["tells a lost denial from an early end", "we will {A B: not | C: ∅}"],
  ["tells a lost hedge from an early end", "we will sign {A: in most cases | B C: ∅}"],
  [
    "takes no hedge for lost where a witness begins in words of its own",
    "{A: my friends in the old town always told me} {B: perhaps} we will sign the bill",
  ],
  ["keeps a denial of something else out", "{A: I am no lawyer,} we will sign the bill"],
  ["keeps another sentence out", "we will sign the bill. {A: We will not sell}"],
  ["lets a witness end earlier", "we will sign the bill {A C: and be done}"],
  ["sets phrase against phrase", "the talks {A: could begin | B: should not start} before summer"],
  ["bridges a small word between two changes", "he {A: enters the Oval | B: leaves the White} House today"],
  ["does not bridge a word that matters", "the {A: old | B: new} deal is {A: dead | B: alive} today"],
  ["leaves commas to the words around them", "we will sign, and soon"],
  [
    "gives a dropped sentence one site",
    "America is not a clown show. {A: ∅ | B: America is not a circus.} America is an idea",
  ],
  ["gives a split negation a site with its verb", "they {A: won't | B: will} accept the offer"],
  ["marks brackets before the first shared word", "{A: [Our] | B: ∅} roof is sold"],
  ["marks brackets", "I know he {A: [Putin] | B: ∅} wants to meet"],
  [
    "shows what an ellipsis stands for",
    "the president knows {A: … | B: as we all do that} words come out wrong",
  ],
  ["reads three ways", "by {A: Monday | B: Tuesday | C: Friday} at noon"],
])("%s: %s", (_, line) => collates(line));

it("treats house style as agreement", () => {
  const collation = collationOf(
    new Map([
      ["A", "“We WON'T sign,” he said"],
      ["B", "we won’t sign he said"],
    ]),
  );
  expect(collation.stretches.map((stretch) => stretch.kind)).toEqual(["agreement"]);
});

it("aligns words of like meaning", () => {
  collates("it is a {A: bloody mess | B: damn chaos} over there", smallThesaurus([["mess", "chaos"]]));
});

test.each([
  ["{A: one | B C: two} and more", { A: "one and more", B: "two and more", C: "two and more" }],
  ["we will {A: not | B: ∅} sign", { A: "we will not sign", B: "we will sign" }],
  ["[The premier] said", { A: "[The premier] said", B: "[The premier] said" }],
])("reads %s", (line, texts) => expect(Object.fromEntries(parseApparatus(line))).toEqual(texts));

it("refuses a reading without sigla", () => {
  expect(() => parseApparatus("we {will | A: may} sign")).toThrow("without sigla");
});

it("prints what it read", () => {
  const line = "we {A: may | B: will} sign";
  expect(printApparatus(collationOf(parseApparatus(line)), (id) => id)).toBe(line);
});
