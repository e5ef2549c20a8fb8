/** Outlets that give one utterance to different speakers. */
import type { Reading } from "../collation/collation.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import type { Finding } from "./differences.ts";
import { listOutlets } from "./sentences.ts";

const OTHER_PERSON = 0.75;
/** An office and who speaks for it, a name and a role: as a rule one voice, told more or less fully. */
const PERSON_OR_OFFICE = 0.2;

export interface Attributed {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

/** `sources` has every witness once. Whoever names nobody is no party to the difference. */
export function attributionFindings(
  sources: readonly Attributed[],
  isPerson: (speakerId: string) => boolean,
): Finding[] {
  const bySpeaker = new Map<string, Attributed[]>();
  for (const source of sources) {
    for (const id of new Set(source.quotations.flatMap((quotation) => quotation.speaker?.id ?? []))) {
      bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), source]);
    }
  }
  if (bySpeaker.size < 2) return [];
  const groups = [...bySpeaker].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = groups.map(
    ([id, group]) => `${listOutlets(group.map((one) => one.article.outlet))} to ${nameIn(group, id)}`,
  );
  const oneVoice = groups.filter(([id]) => isPerson(id)).length < 2;
  return [
    {
      type: "attribution",
      rule: oneVoice ? "person-or-office" : "other-speaker",
      severity: oneVoice ? PERSON_OR_OFFICE : OTHER_PERSON,
      reason: `The words are given to different speakers: ${told.join(", ")}.`,
      siteId: null,
      readings: groups.map(([id, group]) => readingOf(group, id)),
    },
  ];
}

function nameIn(group: readonly Attributed[], id: string): string {
  for (const { quotations } of group) {
    for (const { speaker } of quotations) if (speaker?.id === id) return speaker.name;
  }
  return id;
}

/** The text is the mention of the speaker; the spans add the words that are given to them. */
function readingOf(group: readonly Attributed[], id: string): Reading {
  const sorted = [...group].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const given = sorted.flatMap(({ article, quotations }) =>
    quotations
      .filter((quotation) => quotation.speaker?.id === id)
      .map((quotation) => ({ article, quotation })),
  );
  const source = given.find(({ quotation }) => quotation.source !== null);
  const mention = source?.quotation.source;
  return {
    text: mention ? (source?.article.text.slice(mention.start, mention.end) ?? "") : nameIn(group, id),
    articleIds: [...new Set(sorted.map(({ article }) => article.id))],
    spans: given.flatMap(({ article, quotation }) =>
      [...(quotation.source === null ? [] : [quotation.source]), ...quotation.segments].map((span) => ({
        articleId: article.id,
        start: span.start,
        end: span.end,
      })),
    ),
  };
}
