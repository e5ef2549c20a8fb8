import { describe, expect, it } from "vitest";
import { forReaders, MOST_QUOTED } from "./audience.ts";
import { buildReport } from "./build-report.ts";
import { sampleInput, sampleRuling } from "./report.testkit.ts";
import type { Report } from "./report.ts";

const [tape] = sampleRuling().evidence;
if (tape === undefined) throw new Error("the sample has evidence");
const attachment = { id: "a".repeat(64), name: "call.wav", size: 9 };
const second = sampleRuling({ id: "r2", actor: { id: "p2", name: "Dee Low" }, note: "Trust nobody." });
const report = buildReport(
  sampleInput({
    rulings: [
      sampleRuling({
        note: "Their editor rang.",
        evidence: [
          { ...tape, attachment, quotation: "word ".repeat(200) },
          { ...tape, isPrivate: true, description: "A source" },
        ],
      }),
    ],
    secondChecks: [
      {
        id: "c1",
        utteranceId: "u1",
        rulingId: "r1",
        requestedBy: { id: "p1", name: "Cleo Ray" },
        requestedAt: "2025-02-01T10:00:00.000Z",
        ruling: second,
      },
    ],
  }),
);
const outside = (namesCheckers: boolean) => forReaders(report, { audience: "public", namesCheckers });
const secrets = /Their editor rang|Trust nobody|A source|call\.wav|argus\.txt/;

describe("a public report", () => {
  it("leaves out notes, private evidence, files and the log", () => {
    expect(JSON.stringify(report)).toMatch(secrets);
    expect(JSON.stringify(outside(true))).not.toMatch(secrets);
    expect(outside(true)).toMatchObject({ audit: [], corrections: [] });
    expect(outside(true).header.audience).toBe("public");
  });

  it("names checkers, or numbers them throughout", () => {
    expect(JSON.stringify(outside(true))).toMatch(/Cleo Ray.*Dee Low/);
    const unnamed = outside(false);
    expect(JSON.stringify(unnamed)).not.toMatch(/Cleo Ray|Dee Low/);
    expect([unnamed.header.checkers, unnamed.header.secondCheckers]).toEqual([["Checker 1"], ["Checker 2"]]);
    expect(unnamed.header.namesCheckers).toBe(false);
  });

  it("caps what it quotes", () => {
    const long = "We will not sign ".repeat(100);
    const [utterance] = report.utterances;
    const [reading] = utterance?.readings ?? [];
    if (utterance === undefined || reading === undefined) throw new Error("the sample has an utterance");
    const stretch = { kind: "agreement", stretch: 0, text: long, siteNumber: null, type: null } as const;
    const wordy: Report = {
      ...report,
      utterances: [{ ...utterance, readings: [{ ...reading, text: long, words: [stretch, stretch] }] }],
    };
    const capped = forReaders(wordy, { audience: "public", namesCheckers: true }).utterances[0]?.readings[0];
    const words = (capped?.words ?? []).map(({ text }) => text).join("");
    expect([capped?.text.endsWith("…"), words.endsWith("…")]).toEqual([true, true]);
    expect(Math.max(capped?.text.length ?? 0, words.length)).toBeLessThanOrEqual(MOST_QUOTED);
  });

  it("is for the desk the report itself", () => {
    expect(forReaders(report, { audience: "internal", namesCheckers: false })).toBe(report);
  });
});
