import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Utterance } from "../domain/analysis.ts";
import type { Difference } from "../domain/difference/difference.ts";
import type { Quotation, QuotationMode } from "../domain/quotation/quotation.ts";
import type { Article } from "../domain/text/article.ts";
import { findDataSets } from "./data-sets.ts";
import type { Engine } from "./engine.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "variorum-eval-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** The figures of all data in the folder, by name. */
async function measure(engine: Partial<Engine>): Promise<Record<string, number>> {
  const unused = () => {
    throw new Error("not asked for here");
  };
  const sets = await findDataSets(folder);
  const measured = await Promise.all(
    sets.map((set) =>
      set.measure({
        analyze: unused,
        analyzeTexts: unused,
        extract: unused,
        compare: unused,
        candidates: unused,
        ...engine,
      }),
    ),
  );
  return Object.fromEntries(measured.flat().map(({ name, value }) => [name, Number(value.toFixed(3))]));
}

/** A quotation of the first place of some words. */
function quotation(
  article: { id: string; text: string },
  words: string,
  name: string | null,
  mode: QuotationMode = "direct",
): Quotation {
  const start = article.text.indexOf(words);
  return {
    id: `${article.id}:${words}`,
    articleId: article.id,
    mode,
    segments: [{ start, end: start + words.length }],
    speaker: name === null ? null : { id: name, name },
    source:
      name === null || article.text.indexOf(name) < 0
        ? null
        : { start: article.text.indexOf(name), end: article.text.indexOf(name) + name.length },
    cue: null,
    rule: "test",
    confidence: 1,
    parentId: null,
    unterminated: false,
  };
}

it("refuses a folder without data", async () => {
  await expect(findDataSets(folder)).rejects.toThrow(/no annotated data/);
});

describe("pairs", () => {
  const rows = [
    { id: 1, a: "x", b: "x", label: "same", types: [], stratum: "lexical-candidate" },
    { id: 2, a: "no", b: "not", label: "same", types: ["negation"], stratum: "lexical-candidate" },
    { id: 3, a: "x", b: "y", label: "different-hard", types: [], stratum: "other" },
    { id: 4, a: "x", b: "z", label: "unsure", types: [], stratum: "other" },
    { id: 5, a: "1,000", b: "1000", label: "same", types: ["number-format"], stratum: "other" },
  ];

  it("counts what is called the same, and which types are told", async () => {
    await put("pairs.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const figures = await measure({
      compare: (a, b) => ({
        same: a === b || a === "1,000" ? 1 : b === "y" ? 0.6 : 0.2,
        relation: "variant",
        precise: true,
        links: [],
        differences:
          a === "no" ? [{ type: "negation", severity: 1, rule: "r", reason: "", a: null, b: null }] : [],
      }),
    });
    expect(figures).toMatchObject({
      "pairs.same-hard": 0.667,
      "pairs.same-all": 0.667,
      "pairs.false-merge": 1,
      "pairs.brier": Number(((0.8 ** 2 + 0.6 ** 2) / 4).toFixed(3)),
      "pairs.formal-specificity": 1,
      "pairs.recall.negation": 1,
    });
  });
});

describe("words", () => {
  it("finds out which way the links run, and forgives possible ones", async () => {
    // b has three words, a has two: "2-0" fits only when b is named first.
    await put("links.tsv", "0\tred car\tN/A\tthe car red\tN/A\t1\t1\t2-0 1-1\t0-1\n");
    const link = (a: [number, number], b: [number, number]) => ({
      a: { start: a[0], end: a[1] },
      b: { start: b[0], end: b[1] },
    });
    const figures = await measure({
      compare: () => ({
        same: 1,
        relation: "variant",
        precise: true,
        links: [link([0, 3], [8, 11]), link([4, 7], [0, 7])],
        differences: [],
      }),
    });
    expect(figures).toEqual({ "words.alignment": 1 });
  });
});

describe("speakers", () => {
  it("asks for the surname of whoever said most of the words", async () => {
    const text = "“I am done here,” Ada Bell said. “No more,” said Reed.";
    const row = (words: string, speaker: string) =>
      JSON.stringify({
        file: "a.txt",
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        speaker,
      });
    await put(
      "set/speakers.jsonl",
      [row("I am done here,", "BELL"), row("No more,", "RAY"), row("said Reed", "REED")].join("\n"),
    );
    await put("set/articles/a.txt", text);
    const article = { id: "a", text };
    const figures = await measure({
      extract: async () => [
        quotation(article, "I am done here,", "Ada Bell"),
        quotation(article, "No more,", "Reed"),
      ],
    });
    expect(figures).toEqual({ "speakers.found": 0.667, "speakers.canonical": 0.333, "speakers.macro": 0 });
  });
});

describe("attributions drawn by hand", () => {
  it("counts quoted and reported speech, and leaves other attitudes alone", async () => {
    const text = "😀 “We won,” Bell said. Reed said that they lost. Ray hopes that it rains.";
    const points = [...text];
    const place = (words: string) => {
      const start = points.slice(0, [...text.slice(0, text.indexOf(words))].length).length;
      return `${start} ${start + [...words].length}`;
    };
    const spans = ["“We won,”", "Bell", "Reed", "said that", "that they lost", "hopes", "that it rains"];
    const lines = spans.map((words, index) => `T${index + 1}\tX ${place(words)}\t${words}`);
    const events = ["E1\tContent:T1 Source:T2", "E2\tSource:T3 Cue:T4 Content:T5", "E3\tCue:T6 Content:T7"];
    await put("set/a.txt", text);
    await put("set/a.ann", [...lines, ...events].join("\n"));
    const article = { id: "a", text };
    const figures = await measure({
      extract: async () => [
        quotation(article, "We won,", "Bell"),
        quotation(article, "that they lost", "Reed", "indirect"),
        quotation(article, "that it rains", null, "indirect"),
      ],
    });
    expect(figures).toMatchObject({
      "polnear.quoted-units@0.8": 1,
      "polnear.source": 1,
      "polnear.indirect@0.5": 1,
      "polnear.coverage@0.3": 1,
      "polnear.coverage@0.8": 1,
      "polnear.short-quotes": 1,
    });
  });
});

describe("annotated stories", () => {
  const article = (id: string, text: string): Article => ({
    id,
    file: `${id}.txt`,
    outlet: id,
    title: null,
    byline: null,
    url: null,
    archiveUrl: null,
    fetchedAt: null,
    publishedAt: null,
    language: "en",
    kind: "news",
    wire: null,
    translatedFrom: null,
    translation: null,
    translator: null,
    text,
  });
  const fox = article("fox", "“We will not sign,” Bell said. He spoke to “experts”. “Good day,” he said.");
  const nyt = article("nyt", "“We will sign,” Bell said. “Good day,” he said.");
  const place = ({ id, text }: Article, words: string) => ({
    article: id,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  const gold = {
    quotations: [
      { id: "f1", kind: "direct", speaker: "Ada Bell", ...place(fox, "We will not sign,") },
      { id: "f2", kind: "scare", speaker: null, ...place(fox, "experts") },
      { id: "f3", kind: "direct", speaker: "Ada Bell", ...place(fox, "Good day,") },
      { id: "n1", kind: "direct", speaker: "Ada Bell", ...place(nyt, "We will sign,") },
      { id: "n2", kind: "direct", speaker: "Ada Bell", ...place(nyt, "Good day,") },
    ],
    turns: [{ id: "t", members: ["f1", "f3", "n1", "n2"] }],
    alignments: [
      { a: "f1", b: "n1", discrepancies: [{ type: "negation" }] },
      { a: "f3", b: "n2", discrepancies: [] },
    ],
    ignore: [],
    conflicts: [{ values: [place(fox, "Bell"), place(nyt, "Bell")] }],
  };

  function utterance(id: string, members: readonly Quotation[], differences: Difference[] = []): Utterance {
    return {
      id,
      speakerIds: [],
      witnesses: members.map((member) => ({
        articleId: member.articleId,
        quotationIds: [member.id],
        carriers: [member.articleId],
      })),
      collation: { articleIds: [], stretches: [], precise: true },
      differences,
      confidence: 1,
    };
  }

  it("counts quotations, speakers, pairs, types and conflicts", async () => {
    await put("stories/01/gold.json", JSON.stringify(gold));
    const quoted = {
      f1: quotation(fox, "We will not sign,", "Bell"),
      f2: quotation(fox, "experts", null),
      f3: quotation(fox, "Good day,", null),
      n1: quotation(nyt, "We will sign,", "Bell"),
      n2: quotation(nyt, "Good day,", "Bell"),
    };
    const lostNot: Difference = {
      id: "d",
      type: "negation",
      severity: 1,
      rule: "r",
      reason: "",
      siteId: null,
      readings: [quoted.f1, quoted.n1].map((member) => ({
        text: "",
        articleIds: [member.articleId],
        spans: member.segments.map(({ start }) => ({ articleId: member.articleId, start, end: start })),
      })),
    };
    const figures = await measure({
      candidates: (articles, quotations) => {
        expect(articles.map(({ id }) => id)).toEqual([fox.id, nyt.id]);
        expect(quotations.map(({ id }) => id)).toContain("f3");
        return [["n1", "f1"]];
      },
      analyze: async (path) => {
        expect(basename(path)).toBe("01");
        return {
          articles: [fox, nyt],
          analysis: {
            speakers: [],
            quotations: Object.values(quoted),
            // The greeting is laid together with the statement: right once, lumped twice, and one pair is missed.
            utterances: [utterance("u1", [quoted.f1, quoted.n1, quoted.n2], [lostNot])],
            conflicts: [],
          },
        };
      },
    });
    expect(figures).toMatchObject({
      "stories.quotations": 1,
      "stories.speech-or-scare": 0.5,
      "stories.speaker": 0.75,
      "stories.alignment": 0.667,
      "stories.alignment-quoted": 0.667,
      "stories.lumping": 0.5,
      "candidates.recall": 0.5,
      "stories.type.negation": 1,
      "stories.type": 1,
      "stories.conflicts": 0,
    });
  });
});
