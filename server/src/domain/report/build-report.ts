/** Makes the report of a story. Pure: the same input gives the same report, to the letter. */
import { DIFFERENCE_TYPES } from "../difference/difference.ts";
import { isDisagreement } from "../review/queue.ts";
import { type Ruling, VERDICTS, type Verdict } from "../review/ruling.ts";
import { buildUtterance, type Shelf } from "./build-utterance.ts";
import { describeMethod } from "./method.ts";
import { findOpenPoints } from "./open-points.ts";
import {
  type AuditEntry,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportConflict,
  type ReportHeader,
  type ReportReply,
  type ReportResult,
  type ReportSource,
  type ReportUtterance,
} from "./report.ts";
import { surrogatePairsIn } from "./report-anchor.ts";
import type { ReportedArticle, ReportInput } from "./report-input.ts";

export function buildReport(input: ReportInput): Report {
  const steps = reportSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Statements built in about ten milliseconds. */
const PORTION = 100;

/** The same in steps, one for each portion of statements, for whoever has other work to do between two. */
export function* reportSteps(input: ReportInput): Generator<void, Report> {
  const shelf = shelve(input);
  const utterances: ReportUtterance[] = [];
  for (const [index, reported] of input.utterances.entries()) {
    utterances.push(buildUtterance(reported, shelf));
    if ((index + 1) % PORTION === 0) yield;
  }
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    header: buildHeader(input),
    result: sumUp(utterances, input.conflicts.length),
    sources: input.articles.map(buildSource),
    utterances,
    conflicts: input.conflicts.map((conflict) => buildConflict(conflict, shelf)),
    replies: buildReplies(input, utterances),
    openPoints: findOpenPoints(utterances, input.conflicts.length, input.replies),
    method: describeMethod(input),
    audit: input.events.map(auditEntry),
    corrections: input.events.filter(isCorrection).map(auditEntry),
    signOff: null,
    changes: null,
  };
}

function shelve(input: ReportInput): Shelf {
  return {
    articles: new Map(input.articles.map((reported) => [reported.article.id, reported])),
    speakers: new Map(input.speakers.map((speaker) => [speaker.id, speaker])),
    rulings: groupByUtterance(input.rulings),
    texts: new Map(input.articles.map(({ article }) => [article.id, article.text])),
    surrogatePairs: new Map(
      input.articles.map(({ article }) => [article.id, surrogatePairsIn(article.text)]),
    ),
    claims: groupByUtterance(input.claims),
    secondChecks: groupByUtterance(input.secondChecks),
  };
}

function auditEntry({ number, at, actor, summary }: ReportInput["events"][number]): AuditEntry {
  return { number, at, actor: actor.name, summary };
}

/** Those that stand: what was undone, and the undoing, the audit tells. */
function isCorrection({ type, undoneBy }: ReportInput["events"][number]): boolean {
  return type.startsWith("correction.made") && undoneBy === null;
}

function buildHeader(input: ReportInput): ReportHeader {
  const dates = input.articles.flatMap(({ article }) => article.publishedAt ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    story: { id: input.story.id, title: input.story.title },
    version: input.events.at(-1)?.number ?? 0,
    status: "draft",
    audience: "internal",
    madeAt: input.madeAt,
    tool: input.tool,
    address: input.address,
    checkers: namesOf(input.rulings),
    secondCheckers: namesOf(input.secondChecks.flatMap(({ ruling }) => ruling ?? [])),
    namesCheckers: true,
    period: from !== undefined && to !== undefined ? { from, to } : null,
    selection: { shown: input.utterances.length, of: input.utteranceCount, filter: input.filter },
  };
}

function namesOf(rulings: readonly Ruling[]): string[] {
  return [...new Set(rulings.map(({ actor }) => actor.name))];
}

function sumUp(utterances: readonly ReportUtterance[], conflicts: number): ReportResult {
  const differences = utterances.flatMap((utterance) => utterance.differences);
  return {
    utterances: utterances.length,
    disagreements: utterances.filter((utterance) => isDisagreement(utterance.differences)).length,
    types: DIFFERENCE_TYPES.map((type) => ({
      type,
      count: differences.filter((difference) => difference.type === type).length,
    })).filter(({ count }) => count > 0),
    verdicts: countVerdicts(utterances),
    conflicts,
    singleOrigin: utterances.filter(({ independentWitnesses }) => independentWitnesses < 2).length,
  };
}

function countVerdicts(utterances: readonly ReportUtterance[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { open: 0, verified: 0, disputed: 0, unresolved: 0 };
  for (const verdict of VERDICTS) {
    counts[verdict] = utterances.filter((utterance) => utterance.verdict === verdict).length;
  }
  return counts;
}

function buildSource({ article, ...facts }: ReportedArticle): ReportSource {
  const { id, text, ...labels } = article;
  return { ...labels, ...facts, articleId: id, textLength: text.length };
}

/** All of them, whatever the filter: who was heard on a statement left out was heard on the story. */
function buildReplies(
  { replies }: Pick<ReportInput, "replies">,
  utterances: readonly ReportUtterance[],
): ReportReply[] {
  const numbers = new Map(utterances.map(({ id, number }) => [id, number]));
  return replies.map(({ id, utteranceId, from, receivedAt, text, url, isPrivate }) => ({
    ...{ id, utteranceId, from, receivedAt, text, url, isPrivate },
    number: utteranceId === null ? null : (numbers.get(utteranceId) ?? null),
  }));
}

function buildConflict(
  { id, type, reason, values }: ReportInput["conflicts"][number],
  shelf: Shelf,
): ReportConflict {
  return {
    id,
    type,
    reason,
    values: values.flatMap(({ articleId, text }) => {
      const source = shelf.articles.get(articleId);
      return source ? [{ sigil: source.sigil, outlet: source.article.outlet, text }] : [];
    }),
  };
}

function groupByUtterance<Item extends { readonly utteranceId: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.utteranceId);
    if (group) group.push(item);
    else groups.set(item.utteranceId, [item]);
  }
  return groups;
}
