/**
 * Where an article tells an utterance twice, its second telling (the headline,
 * a caption, a paraphrase) is held against the other outlets by itself.
 */

import { collate } from "../collation/collate.ts";
import type { Reading } from "../collation/collation.ts";
import type { WordLikeness } from "../collation/likeness.ts";
import { present } from "../collation/present.ts";
import { byPlaceOfTestimony, type Testimony } from "../collation/testimony.ts";
import type { Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import { type Finding, findingsOfSites } from "./differences.ts";
import { stopsShortFindings } from "./stops-short.ts";

/** A long story in fifty outlets has thousands of pairs of tellings; the first ones show the pattern. */
const MOST_PAIRS = 60;

export interface Retold {
  readonly testimonies: readonly Testimony[];
  readonly echoes: readonly Testimony[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly carriersOf: (articleId: string) => readonly string[];
}

/** What its first telling shows already (`known`) is not told of the second again, nor of one outlet after the other. */
export function echoFindings(
  tellings: Retold,
  language: Language,
  likeness: WordLikeness,
  known: readonly Finding[],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const [echo, other] of pairsWithEchoes(tellings).slice(0, MOST_PAIRS)) {
    for (const finding of findingsBetween(echo, other, tellings, language, likeness)) {
      if (finding.type === "formal" || isKnown(finding, echo, known)) continue;
      const own = finding.readings.find((reading) => reading.articleIds.includes(echo.articleId));
      const place = own?.spans.map((span) => span.start).join(",") ?? "";
      const content = [
        finding.type,
        finding.rule,
        echo.articleId,
        place,
        own?.text ?? "",
        leftOut(finding, own),
      ];
      const key = content.join("\n");
      const told = findings.get(key);
      findings.set(key, told === undefined ? finding : withReadingsOf(told, finding));
    }
  }
  return [...findings.values()];
}

/** Two outlets that go on in other words differ between themselves too: what the echo leaves out of each is told apart. */
function leftOut({ type, readings }: Finding, own: Reading | undefined): string {
  if (type !== "omission") return "";
  return readings.flatMap((reading) => (reading === own ? [] : [reading.text])).join("\n");
}

/** What a second outlet has against the echo is shown beside the first one's. */
function withReadingsOf(told: Finding, again: Finding): Finding {
  const readings = [...told.readings];
  for (const reading of again.readings) {
    const known = readings.findIndex(({ text }) => text === reading.text);
    const same = readings[known];
    if (same === undefined) readings.push(reading);
    else readings[known] = joinReadings(same, reading);
  }
  return { ...told, readings };
}

function joinReadings(known: Reading, more: Reading): Reading {
  const added = more.spans.filter(({ articleId }) => !known.articleIds.includes(articleId));
  const spans = [...known.spans, ...added];
  return { ...known, articleIds: [...new Set(spans.map(({ articleId }) => articleId))], spans };
}

/** The outlet's first telling differs in the same way and in the same words. */
function isKnown(finding: Finding, echo: Testimony, known: readonly Finding[]): boolean {
  const words = finding.readings.map((reading) => reading.text.toLowerCase());
  return known.some(
    ({ type, rule, readings }) =>
      type === finding.type &&
      rule === finding.rule &&
      readings.some((reading) => reading.articleIds.includes(echo.articleId)) &&
      readings.every(({ text }) => words.some((other) => other.includes(text.toLowerCase()))),
  );
}

function pairsWithEchoes({ testimonies, echoes }: Retold): [Testimony, Testimony][] {
  return echoes.flatMap((echo, index) =>
    [...testimonies, ...echoes.slice(index + 1)]
      .filter((other) => other.articleId !== echo.articleId)
      .map((other): [Testimony, Testimony] => [echo, other]),
  );
}

function findingsBetween(
  echo: Testimony,
  other: Testimony,
  { articles, carriersOf }: Retold,
  language: Language,
  likeness: WordLikeness,
): Finding[] {
  const pair = [echo, other].sort(byPlaceOfTestimony);
  const collated = {
    collation: present(collate(pair, likeness), language.hash),
    testimonies: new Map(pair.map((testimony) => [testimony.articleId, testimony])),
    articles,
    carriersOf,
    isAgain: (articleId: string) => articleId === echo.articleId,
  };
  const findings = [...findingsOfSites(collated, language, likeness), ...stopsShortFindings(collated)];
  return findings.map((finding) => ({ ...finding, siteId: null }));
}
