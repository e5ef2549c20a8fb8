/** Quotations and speakers put right by hand. */
import { describe, expect, it } from "vitest";
import { anchorOf } from "../text/anchor.ts";
import type { Article } from "../text/article.ts";
import type { Correction, Place, QuotationRef } from "./correction.ts";
import {
  analyzed,
  articleOf,
  COURIER,
  gathered,
  heard,
  LEDGER,
  refs,
  STORY,
  whyNot,
} from "./corrections.testkit.ts";

const BEFORE = analyzed([]);
const HEARD = heard(BEFORE);

/** The lines that a correction takes away and those that it brings. */
function changes(corrections: readonly Correction[], articles: readonly Article[] = STORY): string[] {
  const [before, after] = [
    heard(analyzed([], articles), articles),
    heard(analyzed(corrections, articles), articles),
  ];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

function placeIn(article: Article, words: string): Place {
  const start = article.text.indexOf(words);
  const anchors = [anchorOf(article.text, { start, end: start + words.length })];
  return { articleId: article.id, outlet: article.outlet, anchors };
}

function only(article: Article, words: string): QuotationRef {
  const [ref, ...more] = refs(BEFORE, article, words);
  if (ref === undefined || more.length > 0) throw new Error(`not one quotation has “${words}”`);
  return ref;
}

const TREATY = only(LEDGER, "treaty");
const FERRIES = only(LEDGER, "ferries");
const moved: Correction = {
  kind: "set-speaker",
  quotations: [TREATY],
  speaker: { name: "Lena Voss", kind: "person" },
};

describe("a quotation", () => {
  it("is added where the engine saw none, and joins what it belongs to", () => {
    const lantern = articleOf(
      "a4",
      "Lantern",
      "Bell on the ferries: the ferries will run through the winter.",
    );
    const articles = [...STORY, lantern];
    const added: Correction = {
      kind: "add-quotation",
      place: placeIn(lantern, "the ferries will run through the winter"),
      mode: "direct",
      speaker: { name: "Tom Reed", kind: "person" },
    };
    expect(changes([added], articles)).toEqual([
      "+ Lantern: Tom Reed: the ferries will run through the winter",
    ]);
    expect(gathered(analyzed([added], articles), articles)).toContain(
      "Courier ferries, Lantern ferries, Ledger ferries",
    );
  });

  it("that the engine finds by now is not there twice", () => {
    const [line] = HEARD.filter((each) => each.startsWith("Ledger: Ada"));
    const words = line?.split(": ")[2] ?? "";
    const added: Correction = {
      kind: "add-quotation",
      place: placeIn(LEDGER, words),
      mode: "direct",
      speaker: null,
    };
    expect([changes([added]), whyNot(analyzed([added]))]).toEqual([[], [null]]);
  });

  it("gets other bounds and keeps its id", () => {
    const bounded: Correction = {
      kind: "set-bounds",
      quotation: TREATY,
      place: placeIn(LEDGER, "sign the harbour treaty"),
    };
    expect(changes([bounded])).toEqual([
      "- Ledger: Ada Bell: We will sign the harbour treaty this year,",
      "+ Ledger: Ada Bell: sign the harbour treaty",
    ]);
    expect(analyzed([bounded]).quotations.map(({ id }) => id)).toEqual(BEFORE.quotations.map(({ id }) => id));
  });

  it("is given to another speaker, a new one or nobody", () => {
    expect(changes([moved])).toEqual([
      "- Ledger: Ada Bell: We will sign the harbour treaty this year,",
      "+ Ledger: Lena Voss: We will sign the harbour treaty this year,",
    ]);
    const toReed: Correction = { ...moved, speaker: { name: "Reed", kind: "person" } };
    expect(changes([toReed]).at(-1)).toMatch(/^\+ Ledger: Tom Reed: We will sign/);
    expect(changes([{ ...moved, speaker: null }]).at(-1)).toMatch(/^\+ Ledger: \?: We will sign/);
  });

  it("in marks that are irony by the editor's word is nobody's, and in no utterance", () => {
    const ironic: Correction = { kind: "set-mode", quotations: [FERRIES], mode: "scare" };
    expect(changes([ironic]).at(-1)).toBe(
      "+ Ledger: Tom Reed: ~The ferries will run through the whole winter,~",
    );
    expect(gathered(analyzed([ironic]))).toEqual(["Courier treaty, Herald treaty, Ledger treaty"]);
  });

  it("that is none is taken out", () => {
    const removed: Correction = { kind: "remove-quotations", quotations: [only(COURIER, "quiet")] };
    expect(changes([removed])).toEqual(["- Courier: ?: ~quiet~"]);
  });

  it("inside one that is taken out stands for itself", () => {
    const nested = articleOf(
      "a5",
      "Lantern",
      "“She told me ‘the ferries will stop’ and left,” Tom Reed said.",
    );
    const analysis = analyzed([], [nested]);
    const [outer] = refs(analysis, nested, "told");
    const inner = analysis.quotations.find(({ parentId }) => parentId !== null);
    expect(inner).toBeDefined();
    const after = analyzed([{ kind: "remove-quotations", quotations: outer ? [outer] : [] }], [nested]);
    expect(after.quotations).toEqual([{ ...inner, parentId: null }]);
  });

  it("whose article has gone leaves its correction waiting", () => {
    const added: Correction = {
      kind: "add-quotation",
      place: placeIn(LEDGER, "told"),
      mode: "mixed",
      speaker: null,
    };
    expect(whyNot(analyzed([moved, added], [COURIER]))).toEqual([
      "The quotation it speaks of is not found now.",
      "The words it speaks of do not stand in the articles now.",
    ]);
  });

  it("is corrected twice over, the later word on the earlier", () => {
    const bounded: Correction = {
      kind: "set-bounds",
      quotation: TREATY,
      place: placeIn(LEDGER, "this year"),
    };
    const marked: Correction = { kind: "set-mode", quotations: [TREATY], mode: "mixed" };
    expect(changes([bounded, marked, moved]).at(-1)).toBe("+ Ledger: Lena Voss: this year (mixed)");
  });
});

describe("speakers", () => {
  const names = (corrections: readonly Correction[]) =>
    analyzed(corrections).speakers.map(({ name }) => name);
  const bell = { name: "Ada Bell", aliases: ["Bell", "Ms. Bell"] };
  const reed = { name: "Tom Reed", aliases: ["Reed"] };

  it("that are one are joined, and their words no longer differ in who spoke", () => {
    const joined: Correction = {
      kind: "merge-speakers",
      speakers: [bell, { name: "Lena Voss", aliases: [] }],
      name: "Ada Voss-Bell",
    };
    const types = (corrections: readonly Correction[]) =>
      analyzed(corrections).utterances.flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(names([])).toEqual(["Ada Bell", "Tom Reed"]);
    expect(types([moved])).toContain("attribution");
    expect(names([moved, joined])).toEqual(["Ada Voss-Bell", "Tom Reed"]);
    expect(types([moved, joined])).not.toContain("attribution");
  });

  it("that are two are told apart by the name an article gives", () => {
    const apart: Correction = { kind: "split-speaker", speaker: bell, form: "Bell", name: "Rosa Bell" };
    expect(changes([apart])).toEqual([
      "- Ledger: Ada Bell: We will sign the harbour treaty this year,",
      "+ Ledger: Rosa Bell: We will sign the harbour treaty this year,",
    ]);
    expect(names([apart])).toEqual(["Ada Bell", "Rosa Bell", "Tom Reed"]);
  });

  it("are called otherwise, and still found under the old name", () => {
    const renamed: Correction = { kind: "rename-speaker", speaker: reed, name: "Thomas Reed" };
    expect(names([renamed])).toEqual(["Ada Bell", "Thomas Reed"]);
    const again: Correction = { kind: "rename-speaker", speaker: reed, name: "T. Reed" };
    expect(names([renamed, again])).toEqual(["Ada Bell", "T. Reed"]);
  });

  it("become one under one name", () => {
    expect(names([{ kind: "rename-speaker", speaker: reed, name: "Ada Bell" }])).toEqual(["Ada Bell"]);
  });

  it("whom nobody quotes leave their correction waiting", () => {
    const nobody = { name: "Mo Vance", aliases: [] };
    const waiting: Correction[] = [
      { kind: "rename-speaker", speaker: nobody, name: "M. Vance" },
      { kind: "merge-speakers", speakers: [nobody, bell], name: "Ada Bell" },
      { kind: "split-speaker", speaker: reed, form: "Gray", name: "Gray" },
    ];
    expect(whyNot(analyzed(waiting))).toEqual([
      "Nobody is quoted under this name now.",
      "Fewer than two of these speakers are quoted now.",
      "Nobody is quoted under this name now.",
    ]);
    expect(names(waiting)).toEqual(["Ada Bell", "Tom Reed"]);
  });
});
