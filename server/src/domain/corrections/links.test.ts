/** Which quotations belong together, said by hand. */
import { describe, expect, it } from "vitest";
import type { CorrectedAnalysis } from "../analyze.ts";
import type { Correction, QuotationRef } from "./correction.ts";
import {
  analyzed,
  articleOf,
  COURIER,
  gathered,
  HERALD,
  LEDGER,
  refs,
  STORY,
  whyNot,
} from "./corrections.testkit.ts";

const BEFORE = analyzed([]);
const treaty = (analysis: CorrectedAnalysis = BEFORE, articles = STORY) =>
  articles.flatMap((article) => refs(analysis, article, "treaty"));
const ferries = STORY.flatMap((article) => refs(BEFORE, article, "ferries"));
const ofLedger = refs(BEFORE, LEDGER, "treaty");

const split = (quotations: readonly QuotationRef[], from: readonly QuotationRef[]): Correction => ({
  kind: "split",
  quotations,
  rest: from.filter(({ quotationId }) => quotations.every((taken) => taken.quotationId !== quotationId)),
  articleIds: STORY.map(({ id }) => id),
});
const merge: Correction = { kind: "merge", groups: [treaty(), ferries] };
const FOUND = ["Courier ferries, Ledger ferries", "Courier treaty, Herald treaty, Ledger treaty"];
const LEDGER_OUT = ["Courier ferries, Ledger ferries", "Courier treaty, Herald treaty", "Ledger treaty"];

describe("a split", () => {
  it("makes an utterance of its own of what is taken out, be it one witness", () => {
    expect(gathered(BEFORE)).toEqual(FOUND);
    expect(gathered(analyzed([split(ofLedger, treaty())]))).toEqual(LEDGER_OUT);
  });

  it("leaves the rest together, be it one witness", () => {
    const taken = [...ofLedger, ...refs(BEFORE, HERALD, "treaty")];
    expect(gathered(analyzed([split(taken, treaty())]))).toEqual([
      "Courier ferries, Ledger ferries",
      "Courier treaty",
      "Herald treaty, Ledger treaty",
    ]);
  });

  it("makes an utterance of a quotation that was in none", () => {
    const alone = articleOf("a4", "Lantern", "“The lighthouse treaty keeper retires,” Mo Vance said.");
    const articles = [...STORY, alone];
    const quotation = refs(analyzed([], articles), alone, "lighthouse");
    const utterances = gathered(analyzed([split(quotation, [])], articles), articles);
    expect(utterances).toEqual([...FOUND, "Lantern treaty"]);
  });

  it("lets an outlet that comes in later join where its words belong", () => {
    const lantern = articleOf("a4", "Lantern", "“We will sign the harbour treaty this year,” said Ada Bell.");
    const after = gathered(analyzed([split(ofLedger, treaty())], [...STORY, lantern]), [...STORY, lantern]);
    expect(after).toContain("Lantern treaty, Ledger treaty");
  });

  it("is found again when the engine sets a bound elsewhere", () => {
    const before: QuotationRef[] = ofLedger.map((ref) => ({
      ...ref,
      quotationId: "quotation_of_an_older_engine",
      anchors: ref.anchors.map((anchor) => ({
        ...anchor,
        exact: anchor.exact.replace(/,$/, ""),
        suffix: `,${anchor.suffix}`,
      })),
    }));
    expect(gathered(analyzed([split(before, treaty())]))).toEqual(LEDGER_OUT);
  });

  it("is found again when its article comes back under another id", () => {
    const back = { ...LEDGER, id: "a9" };
    const articles = [COURIER, HERALD, back];
    expect(gathered(analyzed([split(ofLedger, treaty())], articles), articles)).toEqual(LEDGER_OUT);
  });

  it("waits while its article is out, and says why", () => {
    const analysis = analyzed([split(ofLedger, treaty())], [COURIER, HERALD]);
    expect([gathered(analysis), whyNot(analysis)]).toEqual([
      ["Courier treaty, Herald treaty"],
      ["None of the quotations it speaks of is found now."],
    ]);
  });
});

describe("a merge", () => {
  it("makes one utterance of two, however little they share", () => {
    expect(gathered(analyzed([merge]))).toEqual([
      "Courier treaty+ferries, Herald treaty, Ledger treaty+ferries",
    ]);
  });

  it("is undone for what a later split takes out", () => {
    const all = [...treaty(), ...ferries];
    const after = analyzed([merge, split(ferries, all)]);
    expect(gathered(after)).toEqual(FOUND);
  });

  it("brings together what was split before", () => {
    const after = analyzed([split(ofLedger, treaty()), { kind: "merge", groups: [ofLedger, treaty()] }]);
    expect(gathered(after)).toEqual(FOUND);
  });

  it("waits while one side of it is gone", () => {
    const analysis = analyzed(
      [{ kind: "merge", groups: [ofLedger, refs(BEFORE, HERALD, "treaty")] }],
      [COURIER, HERALD],
    );
    expect(whyNot(analysis)).toEqual(["The quotations it speaks of are found on one side only now."]);
  });
});

describe("a move", () => {
  it("takes a witness's words from one utterance to another", () => {
    const rest = treaty().filter(({ articleId }) => articleId !== LEDGER.id);
    const after = analyzed([{ kind: "move", quotations: ofLedger, rest, target: ferries }]);
    expect(gathered(after)).toEqual([
      "Courier ferries, Ledger treaty+ferries",
      "Courier treaty, Herald treaty",
    ]);
  });

  it("moves back what was moved, and what was split off", () => {
    const rest = treaty().filter(({ articleId }) => articleId !== LEDGER.id);
    const there: Correction = { kind: "move", quotations: ofLedger, rest, target: ferries };
    const back: Correction = { kind: "move", quotations: ofLedger, rest: ferries, target: rest };
    expect(gathered(analyzed([there, back]))).toEqual(FOUND);
    expect(gathered(analyzed([split(ofLedger, treaty()), { ...back, rest: [] }]))).toEqual(FOUND);
  });
});

it("does not matter to utterances that no correction speaks of", () => {
  const untouched = (analysis: CorrectedAnalysis) =>
    analysis.utterances.find(
      ({ witnesses }) => witnesses.length === 2 && witnesses[0]?.articleId === COURIER.id,
    );
  const articles = [COURIER, LEDGER];
  const before = analyzed([], articles);
  const after = analyzed([split(ofLedger, treaty(before, articles))], articles);
  const ferry = (analysis: CorrectedAnalysis) =>
    analysis.utterances.filter(({ differences }) => differences.some(({ type }) => type === "omission"));
  expect(untouched(before)).toBeDefined();
  expect(ferry(after)).toEqual(ferry(before));
});

it("lays a single witness out whole", () => {
  const after = analyzed([split(ofLedger, treaty())]);
  const own = after.utterances.find(({ witnesses }) => witnesses.length === 1);
  expect(own?.collation.stretches.map(({ kind, readings }) => [kind, readings[0]?.text])).toEqual([
    ["agreement", "We will sign the harbour treaty this year,"],
  ]);
  expect([own?.differences, own?.confidence]).toEqual([[], 1]);
});
