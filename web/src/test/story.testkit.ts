/** Stories and articles for tests: whatever a test does not speak of is filled in. */
import {
  type ArticleDetail,
  type ArticleSummary,
  articleDetail,
  articleSummary,
  type Profile,
  type StoryDetail,
  type StoryEvent,
  type StorySummary,
  storyDetail,
  storyEvent,
  storySummary,
} from "@variorum/server/contract";

const NOON = "2025-01-20T12:00:00.000Z";

export const ADA: Profile = { id: "profile_ada", name: "Ada Marsh", createdAt: NOON };

export function pageOf<Item>(...items: Item[]) {
  return { items, total: items.length, nextCursor: null };
}

export function storyOf(part: Partial<StorySummary> = {}): StorySummary {
  return storySummary.parse({
    id: "story_1",
    title: "Dockers vote to go on",
    createdAt: NOON,
    updatedAt: NOON,
    archivedAt: null,
    deletedAt: null,
    importedFrom: null,
    outlets: [
      { articleId: "article_lantern", outlet: "Lantern", sigil: "Lan" },
      { articleId: "article_gazette", outlet: "The Harbour Gazette", sigil: "HG" },
    ],
    counts: {
      articles: 2,
      quotations: 12,
      utterances: 4,
      disagreements: 3,
      conflicts: 0,
      verdicts: { open: 3, verified: 0, disputed: 1, unresolved: 0 },
    },
    ...part,
  });
}

export function storyDetailOf(part: Partial<StoryDetail> = {}): StoryDetail {
  return storyDetail.parse({ ...storyOf(), articles: [], conflicts: [], ...part });
}

export function articleOf(part: Partial<ArticleSummary> = {}): ArticleSummary {
  return articleSummary.parse({
    id: "article_lantern",
    file: null,
    outlet: "Lantern",
    sigil: "Lan",
    title: "Port stays shut",
    byline: null,
    url: null,
    publishedAt: "2025-02-03",
    language: "en",
    kind: "news",
    wire: null,
    translatedFrom: null,
    translation: null,
    textLength: 100,
    textHash: "00",
    quotationCount: 2,
    addedAt: NOON,
    notices: [],
    ...part,
  });
}

export function articleDetailOf(part: Partial<ArticleDetail>): ArticleDetail {
  return articleDetail.parse({ ...articleOf(), text: "", quotations: [], ...part });
}

export function eventOf(part: Partial<StoryEvent>): StoryEvent {
  return storyEvent.parse({
    id: "event_1",
    number: 1,
    type: "story.created",
    actor: ADA,
    at: NOON,
    summary: "Opened the story",
    payload: {},
    undoable: true,
    undoneBy: null,
    hash: "00",
    ...part,
  });
}
