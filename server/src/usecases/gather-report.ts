/** Collects from the store what a report of a story is made from. */
import { reportSteps } from "../domain/report/build-report.ts";
import type { Report } from "../domain/report/report.ts";
import type { ReportInput } from "../domain/report/report-input.ts";
import { NO_FILTER, passes } from "../domain/review/filter.ts";
import type { RevisionRecord } from "./case-file.ts";
import type { Desk } from "./desk.ts";
import { formerTexts } from "./former-texts.ts";
import { factsWithWords, type QueueFilter } from "./list-utterances.ts";
import { shareOf } from "./progress.ts";
import { readStoryArticles, type StoryArticles } from "./revise-articles.ts";
import type { StoreView } from "./store.ts";
import { allSigla, articleSummaries } from "./story-view.ts";

export const WHOLE_STORY: QueueFilter = { ...NO_FILTER, words: null };

export async function gatherReport(
  desk: Desk,
  view: StoreView,
  storyId: string,
  filter: QueueFilter,
): Promise<ReportInput> {
  const before = await readStoryArticles(view, storyId);
  const all = await view.utterances.facts(storyId);
  const candidates = await factsWithWords(view, storyId, filter.words);
  const ids = candidates.filter((facts) => passes(facts, filter)).map(({ id }) => id);
  const speakers = await view.analysis.speakers(storyId);
  return {
    story: { id: storyId, title: before.story.title },
    articles: reportedArticles(before, await view.revisions.ofStory(storyId)),
    speakers,
    utterances: await reportedUtterances(desk, view, before, ids),
    utteranceCount: all.length,
    filter: describeFilter(filter, {
      speaker: new Map(speakers.map(({ id, name }) => [id, name])),
      outlet: new Map([...allSigla(before.records)].map(([id, { outlet }]) => [id, outlet])),
    }),
    conflicts: await view.analysis.conflicts(storyId),
    rulings: await view.rulings.standing(storyId),
    claims: await view.claims.standing(storyId),
    secondChecks: await view.secondChecks.standing(storyId),
    replies: await view.replies.standing(storyId),
    events: await view.events.all(storyId),
    madeAt: desk.now(),
    tool: `Variorum ${desk.version}`,
    address: `${desk.origin}/stories/${storyId}`,
  };
}

/** The report of what was gathered; a long one is built between other work. */
export async function buildGathered(desk: Pick<Desk, "pause">, input: ReportInput): Promise<Report> {
  const steps = reportSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await desk.pause();
  }
}

/** How much of a report's way is behind it once its statements are read: setting them takes the most. */
export const GATHERED = 0.2;

/** Read in about ten milliseconds. */
const PORTION = 100;

/** In portions: ten thousand statements take a second to read, and others have their turn meanwhile. */
async function reportedUtterances(
  desk: Pick<Desk, "pause" | "progress">,
  view: StoreView,
  { story, records }: StoryArticles,
  ids: readonly string[],
): Promise<ReportInput["utterances"]> {
  const utterances = [];
  for (let start = 0; start < ids.length; start += PORTION) {
    for (const kept of await view.utterances.kept(story.id, ids.slice(start, start + PORTION))) {
      utterances.push({ ...kept, formerTexts: await formerTexts(view, story.id, kept, records) });
    }
    const sentence = `Reading ${utterances.length} of ${ids.length} statements`;
    desk.progress.tell(shareOf(utterances.length, ids.length, 0, GATHERED), sentence);
    await desk.pause();
  }
  return utterances;
}

function reportedArticles(
  { records, articles }: StoryArticles,
  revisions: readonly RevisionRecord[],
): ReportInput["articles"] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articleSummaries(records).flatMap(({ id, sigil, textHash, quotationCount, addedAt }) => {
    const article = byId.get(id);
    if (article === undefined) return [];
    const earlierTexts = revisions
      .filter(({ articleId }) => articleId === id)
      .map((revision) => ({ textHash: revision.textHash, replacedAt: revision.replacedAt }));
    const takenInAt = earlierTexts.at(-1)?.replacedAt ?? addedAt;
    return [{ article, sigil, textHash, takenInAt, quotationCount, earlierTexts }];
  });
}

/** "type negation or number; speaker Ada Bell"; null when nothing is asked. */
function describeFilter(
  filter: QueueFilter,
  names: Readonly<Record<"speaker" | "outlet", ReadonlyMap<string, string>>>,
): string | null {
  const parts = [
    ["type", filter.type],
    ["speaker", filter.speaker.map((id) => names.speaker.get(id) ?? id)],
    ["outlet", filter.outlet.map((id) => names.outlet.get(id) ?? id)],
    ["verdict", filter.verdict],
    ["checker", filter.checker ?? []],
    ["second check", filter.check ?? []],
    ["words", filter.words ? [`“${filter.words}”`] : []],
  ] as const;
  const asked = parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name} ${values.join(" or ")}`);
  return asked.length === 0 ? null : asked.join("; ");
}
