/** Who published when, and how long after the first. */
import type { ArticleSummary } from "@variorum/server/contract";
import type { overview } from "../../../strings/en/overview.ts";

type Later = typeof overview.strings.timeline.later;

export interface Publication {
  readonly articleId: string;
  readonly outlet: string;
  readonly sigil: string;
  readonly publishedAt: string;
  readonly at: Date;
  /** A day without a time of day: anywhere within it. */
  readonly isWholeDay: boolean;
  /** "3 h later"; null for the first, and where days without times leave it open. */
  readonly later: string | null;
}

export interface Timeline {
  /** First published first. */
  readonly publications: readonly Publication[];
  readonly undated: readonly ArticleSummary[];
}

const DAY = 86_400_000;

export function timelineOf(articles: readonly ArticleSummary[], say: Later): Timeline {
  const dated = articles.flatMap((article) => {
    const { publishedAt } = article;
    const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    return publishedAt === null || Number.isNaN(at) ? [] : [{ article, publishedAt, at }];
  });
  const inOrder = dated.sort((a, b) => a.at - b.at || a.article.outlet.localeCompare(b.article.outlet, "en"));
  const [first] = inOrder;
  const publications = inOrder.map(({ article, publishedAt, at }): Publication => {
    const isWholeDay = isDay(publishedAt);
    const hasTimes = !isWholeDay && first !== undefined && !isDay(first.publishedAt);
    return {
      articleId: article.id,
      outlet: article.outlet,
      sigil: article.sigil,
      publishedAt,
      at: new Date(at),
      isWholeDay,
      later: first === undefined ? null : laterBy(at - first.at, hasTimes, say),
    };
  });
  return {
    publications,
    undated: articles.filter(({ id }) => !inOrder.some(({ article }) => article.id === id)),
  };
}

function isDay(publishedAt: string): boolean {
  return !publishedAt.includes("T");
}

function laterBy(elapsed: number, hasTimes: boolean, say: Later): string | null {
  const days = Math.floor(elapsed / DAY);
  if (days >= 1) return say.days(days);
  if (!hasTimes || elapsed < 60_000) return null;
  const hours = Math.floor(elapsed / 3_600_000);
  if (hours >= 1) return say.hours(hours);
  return say.minutes(Math.floor(elapsed / 60_000));
}

/** From the first to the last, with room at both ends; a day where all are of one moment. */
export function reachOf(publications: readonly Publication[]): readonly [Date, Date] {
  const times = publications.flatMap(({ at, isWholeDay }) => [
    at.getTime(),
    at.getTime() + (isWholeDay ? DAY : 0),
  ]);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((to - from) * 0.04, from === to ? DAY / 2 : 0);
  return [new Date(from - room), new Date(to + room)];
}

/** Midnights, where all that is known is days; else whatever the scale finds round. */
export function wholeDays(publications: readonly Publication[]): readonly Date[] | null {
  if (!publications.every(({ isWholeDay }) => isWholeDay)) return null;
  return [...new Set(publications.map(({ at }) => at.getTime()))].map((day) => new Date(day));
}

/** A midnight is named by its day (and where a year begins, by that too), any other tick by its hour. */
export function ticksIn(locale: string): (at: Date | { valueOf(): number }) => string {
  const named = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  const day = named({ day: "numeric", month: "short" });
  const newYear = named({ dateStyle: "medium" });
  const minute = named({ timeStyle: "short" });
  const second = named({ timeStyle: "medium" });
  return (tick) => {
    const at = new Date(tick.valueOf());
    if (at.getTime() % 60_000 !== 0) return second.format(at);
    if (at.getTime() % DAY !== 0) return minute.format(at);
    return (at.toISOString().slice(5, 10) === "01-01" ? newYear : day).format(at);
  };
}
