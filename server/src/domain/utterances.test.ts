import { describe, expect, it } from "vitest";
import { quotationOf, smallThesaurus, testLanguage } from "./collation/collates.testkit.ts";
import { type Corrections, NO_CORRECTIONS } from "./collation/corrections.ts";
import type { QuotationMode } from "./quotation/quotation.ts";
import { bareArticle } from "./text/article.ts";
import { findUtterances } from "./utterances.ts";

interface Told {
  readonly outlet: string;
  readonly text: string;
  readonly speaker?: string;
  readonly mode?: QuotationMode;
  /** The pieces of `text` that stand in quotation marks; the rest are the outlet's own words. */
  readonly pieces?: readonly string[];
}

const language = {
  ...testLanguage,
  thesaurus: smallThesaurus([
    ["mess", "chaos"],
    ["bloody", "damn"],
  ]),
};

/** One article a telling; returns the outlets of each utterance. */
function gathered(tellings: readonly Told[], corrections: Corrections = NO_CORRECTIONS) {
  return utterancesOf(tellings, corrections).map((utterance) => utterance.collation.articleIds.join(" "));
}

function utterancesOf(tellings: readonly Told[], corrections: Corrections = NO_CORRECTIONS) {
  const articles = tellings.map(({ outlet, text }) => bareArticle(outlet, text));
  const quotations = articles.map((article, index) => {
    const { speaker = "Ms. Okoro", mode = "direct", pieces = [article.text] } = tellings[index] ?? {};
    const segments = pieces.map((piece) => {
      const start = article.text.indexOf(piece);
      return { start, end: start + piece.length };
    });
    const named = speaker === "" ? null : { id: `speaker-${speaker}`, name: speaker };
    return quotationOf(article, { mode, segments, speaker: named });
  });
  return findUtterances({ articles, quotations, speakers: [] }, language, corrections);
}

const HARBOUR = "The harbour will stay closed until the last crane has been inspected by the engineers";

describe("gathers", () => {
  it("the same words in two outlets", () => {
    expect(
      gathered([
        { outlet: "A", text: HARBOUR },
        { outlet: "B", text: `${HARBOUR}, every one of them.` },
      ]),
    ).toEqual(["A B"]);
  });

  it("a fragment with its sentence", () => {
    expect(
      gathered([
        { outlet: "A", text: HARBOUR },
        { outlet: "B", text: "until the last crane has been inspected" },
      ]),
    ).toEqual(["A B"]);
  });

  it("a translation, where the speaker is the same", () => {
    const told = [
      { outlet: "A", text: "he said it publicly, and we have to end that war, it is a bloody mess" },
      { outlet: "B", text: "he even said it publicly, and we need to stop this war, it is a damn chaos" },
    ];
    expect(gathered(told)).toEqual(["A B"]);
  });

  it("a wrong attribution, and says so", () => {
    const [utterance] = utterancesOf([
      { outlet: "A", text: HARBOUR },
      { outlet: "B", text: HARBOUR, speaker: "Mr. Lind" },
    ]);
    expect(utterance?.differences.map((difference) => difference.type)).toContain("attribution");
    expect(utterance?.speakerIds).toHaveLength(2);
  });

  it("fragments that an outlet weaves into its sentence with the statement that holds them both", () => {
    const told = [
      {
        outlet: "A",
        text: "The ministry's description of the harbour works, and its characterization of the engineers, are not accurate",
      },
      {
        outlet: "B",
        text: "She disputed the description as well as the characterization in the paper",
        pieces: ["description", "characterization"],
      },
    ];
    expect(gathered(told)).toEqual(["A B"]);
  });

  it("the end of a quotation with the beginning of another, where the outlets' own words stand between", () => {
    const told = [
      {
        outlet: "A",
        text: "Nobody asked the crews, she said. The last crane has been inspected by the engineers, and that is that",
        pieces: [
          "Nobody asked the crews",
          "The last crane has been inspected by the engineers, and that is that",
        ],
      },
      {
        outlet: "B",
        text: "I was told the last crane has been inspected, she said. Insurers will pay every claim in full",
        pieces: ["I was told the last crane has been inspected", "Insurers will pay every claim in full"],
      },
    ];
    expect(gathered(told)).toEqual(["A B"]);
  });

  it.each([
    ["nobody is named", ""],
    ["a part of the name is given", "Okoro"],
  ])("a paraphrase where %s", (_, speaker) => {
    const paraphrase: Told = {
      outlet: "B",
      text: "the harbour stays closed until engineers have inspected the last crane",
      mode: "indirect",
      speaker,
    };
    expect(gathered([{ outlet: "A", text: HARBOUR }, paraphrase])).toEqual(["A B"]);
  });

  it("what an editor links by hand, whatever the words", () => {
    const told = [
      { outlet: "A", text: "Enough is enough" },
      { outlet: "B", text: "We are done waiting here" },
    ];
    expect(gathered(told)).toEqual([]);
    expect(gathered(told, { ...NO_CORRECTIONS, mustLink: [["q-A", "q-B"]] })).toEqual(["A B"]);
  });
});

describe("keeps apart", () => {
  it("two statements that share a phrase", () => {
    const told = [
      {
        outlet: "A",
        text: "The last crane has been inspected and the harbour office is open for ships again",
      },
      {
        outlet: "B",
        text: "Nobody knows when the last crane has been inspected, which is why the insurers refuse to pay",
      },
    ];
    expect(gathered(told)).toEqual([]);
  });

  it("a paraphrase of somebody else who touches on the subject", () => {
    const told: Told[] = [
      { outlet: "A", text: HARBOUR },
      { outlet: "B", text: "the harbour engineers were tired", mode: "indirect", speaker: "Mr. Lind" },
    ];
    expect(gathered(told)).toEqual([]);
  });

  it("what an editor has parted by hand, each of them kept", () => {
    const told = [
      { outlet: "A", text: HARBOUR },
      { outlet: "B", text: HARBOUR },
    ];
    expect(gathered(told, { ...NO_CORRECTIONS, cannotLink: [["q-A", "q-B"]] })).toEqual(["A", "B"]);
  });

  it("scare quotes, which report nobody", () => {
    const told: Told[] = [
      { outlet: "A", text: "harbour queen of the north", mode: "scare" },
      { outlet: "B", text: "harbour queen of the north" },
    ];
    expect(gathered(told)).toEqual([]);
  });
});

describe("the result", () => {
  const told = [
    { outlet: "A", text: HARBOUR },
    { outlet: "B", text: HARBOUR.replace("will", "may") },
    { outlet: "C", text: HARBOUR.replace("closed", "open") },
  ];

  it("does not depend on the order of the articles", () => {
    expect(utterancesOf([...told].reverse())).toEqual(utterancesOf(told));
  });

  it("gives every variation site a difference", () => {
    for (const utterance of utterancesOf(told)) {
      const typed = new Set(utterance.differences.map((difference) => difference.siteId));
      const sites = utterance.collation.stretches.filter((stretch) => stretch.kind === "variation");
      expect(sites.length).toBeGreaterThan(0);
      for (const site of sites) expect(typed).toContain(site.id);
    }
  });

  it("counts copies of one wire story as one witness with many carriers", () => {
    const story = `${HARBOUR}. The port authority said so on Monday in a statement that was read to reporters at the gate.`;
    const [utterance] = utterancesOf([
      { outlet: "A", text: story },
      { outlet: "B", text: story },
    ]);
    expect(utterance?.witnesses.map((witness) => witness.carriers)).toEqual([
      ["A", "B"],
      ["A", "B"],
    ]);
  });

  it("says direct here, paraphrased there", () => {
    const [utterance] = utterancesOf([
      { outlet: "A", text: HARBOUR },
      {
        outlet: "B",
        text: "the harbour would stay closed until the last crane had been inspected",
        mode: "indirect",
      },
    ]);
    expect(utterance?.differences.map((difference) => difference.type)).toContain("form");
    expect(utterance?.differences.map((difference) => difference.type)).not.toContain("modality");
  });

  it.each([
    ["wording", "he never doubted the mayor's word on the harbour closure"],
    ["form", "he did not doubt the mayor's word on the harbour closure"],
  ])("calls it a matter of %s where a paraphrase has “%s”", (type, paraphrase) => {
    const [utterance] = utterancesOf([
      { outlet: "A", text: "I don't doubt the mayor's word on the harbour closure" },
      { outlet: "B", text: paraphrase, mode: "indirect" },
    ]);
    const ofSites = utterance?.differences.filter(({ siteId }) => siteId !== null) ?? [];
    expect([...new Set(ofSites.map((difference) => difference.type))]).toEqual([type]);
  });
});
