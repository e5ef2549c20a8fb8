/**
 * Do the quotations that report one utterance stand together, and no others?
 *
 * Judged by links: an utterance links two articles. Whether an outlet's
 * statement was cut into one quotation or three then makes no odds.
 */
import type { Utterance } from "../server/src/domain/analysis.ts";
import type { GoldUtterance } from "./read-gold.ts";
import { goldQuotation, label, type Score, score, type Trial } from "./trial.ts";

export function judgeUtterances(trial: Trial): Record<string, Score> {
  return {
    "links.recall": score(goldLinks(trial), (link) => missedLink(trial, link)),
    "links.precision": score(judgedLinks(trial), (link) => (link.right ? null : link.complaint)),
    apart: score(trial.story.gold.apart, ({ quotations: [a, b], why }) =>
      shareUtterance(trial, [a, b]) ? `${label(trial, a)} stands with ${label(trial, b)}: ${why}` : null,
    ),
  };
}

/** Whether one utterance has the words of all these gold quotations. */
export function shareUtterance(trial: Trial, ids: readonly string[]): boolean {
  return trial.analysis.utterances.some((utterance) => ids.every((id) => hasGold(trial, utterance, id)));
}

export function hasGold(trial: Trial, utterance: Utterance, id: string): boolean {
  const members = new Set(utterance.witnesses.flatMap((witness) => witness.quotationIds));
  return (trial.found.get(id) ?? []).some((quotation) => members.has(quotation.id));
}

/** For an utterance that must be found: what stands where, when its quotations do not stand together. */
export function scattered(trial: Trial, ids: readonly string[]): string | null {
  if (shareUtterance(trial, ids)) return null;
  return ids
    .map((id) => {
      const home = trial.analysis.utterances.findIndex((utterance) => hasGold(trial, utterance, id));
      return `${label(trial, id)} in ${home < 0 ? "none" : `utterance ${home + 1}`}`;
    })
    .join("; ");
}

interface GoldLink {
  readonly utterance: GoldUtterance;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

function goldLinks(trial: Trial): GoldLink[] {
  return trial.story.gold.utterances.flatMap((utterance) => {
    return pairsOf(byArticle(trial, utterance.quotations)).map(([a, b]) => ({ utterance, a, b }));
  });
}

function missedLink(trial: Trial, { utterance, a, b }: GoldLink): string | null {
  const linked = a.some((one) => b.some((other) => shareUtterance(trial, [one, other])));
  return linked
    ? null
    : `${utterance.id}: ${a.map((id) => label(trial, id))} not with ${b.map((id) => label(trial, id))}`;
}

/** The links that the pipeline made between quotations which the gold knows. */
function judgedLinks(trial: Trial): { right: boolean; complaint: string }[] {
  const ids = [...trial.placed.keys()];
  return trial.analysis.utterances.flatMap((utterance) => {
    const members = ids.filter((id) => hasGold(trial, utterance, id));
    return pairsOf(byArticle(trial, members))
      .filter(
        ([a, b]) => !a.some((one) => b.some((other) => togetherInGold(trial, one, other) === "uncounted")),
      )
      .map(([a, b]) => ({
        right: a.some((one) => b.some((other) => togetherInGold(trial, one, other) === "yes")),
        complaint: `${a.map((id) => label(trial, id))} wrongly with ${b.map((id) => label(trial, id))}`,
      }));
  });
}

function togetherInGold(trial: Trial, a: string, b: string): "yes" | "uncounted" | "no" {
  const holds = (ids: readonly string[]) => ids.includes(a) && ids.includes(b);
  if (trial.story.gold.utterances.some((utterance) => holds(utterance.quotations))) return "yes";
  const allowed = trial.story.gold.utterances.some(({ quotations, also = [] }) =>
    holds([...quotations, ...also]),
  );
  return allowed ? "uncounted" : "no";
}

function byArticle(trial: Trial, ids: readonly string[]): string[][] {
  const articles = new Set(ids.map((id) => goldQuotation(trial, id).articleId));
  return [...articles].map((article) => ids.filter((id) => goldQuotation(trial, id).articleId === article));
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
