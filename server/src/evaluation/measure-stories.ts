/** Annotated stories: quotations, speakers, which report one utterance, how they differ, conflicts outside. */
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { Article } from "../domain/text/article.ts";
import type { Engine } from "./engine.ts";
import { balanced, type Figure, Share, Tally } from "./figures.ts";
import { agreement, matchBest } from "./intervals.ts";
import { type JudgedStory, judgeStory } from "./judged-story.ts";
import { countTypes } from "./judged-types.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { articleKeys, type GoldConflict, pairKey, readStoryGold, type StoryGold } from "./story-gold.ts";

/** How far a found quotation must agree with the marked one. */
const SAME_PLACE = 0.8;
/** A conflict's value is found when it stands so near, in UTF-16 units. */
const NEAR = 40;

class StorySums {
  readonly quotations = new Tally();
  readonly scare = new Share();
  readonly speech = new Share();
  readonly speakers = new Share();
  readonly conflicts = new Tally();
  readonly alignment = new Tally();
  readonly quotedAlignment = new Tally();
  /** Of the quoted pairs found that are right or share a turn, those that only share the turn. */
  readonly lumping = new Share();
  readonly types = new Map<DifferenceType, Tally>();
  /** Of the true pairs, those that are compared at all. */
  readonly candidates = new Share();
}

export async function measureStories(folders: readonly string[], engine: Engine): Promise<Figure[]> {
  const sums = new StorySums();
  for (const folder of folders) {
    const gold = await readStoryGold(folder);
    const analysed = await engine.analyze(folder);
    const story = judgeStory(gold, analysed);
    countCandidates(gold, analysed.articles, engine, sums.candidates);
    countQuotations(story, sums);
    countPairs(story, sums);
    countConflicts(story, sums.conflicts);
    countTypes(story, sums.types);
  }
  const allTypes = new Tally();
  for (const tally of sums.types.values()) allTypes.add(tally);
  return [
    sums.quotations.figure("stories.quotations"),
    {
      name: "stories.speech-or-scare",
      value: balanced([sums.scare, sums.speech]),
      detail: `balanced: scare ${sums.scare.part}/${sums.scare.whole}, speech ${sums.speech.part}/${sums.speech.whole}`,
      isLowerBetter: false,
    },
    sums.conflicts.figure("stories.conflicts"),
    sums.speakers.figure("stories.speaker"),
    sums.alignment.figure("stories.alignment"),
    sums.quotedAlignment.figure("stories.alignment-quoted"),
    sums.lumping.figure("stories.lumping", { isLowerBetter: true, note: "share only the turn" }),
    sums.candidates.figure("candidates.recall", { note: "of the marked quotations" }),
    ...[...sums.types].map(([type, tally]) => tally.figure(`stories.type.${type}`)),
    allTypes.figure("stories.type"),
  ];
}

/** On the marked quotations, so that what was not found does not count here too. */
function countCandidates(gold: StoryGold, articles: readonly Article[], engine: Engine, share: Share): void {
  const ids = new Map([...articleKeys(gold, articles)].map(([id, key]) => [key, id]));
  const quotations = gold.quotations.map(({ id, article, kind, speaker, start, end }) => ({
    ...{ id, articleId: ids.get(article) ?? "", mode: kind, segments: [{ start, end }] },
    ...{ speaker: speaker ? { id: speaker, name: speaker } : null, source: null, cue: null },
    ...{ rule: "marked", confidence: 1, parentId: null, unterminated: false },
  }));
  const met = new Set(engine.candidates(articles, quotations).map(([a, b]) => pairKey(a, b)));
  for (const { a, b } of gold.alignments) share.count(met.has(pairKey(a, b)));
}

function countQuotations({ gold, segments }: JudgedStory, sums: StorySums): void {
  const marked = gold.quotations.filter(({ kind }) => kind !== "indirect");
  const found = segments.filter(({ quotation }) => quotation.mode !== "indirect");
  const matches = matchBest(
    marked,
    found,
    (one, other) => (one.article === other.article ? agreement([one], [other]) : 0),
    SAME_PLACE,
  );
  sums.quotations.addMatches(matches.length, found.length, marked.length);
  for (const match of matches) {
    const [isScare, saysScare] = [match.marked.kind === "scare", match.found.quotation.mode === "scare"];
    (isScare ? sums.scare : sums.speech).count(isScare === saysScare);
    if (!isScare)
      sums.speakers.count(isSameSpeaker(match.marked.speaker, match.found.quotation.speaker?.name));
  }
}

function countPairs({ gold, pairs }: JudgedStory, sums: StorySums): void {
  const aligned = new Set(gold.alignments.map(({ a, b }) => pairKey(a, b)));
  const ignored = new Set(gold.ignore.map(({ a, b }) => pairKey(a, b)));
  const turns = new Map(
    gold.turns.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const kinds = new Map(gold.quotations.map(({ id, kind }) => [id, kind]));
  const isQuoted = (key: string) =>
    key.split("|").every((id) => ["direct", "mixed"].includes(kinds.get(id) ?? ""));
  const sharesTurn = (key: string) => {
    const [first, second] = key.split("|").map((id) => turns.get(id));
    return first !== undefined && first === second;
  };
  for (const key of new Set([...pairs.keys(), ...aligned])) {
    const [isFound, isRight] = [pairs.has(key), aligned.has(key)];
    const isNeutral = isFound && !isRight && (ignored.has(key) || sharesTurn(key));
    if (isQuoted(key) && isFound && (isRight || isNeutral)) sums.lumping.count(isNeutral);
    if (isNeutral) continue;
    const counts = { hits: +(isFound && isRight), falseAlarms: +(isFound && !isRight), misses: +!isFound };
    sums.alignment.add(counts);
    if (isQuoted(key)) sums.quotedAlignment.add(counts);
  }
}

function countConflicts(story: JudgedStory, tally: Tally): void {
  const open = (story.gold.conflicts ?? []).filter(
    ({ values }) => values.filter(({ start }) => start !== null).length >= 2,
  );
  const marked = open.length;
  for (const conflict of story.conflicts) {
    const index = open.findIndex((candidate) => meets(story, conflict, candidate));
    if (index >= 0) open.splice(index, 1);
  }
  tally.addMatches(marked - open.length, story.conflicts.length, marked);
}

/** Found where it stands in two of the articles that the gold names (one, where it names one). */
function meets(story: JudgedStory, conflict: JudgedStory["conflicts"][number], gold: GoldConflict): boolean {
  const met = gold.values.filter(
    ({ article, start, end }) =>
      start !== null &&
      conflict.values.some(
        (value) => story.articleOf(value) === article && value.start < end + NEAR && value.end > start - NEAR,
      ),
  );
  const wanted = Math.min(2, distinct(gold.values.map(({ article }) => article)));
  return distinct(met.map(({ article }) => article)) >= wanted;
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}
