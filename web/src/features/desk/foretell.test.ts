import { describe, expect, it } from "vitest";
import { utteranceOf } from "./desk.testkit.ts";
import { foretold } from "./foretell.ts";

const mess = utteranceOf(
  "it is {negation, C has no “not”: A B = not | C = ∅} a {wording, Two words: A B = mess | C = ruin}.",
);
const [gravest] = mess.differences;

describe("what a correction will make of a statement", () => {
  it("puts a dismissed difference last, with its reason", () => {
    const { differences } = foretold(mess, {
      kind: "dismiss-difference",
      utteranceId: mess.id,
      differenceId: gravest?.id ?? "",
      reason: "A misprint.",
    });
    expect(differences.map(({ type, dismissed }) => [type, dismissed?.reason])).toEqual([
      ["wording", undefined],
      ["negation", "A misprint."],
    ]);
  });

  it("counts no longer what is dismissed, and ranks by what is left", () => {
    const left = foretold(mess, {
      kind: "dismiss-difference",
      utteranceId: mess.id,
      differenceId: gravest?.id ?? "",
      reason: "A misprint.",
    });
    expect([left.differenceCounts, left.rankReason]).toEqual([[{ type: "wording", count: 1 }], "Two words"]);
  });

  it("tells what is left from its parts too", () => {
    const agreed = { head: null, said: { frame: "agreed" }, end: null } as const;
    const [first, second] = mess.differences;
    if (!first || !second) throw new Error("The statement has two differences.");
    const statement = { ...mess, differences: [first, { ...second, telling: agreed }] };
    const act = { utteranceId: mess.id, differenceId: first.id, reason: "A misprint." };
    expect(foretold(statement, { kind: "dismiss-difference", ...act }).rankTelling).toEqual(agreed);
  });

  it("gives a difference its new type and remembers the old", () => {
    const { differences } = foretold(mess, {
      kind: "retype-difference",
      utteranceId: mess.id,
      differenceId: gravest?.id ?? "",
      type: "name",
    });
    expect(differences[0]).toMatchObject({ type: "name", retypedFrom: "negation" });
  });

  it("takes a column away, but never the last but one", () => {
    const without = foretold(mess, { kind: "split", quotationIds: ["qC"] });
    expect(without.collation.articleIds).toEqual(["A", "B"]);
    expect(foretold(without, { kind: "split", quotationIds: ["qB"] })).toBe(without);
  });

  it("leaves other statements alone", () => {
    const act = { kind: "dismiss-difference", utteranceId: "u2", differenceId: "x", reason: "No." } as const;
    expect(foretold(mess, act)).toBe(mess);
  });
});
