/** Outlets that give one utterance to different speakers. */
import type { Reading } from "../collation/collation.ts";
import type { Finding } from "./differences.ts";
import { partyOf, telling } from "./tell.ts";
import { type Attributed, type Voice, voicesOf } from "./voices.ts";

const OTHER_PERSON = 0.75;
/** An office and who speaks for it: as a rule one voice, told more or less fully. */
const PERSON_OR_OFFICE = 0.2;

/** `sources` has every witness once. */
export function attributionFindings(
  sources: readonly Attributed[],
  isPerson: (speakerId: string) => boolean,
): Finding[] {
  const voices = voicesOf(sources);
  if (voices.length < 2) return [];
  const oneVoice = voices.filter(({ speakerIds }) => [...speakerIds].some(isPerson)).length < 2;
  // What a body says, a paraphrase often gives to its head, and what is said to a newspaper to the newspaper.
  if (oneVoice && voices.some(isOnlyParaphrase)) return [];
  const told = voices.map(({ sources: own, name }) => ({
    by: partyOf(own.map((one) => one.article.outlet)),
    speaker: name,
  }));
  return [
    {
      type: "attribution",
      rule: oneVoice ? "person-or-office" : "other-speaker",
      severity: oneVoice ? PERSON_OR_OFFICE : OTHER_PERSON,
      telling: telling("speakers", { frame: "given", voices: told }),
      siteId: null,
      readings: voices.map(readingOf),
    },
  ];
}

function isOnlyParaphrase({ sources }: Voice): boolean {
  return sources.every(({ quotations }) => quotations.every(({ mode }) => mode === "indirect"));
}

/** The text is the mention of the speaker; the spans add the words that are given to them. */
function readingOf({ sources, name }: Voice): Reading {
  const given = sources.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
  const source = given.find(({ quotation }) => quotation.source !== null);
  const mention = source?.quotation.source;
  return {
    text: mention ? (source?.article.text.slice(mention.start, mention.end) ?? "") : name,
    articleIds: [...new Set(sources.map(({ article }) => article.id))],
    spans: given.flatMap(({ article, quotation }) =>
      [...(quotation.source === null ? [] : [quotation.source]), ...quotation.segments].map((span) => ({
        articleId: article.id,
        start: span.start,
        end: span.end,
      })),
    ),
  };
}
