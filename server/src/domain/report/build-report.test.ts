import { describe, expect, it } from "vitest";
import { buildReport, reportSteps } from "./build-report.ts";
import { sampleInput, sampleRuling } from "./report.testkit.ts";
import type { ReportUtterance } from "./report.ts";
import type { ReportInput } from "./report-input.ts";

function onlyUtterance(changes: Partial<ReportInput> = {}): ReportUtterance {
  const [utterance] = buildReport(sampleInput(changes)).utterances;
  if (!utterance) throw new Error("the sample has one utterance");
  return utterance;
}

/** A reading as a format marks it: ⟨words⟩ with the number of the place. */
function marked(sigil: string): string {
  const reading = onlyUtterance().readings.find((candidate) => candidate.sigil === sigil);
  return (reading?.words ?? [])
    .map(({ text, siteNumber }) => (siteNumber === null ? text : `⟨${text}⟩${siteNumber}`))
    .join("|");
}

describe("readings", () => {
  it("keep each outlet's own printing, also where readings agree", () => {
    expect(marked("A")).toBe("We will|⟨ not⟩1| sign  the treaty");
    expect(marked("C")).toBe("We will|⟨ not⟩1| sign the treaty");
  });

  it("show an omission at its place, and an attribution that interrupts as such", () => {
    expect(marked("B")).toBe("We will|⟨⟩1| sign […] the treaty");
  });

  it("give the words in one line, parts joined", () => {
    expect(onlyUtterance().readings.map(({ text }) => text)).toEqual([
      "We will not sign the treaty",
      "We will sign […] the treaty",
      "We will not sign the treaty",
    ]);
  });

  it("name the outlets that carry the same copy", () => {
    expect(onlyUtterance().readings.map(({ copies }) => copies)).toEqual([["C"], [], ["A"]]);
  });
});

it("a difference that an editor put aside is no finding, and marks no place", () => {
  const { utterances } = sampleInput();
  const aside = utterances.map((reported) => ({
    ...reported,
    utterance: {
      ...reported.utterance,
      differences: reported.utterance.differences.map((difference) => ({
        ...difference,
        dismissed: { reason: "The Beacon has corrected it.", correctionId: "correction_1" },
      })),
    },
  }));
  const report = buildReport(sampleInput({ utterances: aside }));
  expect([report.utterances[0]?.differences, report.result.disagreements]).toEqual([[], 0]);
  const words = report.utterances[0]?.readings.flatMap((reading) => reading.words) ?? [];
  expect(words.filter(({ siteNumber }) => siteNumber !== null)).toEqual([]);
});

describe("rulings", () => {
  it("stand with what they are about, the newest first", () => {
    const rulings = [
      sampleRuling({ id: "r1", articleId: null, verdict: "verified", reason: "first" }),
      sampleRuling({ id: "r2", articleId: null, verdict: "unresolved", reason: "second" }),
      sampleRuling({ id: "r3" }),
    ];
    const utterance = onlyUtterance({ rulings });
    expect([utterance.verdict, utterance.ruling?.reason, utterance.earlierRulings]).toEqual([
      "unresolved",
      "second",
      1,
    ]);
    expect(utterance.readings.map(({ verdict }) => verdict)).toEqual(["open", "disputed", "open"]);
  });

  it("count once for each utterance in the result", () => {
    const { result } = buildReport(sampleInput({ rulings: [sampleRuling({ articleId: null })] }));
    expect(result.verdicts).toEqual({ open: 0, verified: 0, disputed: 1, unresolved: 0 });
    expect(result).toMatchObject({ utterances: 1, disagreements: 1, conflicts: 1, singleOrigin: 0 });
    expect(result.types).toEqual([{ type: "negation", count: 1 }]);
  });
});

describe("open points", () => {
  const rules = (changes: Partial<ReportInput>) =>
    buildReport(sampleInput({ conflicts: [], ...changes })).openPoints.map(({ rule }) => rule);

  it.each([
    ["grave-without-verdict", { rulings: [] }],
    ["disputed-without-evidence", { rulings: [sampleRuling({ articleId: null, evidence: [] })] }],
    ["conflicts-outside-quotations", { ...sampleInput(), rulings: [sampleRuling({ articleId: null })] }],
  ])("%s", (rule, changes) => expect(rules(changes)).toContain(rule));

  it("fall silent once the utterance is ruled on with evidence", () => {
    expect(rules({ rulings: [sampleRuling({ articleId: null })] })).toEqual([]);
  });

  it("ask for a ground when one origin alone is verified without primary evidence", () => {
    const [reported] = sampleInput().utterances;
    if (!reported) throw new Error("the sample has one utterance");
    const utterances = [{ ...reported, entry: { ...reported.entry, independentWitnesses: 1 } }];
    const verified = sampleRuling({ articleId: null, verdict: "verified" });
    expect(rules({ utterances, rulings: [verified] })).toContain("verified-without-ground");
    const grounded = {
      ...verified,
      evidence: verified.evidence.map((item) => ({ ...item, bearing: "for" as const })),
    };
    expect(rules({ utterances, rulings: [grounded] })).not.toContain("verified-without-ground");
  });
});

describe("header and method", () => {
  it("say who checked, which state of the record it is, and from when the articles are", () => {
    expect(buildReport(sampleInput()).header).toMatchObject({
      version: 2,
      checkers: ["Cleo Ray"],
      period: { from: "2025-01-31", to: "2025-01-31" },
      selection: { shown: 1, of: 1, filter: null },
    });
  });

  it("own up to a filter, to translations and to missing dates", () => {
    const [first, ...others] = sampleInput().articles;
    if (!first) throw new Error("the sample has three articles");
    const article = { ...first.article, translatedFrom: "ru", publishedAt: null };
    const { method } = buildReport(
      sampleInput({ articles: [{ ...first, article }, ...others], filter: "type negation" }),
    );
    expect(method.join(" ")).toMatch(
      /filtered \(type negation\).*Translated.*The Argus.*Without a date.*The Argus/,
    );
  });

  it("is the same for the same input", () => {
    expect(buildReport(sampleInput())).toEqual(buildReport(sampleInput()));
  });
});

it("is built in steps, so that a long one leaves others their turn", () => {
  const input = sampleInput();
  const [reported] = input.utterances;
  const long = {
    ...input,
    utterances: Array.from({ length: 250 }, () => reported).filter((one) => one !== undefined),
  };
  const steps = [...reportSteps(long)];
  expect(steps).toHaveLength(2);
  expect(buildReport(long).utterances).toHaveLength(250);
});
