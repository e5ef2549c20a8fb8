import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { describe, expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { checkOn } from "./blind.ts";

const NOON = "2025-02-05T12:00:00.000Z";
const ADA = { id: "ada", name: "Ada Marsh" };
const STATEMENT = { articleId: null, claimId: null };
const FIRST: Ruling = {
  id: "r1",
  utteranceId: "u1",
  articleId: null,
  claimId: null,
  verdict: "open",
  finding: null,
  reason: "",
  evidence: [],
  correction: null,
  note: null,
  because: null,
  actor: ADA,
  at: NOON,
  isVeiled: true,
};

function checked(ruling: Ruling, state: "outstanding" | "agrees" = "outstanding"): UtteranceDetail {
  const check = { id: "c1", utteranceId: "u1", rulingId: "r1", requestedBy: ADA, requestedAt: NOON };
  return utteranceOf("We will {negation, A drops “not”: A = ∅ | B C = not} sign.", {
    with: { rulings: [ruling], secondChecks: [{ ...check, state, ruling: null }] },
  });
}

describe("a second check", () => {
  it("is asked of whom the first ruling is kept from", () => {
    expect(checkOn(checked(FIRST), STATEMENT)?.first.actor).toEqual(ADA);
  });

  it("is not asked of whoever sees the ruling", () => {
    const { isVeiled: _, ...seen } = FIRST;
    expect(checkOn(checked(seen), STATEMENT)).toBeNull();
  });

  it("is asked on the reading that was ruled on, and nowhere else", () => {
    const utterance = checked({ ...FIRST, articleId: "A" });
    expect([checkOn(utterance, STATEMENT), checkOn(utterance, { articleId: "A", claimId: null })]).toEqual([
      null,
      expect.anything(),
    ]);
  });
});
