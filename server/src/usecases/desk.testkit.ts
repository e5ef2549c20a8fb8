/**
 * A desk for tests: a real store, a clock that ticks a second an act, ids that
 * count, and an analysis that can be read off the page.
 *
 * In a test article each line is "topic | Speaker: words". Lines on one topic
 * in two articles or more are one utterance; where words differ, that is a
 * wording difference, and a lost "not" a negation.
 */
import type { Analysis, Utterance } from "../domain/analysis.ts";
import type { Comparison } from "../domain/compare.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Difference } from "../domain/difference/difference.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { changesSinceSigned, sealOf, sealReport } from "../domain/report/seal.ts";
import type { Actor } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import { parseFormat, renderReport } from "../formats/render.ts";
import { sha256 } from "../open-desk.ts";
import { newStore, type TestEngine } from "../store/store.testkit.ts";
import type { ArticleDraft } from "./article-drafts.ts";
import type { Analyzer, Desk } from "./desk.ts";
import { UNWATCHED } from "./progress.ts";
import type { StoreView } from "./store.ts";

export const ADA: Actor = { id: "profile_ada", name: "Ada" };
export const BO: Actor = { id: "profile_bo", name: "Bo" };

export interface TestDesk extends Desk {
  readonly analyzer: Analyzer & { analyses: number };
  peek<Result>(work: (view: StoreView) => Promise<Result>): Promise<Result>;
  discard(): Promise<void>;
}

export async function newDesk(engine?: TestEngine): Promise<TestDesk> {
  const { store, discard } = await newStore(engine);
  const counts = new Map<string, number>();
  let seconds = 0;
  return {
    store,
    discard,
    peek: (work) => store.read(work),
    analyzer: newAnalyzer(),
    files: {
      read: async (name, bytes) => {
        const text = Buffer.from(bytes).toString();
        if (text === "") throw new DeskError("article.empty", `${name} is empty.`);
        return { text, title: null, byline: null, publishedAt: null, language: null };
      },
      describe: async (text) => ({
        title: /^# (.*)$/m.exec(text)?.[1] ?? null,
        byline: null,
        publishedAt: /^\d{4}-\d\d-\d\d$/m.exec(text)?.[0] ?? null,
        language: "en",
      }),
    },
    reports: {
      render: (report, format, layout) => renderReport(report, parseFormat(format), layout),
      seal: async (report, signature, previous) => sealReport(report, signature, previous, sha256),
      changesSince: async (previous, report) => changesSinceSigned(previous, report),
      sealOf: async (text) => sealOf(text, sha256),
    },
    now: () => new Date(Date.UTC(2025, 0, 31, 9, 0, seconds++)).toISOString(),
    newId: (noun) => {
      const count = (counts.get(noun) ?? 0) + 1;
      counts.set(noun, count);
      return `${noun}_${count}`;
    },
    pause: async () => {},
    progress: UNWATCHED,
    digest: sha256,
    version: "0.0.0",
    origin: "http://127.0.0.1:4173",
  };
}

export function draft(outlet: string, text: string, labels: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    file: null,
    outlet,
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
    ...labels,
  };
}

/** Two outlets, one of which lost the "not". */
export const LOST_NOT = {
  title: "The treaty",
  articles: [
    draft("Courier", "sign | Ada Bell: We will not sign"),
    draft("Ledger", "sign | Ada Bell: We will sign"),
  ],
};

function newAnalyzer(): Analyzer & { analyses: number } {
  return {
    analyses: 0,
    async analyze(articles, corrections) {
      this.analyses++;
      const outcomes = corrections.map(({ id }) => ({ correctionId: id, why: null, quotationIds: [] }));
      return { ...analyzeLines(articles), outcomes };
    },
    compare: async (): Promise<Comparison> => ({
      same: 1,
      relation: "identical",
      links: [],
      differences: [],
      precise: true,
    }),
  };
}

interface Line {
  readonly topic: string;
  readonly words: string;
  readonly quotation: Quotation;
}

function analyzeLines(articles: readonly Article[]): Analysis {
  const lines = articles.flatMap(linesOf);
  const byTopic = new Map<string, Line[]>();
  for (const line of lines) byTopic.set(line.topic, [...(byTopic.get(line.topic) ?? []), line]);
  const utterances = [...byTopic].flatMap(([topic, own]) => utteranceOf(topic, own));
  const speakers = new Map(
    lines.flatMap(({ quotation: { speaker } }) => (speaker ? [[speaker.id, speaker]] : [])),
  );
  return {
    speakers: [...speakers.values()].map((speaker) => ({ ...speaker, kind: "person", aliases: [] })),
    quotations: lines.map(({ quotation }) => quotation),
    utterances,
    conflicts: [],
  };
}

function linesOf({ id: articleId, text }: Article): readonly Line[] {
  return [...text.matchAll(/^(\S+) \| ([^:\n]+): (.*)$/gmu)].map((match) => {
    const [whole, topic = "", name = "", words = ""] = match;
    const end = match.index + whole.length;
    const quotation: Quotation = {
      id: `quotation_${articleId}_${match.index}`,
      articleId,
      mode: "direct",
      segments: [{ start: end - words.length, end }],
      speaker: { id: `speaker_${name.replaceAll(" ", "")}`, name },
      source: null,
      cue: null,
      rule: "line",
      confidence: 1,
      parentId: null,
      unterminated: false,
    };
    return { topic, words, quotation };
  });
}

function utteranceOf(topic: string, lines: readonly Line[]): readonly Utterance[] {
  const articleIds = [...new Set(lines.map(({ quotation }) => quotation.articleId))].sort();
  if (articleIds.length < 2) return [];
  const readings = lines.map(({ words, quotation }) => ({
    text: words,
    articleIds: [quotation.articleId],
    spans: quotation.segments.map((segment) => ({ ...segment, articleId: quotation.articleId })),
  }));
  const isVaried = new Set(lines.map(({ words }) => words)).size > 1;
  const id = `utterance_${topic}_${articleIds.join("_")}`;
  const stretch = {
    id: `${id}_s`,
    kind: isVaried ? "variation" : "agreement",
    readings,
    absent: [],
  } as const;
  return [
    {
      id,
      speakerIds: [...new Set(lines.flatMap(({ quotation }) => quotation.speaker?.id ?? []))],
      witnesses: articleIds.map((articleId) => ({
        articleId,
        quotationIds: lines.flatMap(({ quotation }) =>
          quotation.articleId === articleId ? [quotation.id] : [],
        ),
        carriers: [articleId],
      })),
      collation: { articleIds, stretches: [stretch], precise: true },
      differences: isVaried ? [differenceAt(stretch.id, topic, readings)] : [],
      confidence: 1,
    },
  ];
}

function differenceAt(siteId: string, topic: string, readings: Difference["readings"]): Difference {
  const isNegation = new Set(readings.map(({ text }) => /\bnot\b/.test(text))).size > 1;
  return {
    id: `difference_${siteId}`,
    type: isNegation ? "negation" : "wording",
    severity: isNegation ? 0.95 : 0.3,
    rule: isNegation ? "lost-not" : "other-words",
    reason: `The outlets differ on ${topic}.`,
    siteId,
    readings,
  };
}
