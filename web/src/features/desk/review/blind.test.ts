import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { describe, expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { asSeenBy, checksFor } from "./blind.ts";

const NOON = "2025-02-05T12:00:00.000Z";
const ADA = { id: "ada", name: "Ada Marsh" };
const BO = { id: "bo", name: "Bo Lindgren" };

function rulingOf(part: Partial<Ruling>): Ruling {
  return {
    id: "r1",
    utteranceId: "u1",
    articleId: null,
    claimId: null,
    verdict: "disputed",
    finding: null,
    reason: "Heard otherwise.",
    evidence: [],
    correction: null,
    note: null,
    because: null,
    actor: ADA,
    at: NOON,
    ...part,
  };
}

function checked(part: Partial<UtteranceDetail>): UtteranceDetail {
  return utteranceOf("We will {negation, A drops “not”: A = ∅ | B C = not} sign.", {
    with: {
      verdict: "disputed",
      rulings: [rulingOf({})],
      secondChecks: [
        {
          id: "c1",
          utteranceId: "u1",
          rulingId: "r1",
          requestedBy: ADA,
          requestedAt: NOON,
          state: "outstanding",
          ruling: null,
        },
      ],
      ...part,
    },
  });
}

describe("a ruling that is to be checked blind", () => {
  it("is seen by who made it", () => {
    const utterance = checked({});
    expect(checksFor(utterance, ADA.id)).toEqual([]);
    expect(asSeenBy(utterance, ADA.id)).toBe(utterance);
  });

  it.each([
    ["a colleague", BO.id],
    ["someone without a name yet", null],
  ])("is kept from %s", (_, profileId) => {
    const seen = asSeenBy(checked({}), profileId);
    expect([seen.verdict, seen.rulings]).toEqual(["open", []]);
  });

  it("is shown once the check is in", () => {
    const [check] = checked({}).secondChecks;
    const made = rulingOf({ id: "r2", actor: BO, verdict: "unresolved" });
    const utterance = checked({
      secondChecks: check ? [{ ...check, state: "differs", ruling: made }] : [],
    });
    expect(asSeenBy(utterance, BO.id).rulings).toHaveLength(1);
  });

  it("is shown once another has taken its place", () => {
    const utterance = checked({ rulings: [rulingOf({}), rulingOf({ id: "r2", verdict: "open" })] });
    expect(asSeenBy(utterance, BO.id).rulings).toHaveLength(2);
  });

  it("hides a reading and leaves the statement’s verdict in sight", () => {
    const utterance = checked({ verdict: "verified", rulings: [rulingOf({ articleId: "A" })] });
    const seen = asSeenBy(utterance, BO.id);
    expect([seen.verdict, seen.witnesses.map(({ verdict }) => verdict)]).toEqual([
      "verified",
      ["open", "open", "open"],
    ]);
  });
});
