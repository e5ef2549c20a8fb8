import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { carryOver, type KnownUtterance } from "./carry-over.ts";

/** "a*: 1 2 | b: 3" — utterances with their quotations; a star marks a history of rulings. */
function read(notation: string): readonly KnownUtterance[] {
  return notation
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", quotations = ""] = part.split(":");
      return {
        id: name.replace("*", ""),
        hasHistory: name.includes("*"),
        quotationIds: quotations.trim().split(" "),
      };
    });
}

const cases = [
  ["a", "a*: 1 2", "new: 1 2 3", "", "keeps its id when an outlet joins"],
  ["a", "a: 1 2 3", "new: 1 2", "", "keeps its id when an outlet leaves"],
  ["new", "", "new: 1 2", "", "takes its own id when nothing was known"],
  ["a x", "a*: 1 2 3", "x2: 1 2 | x: 3 4", "", "goes to the larger part of a split"],
  ["b", "a: 1 2 | b*: 3 4", "ab: 1 2 3 4", "", "goes to the one with a history when two merge evenly"],
  ["a", "a*: 1 2 5 | b*: 3 4", "ab: 1 2 3 4 5", "b", "leaves an orphan when two with a history merge"],
  ["new", "a*: 1 2", "new: 8 9", "a", "leaves an orphan when nothing is shared"],
  ["new", "a: 1 2", "new: 8 9", "", "forgets an utterance that nobody ruled on"],
  ["a", "a*: 1 2", "a: 1 2", "", "stays what it is when nothing changes"],
  ["a-2", "a*: 1 2", "a: 8 9", "a", "numbers a newcomer that would take an orphan's id"],
  ["b a", "a: 1 2 | b: 3 4", "a: 3 4 | b: 1 2", "", "follows the quotations, not the id"],
] as const;

describe("carryOver", () => {
  test.each(cases)("%s ← known %s, found %s", (ids, known, found, orphans) => {
    const carried = carryOver(read(known), read(found));
    expect(carried.ids.join(" ")).toBe(ids);
    expect(carried.orphanIds.join(" ")).toBe(orphans);
  });

  const someUtterances = fc
    .array(
      fc.tuple(fc.boolean(), fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 })),
      {
        maxLength: 8,
      },
    )
    .map((drafts) =>
      drafts.map(([hasHistory, quotations], index) => ({
        id: `u${index}`,
        hasHistory,
        quotationIds: quotations.map(String),
      })),
    );

  it("gives each found utterance an id of its own, and loses none that has a history", () => {
    fc.assert(
      fc.property(someUtterances, someUtterances, (known, found) => {
        const { ids, orphanIds } = carryOver(known, found);
        const all = [...ids, ...orphanIds];
        expect(new Set(all).size).toBe(all.length);
        for (const { id, hasHistory } of known) if (hasHistory) expect(all).toContain(id);
      }),
    );
  });

  it("does not hang on the order of what was known or found", () => {
    fc.assert(
      fc.property(someUtterances, someUtterances, (known, found) => {
        const forwards = carryOver(known, found);
        const backwards = carryOver(known.toReversed(), found.toReversed());
        const renamed = new Map(found.map(({ id }, index) => [id, forwards.ids[index]]));
        const adopted = found.toReversed().map(({ id }, index) => [renamed.get(id), backwards.ids[index]]);
        for (const [one, other] of adopted) if (known.some(({ id }) => id === one)) expect(other).toBe(one);
      }),
    );
  });
});
