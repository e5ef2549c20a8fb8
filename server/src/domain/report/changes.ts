/** What changed from one report of a story to the next, in sentences for whoever read the first. */
import { cutAtWord } from "../review/queue.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import type { Report, ReportClaim, ReportRuling, ReportSource, ReportUtterance } from "./report.ts";

export function changesSince(before: Report, now: Report): string[] {
  return [
    ...(before.header.story.title === now.header.story.title
      ? []
      : [`The story is now called “${now.header.story.title}”.`]),
    ...compare(before.sources, now.sources, ({ articleId }) => articleId, {
      added: ({ outlet }) => `${outlet} was added.`,
      removed: ({ outlet }) => `${outlet} was taken out.`,
      both: changesOfSource,
    }),
    ...compare(before.utterances, now.utterances, ({ id }) => id, {
      added: (utterance) => `${nameOf(utterance)} is new in the report.`,
      removed: (utterance) => `${nameOf(utterance)} is no longer in the report.`,
      both: changesOfUtterance,
    }),
    ...compare(before.conflicts, now.conflicts, ({ id }) => id, {
      added: ({ reason }) => `New outside quotations: ${reason}`,
      removed: ({ reason }) => `No longer found outside quotations: ${reason}`,
      both: () => [],
    }),
    ...compare(before.replies ?? [], now.replies ?? [], ({ id }) => id, {
      added: ({ from }) => `${from} replied.`,
      removed: ({ from }) => `The reply from ${from} was taken out.`,
      both: () => [],
    }),
  ];
}

interface Sentences<Item> {
  readonly added: (item: Item) => string;
  readonly removed: (item: Item) => string;
  readonly both: (before: Item, now: Item) => readonly string[];
}

/** In the order of now, what is gone last. */
function compare<Item>(
  before: readonly Item[],
  now: readonly Item[],
  idOf: (item: Item) => string,
  { added, removed, both }: Sentences<Item>,
): string[] {
  const known = new Map(before.map((item) => [idOf(item), item]));
  const there = new Set(now.map(idOf));
  return [
    ...now.flatMap((item) => {
      const old = known.get(idOf(item));
      return old === undefined ? [added(item)] : both(old, item);
    }),
    ...before.filter((item) => !there.has(idOf(item))).map(removed),
  ];
}

function changesOfSource(before: ReportSource, now: ReportSource): string[] {
  if (before.textHash !== now.textHash) return [`${now.outlet} changed its text.`];
  const labels = ({
    outlet,
    title,
    byline,
    url,
    archiveUrl,
    fetchedAt,
    publishedAt,
    kind,
    wire,
    translatedFrom,
    translator,
  }: ReportSource) =>
    canonicalJson([
      ...[outlet, title, byline, url, publishedAt, kind, wire, translatedFrom],
      // Younger than the first signed versions.
      ...[archiveUrl ?? null, fetchedAt ?? null, translator ?? null],
    ]);
  return labels(before) === labels(now) ? [] : [`What is said about ${now.outlet}’s article was changed.`];
}

function changesOfUtterance(before: ReportUtterance, now: ReportUtterance): string[] {
  const name = nameOf(now);
  const readings = new Map(before.readings.map((reading) => [reading.articleId, reading]));
  return [
    ...(wordsOf(before) === wordsOf(now) ? [] : [`${name}: the outlets’ words are laid out anew.`]),
    ...changesOfRuling(name, before.ruling, now.ruling),
    ...now.readings.flatMap(({ articleId, outlet, ruling }) =>
      changesOfRuling(`${name}, ${outlet}`, readings.get(articleId)?.ruling ?? null, ruling),
    ),
    ...compare(before.claims, now.claims, ({ id }) => id, {
      added: ({ text }) => `${name}: a second claim was made, “${text}”.`,
      removed: ({ text }) => `${name}: the claim “${text}” was dropped.`,
      both: (old: ReportClaim, claim) =>
        changesOfRuling(`${name}, “${cutAtWord(claim.text, 60)}”`, old.ruling, claim.ruling),
    }),
  ];
}

function changesOfRuling(about: string, before: ReportRuling | null, now: ReportRuling | null): string[] {
  const [was, is] = [before?.verdict ?? "open", now?.verdict ?? "open"];
  if (was !== is)
    return [`${about}: ${is === "open" ? `void, withdrawn, was ${was}` : `${is}, was ${was}`}.`];
  if (before?.id !== now?.id) return [`${about}: ruled on anew, still ${is}.`];
  const check = now?.secondCheck?.ruling?.id;
  return check === before?.secondCheck?.ruling?.id ? [] : [`${about}: checked a second time.`];
}

function nameOf({ number, readings }: ReportUtterance): string {
  return `No. ${number} “${cutAtWord(readings[0]?.text ?? "", 60)}”`;
}

/** Words and differences, numbers of places aside. */
function wordsOf({ readings, differences }: ReportUtterance): string {
  return canonicalJson([
    readings.map(({ articleId, text }) => [articleId, text]),
    differences.map(({ type, reason }) => [type, reason]),
  ]);
}
