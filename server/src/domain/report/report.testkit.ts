/** A small story to report on: three outlets, one statement, a lost "not", a copy, and what an editor made of it. */
import type { Utterance } from "../analysis.ts";
import type { Reading, Stretch } from "../collation/collation.ts";
import type { Difference } from "../difference/difference.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { QueueEntry } from "../review/queue.ts";
import type { Reply } from "../review/reply.ts";
import type { Ruling } from "../review/ruling.ts";
import type { Article, ArticleSpan } from "../text/article.ts";
import type { ReportInput } from "./report-input.ts";

const OUTLETS = {
  argus: { outlet: "The Argus", sigil: "A", text: "“We will not sign  the treaty,” Bell said." },
  beacon: { outlet: "Beacon", sigil: "B", text: "“We will sign,” Bell said, “the treaty.”" },
  courier: { outlet: "Courier", sigil: "C", text: "“We will not sign the treaty,” Bell said." },
} as const;
type OutletId = keyof typeof OUTLETS;
const IDS: readonly OutletId[] = ["argus", "beacon", "courier"];

/** The first place of some words in an outlet's article. */
function place(articleId: OutletId, words: string): ArticleSpan {
  const start = OUTLETS[articleId].text.indexOf(words);
  if (start < 0) throw new Error(`${articleId} does not have “${words}”`);
  return { articleId, start, end: start + words.length };
}

function reading(text: string, ...spans: ArticleSpan[]): Reading {
  return { text, articleIds: [...new Set(spans.map(({ articleId }) => articleId))], spans };
}

function stretches(): Stretch[] {
  const gap = place("beacon", "sign");
  return [
    {
      id: "s1",
      kind: "agreement",
      readings: [reading("We will", ...IDS.map((id) => place(id, "We will")))],
      absent: [],
    },
    {
      id: "s2",
      kind: "variation",
      readings: [
        reading("not", place("argus", "not"), place("courier", "not")),
        reading("", { ...gap, end: gap.start }),
      ],
      absent: [{ articleId: "beacon", why: "omission" }],
    },
    {
      id: "s3",
      kind: "agreement",
      readings: [
        reading(
          "sign  the treaty",
          place("argus", "sign  the treaty"),
          place("beacon", "sign"),
          place("beacon", "the treaty"),
          place("courier", "sign the treaty"),
        ),
      ],
      absent: [],
    },
  ];
}

function article(id: OutletId, changes: Partial<Article> = {}): Article {
  return {
    id,
    file: `${id}.txt`,
    outlet: OUTLETS[id].outlet,
    title: `${OUTLETS[id].outlet} on the treaty`,
    byline: null,
    url: `https://${id}.example/treaty`,
    archiveUrl: `https://archive.example/2025/${id}`,
    fetchedAt: "2025-01-31T18:05:00Z",
    publishedAt: "2025-01-31",
    language: "en",
    kind: "news",
    wire: null,
    translatedFrom: null,
    translation: null,
    translator: null,
    text: OUTLETS[id].text,
    ...changes,
  };
}

const LOST_NOT: Difference = {
  id: "d1",
  type: "negation",
  severity: 0.95,
  rule: "negation-lost",
  reason: "Beacon drops “not”: the statement is reversed.",
  siteId: "s2",
  readings: stretches()[1]?.readings ?? [],
};

function quotations(): Quotation[] {
  const words = {
    argus: ["We will not sign  the treaty"],
    beacon: ["We will sign", "the treaty"],
    courier: ["We will not sign the treaty"],
  };
  return IDS.map((id) => ({
    id: `q-${id}`,
    articleId: id,
    mode: "direct",
    segments: words[id].map((part) => place(id, part)),
    speaker: { id: "bell", name: "Ada Bell" },
    source: null,
    cue: null,
    rule: "trailing-cue",
    confidence: 0.9,
    parentId: null,
    unterminated: false,
  }));
}

const UTTERANCE: Utterance = {
  id: "u1",
  speakerIds: ["bell"],
  witnesses: IDS.map((id) => ({
    articleId: id,
    quotationIds: [`q-${id}`],
    carriers: id === "beacon" ? ["beacon"] : ["argus", "courier"],
  })),
  collation: { articleIds: IDS, stretches: stretches(), precise: true },
  differences: [LOST_NOT],
  confidence: 0.98,
};

const ENTRY: QueueEntry = {
  id: "u1",
  rank: 1,
  speakers: [{ id: "bell", name: "Ada Bell" }],
  gist: "We will not sign the treaty",
  witnesses: IDS.map((articleId) => ({ articleId, mode: "direct", departs: "negation", copyOf: null })),
  independentWitnesses: 2,
  differenceCounts: [{ type: "negation", count: 1 }],
  stake: 0.95,
  rankReason: LOST_NOT.reason,
  searchText: "",
};

export function sampleReply(changes: Partial<Reply> = {}): Reply {
  return {
    id: "reply_1",
    utteranceId: "u1",
    from: "Beacon, readers’ editor",
    receivedAt: "2025-02-01T16:20:00Z",
    text: "We stand by our transcript.",
    url: "https://beacon.example/corrections",
    isPrivate: false,
    actor: { id: "p1", name: "Cleo Ray" },
    at: "2025-02-01T16:30:00.000Z",
    ...changes,
  };
}

export function sampleRuling(changes: Partial<Ruling> = {}): Ruling {
  return {
    id: "r1",
    utteranceId: "u1",
    articleId: "beacon",
    claimId: null,
    verdict: "disputed",
    finding: null,
    reason: "The recording has “not”.",
    evidence: [
      {
        kind: "recording",
        standing: "primary",
        bearing: "against",
        description: "Recording of the press conference",
        url: "https://parliament.example/video",
        locator: "00:12:40",
        consultedAt: "2025-02-01",
        quotation: "We will not sign the treaty.",
        attachment: null,
        isPrivate: false,
      },
    ],
    correction: "“We will not sign,” Bell said, “the treaty.”",
    note: null,
    because: null,
    actor: { id: "p1", name: "Cleo Ray" },
    at: "2025-02-01T10:00:00.000Z",
    ...changes,
  };
}

/** The story with one ruling on one outlet's reading; whatever is given takes the place of what is here. */
export function sampleInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    story: { id: "story_1", title: "The treaty" },
    articles: IDS.map((id) => ({
      article: article(id),
      sigil: OUTLETS[id].sigil,
      textHash: id.repeat(10).slice(0, 64),
      takenInAt: "2025-01-31T19:00:00.000Z",
      quotationCount: 1,
      earlierTexts: [],
    })),
    speakers: [{ id: "bell", name: "Ada Bell", kind: "person", aliases: ["Bell", "the minister"] }],
    utterances: [
      {
        entry: ENTRY,
        utterance: UTTERANCE,
        quotations: quotations(),
        isOrphan: false,
        formerTexts: new Map(),
      },
    ],
    utteranceCount: 1,
    filter: null,
    conflicts: [
      {
        id: "c1",
        type: "number",
        reason: "The Argus counts 40 states, Beacon 14.",
        values: [
          { articleId: "argus", start: 0, end: 2, text: "40" },
          { articleId: "beacon", start: 0, end: 2, text: "14" },
        ],
      },
    ],
    rulings: [sampleRuling()],
    claims: [],
    secondChecks: [],
    replies: [sampleReply()],
    events: [
      {
        number: 1,
        actor: { id: "p1", name: "Cleo Ray" },
        at: "2025-01-31T09:00:00.000Z",
        summary: "Opened the story",
        type: "story.created",
        undoneBy: null,
      },
      {
        number: 2,
        actor: { id: "p1", name: "Cleo Ray" },
        at: "2025-02-01T10:00:00.000Z",
        summary: "Disputed “sign” (Beacon)",
        type: "ruling.made",
        undoneBy: null,
      },
    ],
    madeAt: "2025-02-02T08:00:00.000Z",
    tool: "Variorum 0.1.0",
    address: "http://127.0.0.1:4173/stories/story_1/report",
    ...changes,
  };
}
