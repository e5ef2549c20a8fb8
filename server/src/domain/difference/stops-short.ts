/**
 * Where a paraphrase ends and another outlet's goes on. A quotation may stop
 * where it likes, for its marks show how far it goes; a reporter's sentence has
 * none, so that a reader takes "told him to lie" for the whole of "told him to
 * lie about the harbour deal".
 */
import type { Reading, Stretch } from "../collation/collation.ts";
import { CONDITIONS, NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import type { ArticleSpan } from "../text/article.ts";
import { weightOf } from "./contrast.ts";
import type { Collated, Finding } from "./differences.ts";
import { hasWords, partyOf, telling } from "./tell.ts";
import type { Said } from "./telling.ts";

const SEVERITY = 0.1;
/** What is left out limits or turns the statement. */
const LIMITED = 0.35;
/** A noun and what belongs to it; less is a turn of phrase. */
const LEAST_WEIGHT = 1.8;
/** More is another statement, which the paraphrase need not tell. */
const LONGEST = 16;
/** These open a statement of their own. */
const OPENS_CLAUSE = new Set("and but or so while whereas although though because as".split(" "));

export function stopsShortFindings(collated: Collated): Finding[] {
  const { articleIds, stretches } = collated.collation;
  const ends = new Map<number, string[]>();
  for (const articleId of articleIds) {
    if (collated.testimonies.get(articleId)?.reported !== true) continue;
    const last = stretches.findLastIndex((stretch) => saysSomething(collated, stretch, articleId));
    if (last >= 0) ends.set(last, [...(ends.get(last) ?? []), articleId]);
  }
  return [...ends].flatMap(([last, ended]) => findingsBehind(collated, last, ended));
}

/** One for each outlet that goes on: what two of them have there may differ in its turn. */
function findingsBehind(collated: Collated, last: number, ended: readonly string[]): Finding[] {
  const { stretches } = collated.collation;
  const [shared, next] = [stretches[last], stretches[last + 1]];
  if (shared === undefined || next === undefined) return [];
  const readings = next.readings.filter(
    ({ articleIds }) =>
      !articleIds.some((articleId) => ended.includes(articleId)) &&
      articleIds.some((articleId) => goesOn(collated, shared, next, articleId)),
  );
  return readings.map((reading) => {
    const words = wordsOf(collated, reading.spans, reading.articleIds[0] ?? "");
    const limits = words.some(({ key }) => CONDITIONS.has(key) || NEGATIONS.has(key));
    return {
      type: "omission",
      rule: "stops-short",
      severity: limits ? LIMITED : SEVERITY,
      telling: telling(null, saidOf(collated, ended, reading)),
      siteId: next.id,
      readings: [reading, emptyReading(shared, ended)],
    };
  });
}

/** The outlet has what was shared, and words of weight behind it in the same clause of its own paraphrase. */
function goesOn(collated: Collated, shared: Stretch, next: Stretch, articleId: string): boolean {
  const testimony = collated.testimonies.get(articleId);
  const before = spansAt(shared, articleId).at(-1);
  const after = spansAt(next, articleId);
  if (testimony?.reported !== true || before === undefined) return false;
  const words = wordsOf(collated, after, articleId).filter(({ kind }) => kind !== "pointing");
  const between = testimony.text.slice(before.end, after[0]?.start ?? before.end);
  return (
    between.trim() === "" &&
    /^[\p{L}\p{N}$€£]/u.test(testimony.textOf(after)) &&
    words.length <= LONGEST &&
    !OPENS_CLAUSE.has(words[0]?.key ?? "") &&
    weightOf(words.filter(({ kind }) => kind !== "function")) >= LEAST_WEIGHT
  );
}

/** A full stop that an outlet sets where it ends says nothing. */
function saysSomething(collated: Collated, stretch: Stretch, articleId: string): boolean {
  const spans = stretch.readings.flatMap((reading) => reading.spans);
  return wordsOf(collated, spans, articleId).some(({ kind }) => kind !== "pointing");
}

function spansAt(stretch: Stretch, articleId: string): ArticleSpan[] {
  return stretch.readings
    .flatMap(({ spans }) => spans)
    .filter((span) => span.articleId === articleId && span.end > span.start);
}

function wordsOf(collated: Collated, spans: readonly ArticleSpan[], articleId: string): readonly Word[] {
  const own = spans.filter((span) => span.articleId === articleId);
  return collated.testimonies.get(articleId)?.wordsWithin(own) ?? [];
}

function emptyReading(shared: Stretch, ended: readonly string[]): Reading {
  const spans = ended.map((articleId) => {
    const end = spansAt(shared, articleId).at(-1)?.end ?? 0;
    return { articleId, start: end, end };
  });
  return { text: "", articleIds: ended, spans };
}

function saidOf(collated: Collated, ended: readonly string[], { text }: Reading): Said {
  const outlets = ended.flatMap((id) => collated.articles.get(id)?.outlet ?? []);
  const by = partyOf(outlets, ended.some(collated.isAgain));
  return { frame: "stops-short", ...hasWords(by, text) };
}
