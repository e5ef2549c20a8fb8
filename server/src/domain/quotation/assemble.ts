/** Turns drafts into quotations and speakers with ids that are derived from their content. */
import type { ContentHash } from "../language.ts";
import type { Article } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Extraction, Quotation, Speaker, SpeakerRef } from "./quotation.ts";
import type { Referent } from "./referents.ts";

export function assemble(
  article: Article,
  cast: Cast,
  drafts: readonly Draft[],
  marked: readonly MarkedSpan[],
  hash: ContentHash,
): Extraction {
  const speakers = new Map<string, Speaker>();
  const quotations = [...drafts]
    .sort((a, b) => a.start - b.start)
    .flatMap((draft) => {
      const speaker = draft.referent === null ? null : speakerOf(draft.referent, cast, speakers, hash);
      const segments =
        draft.quotes.length > 0
          ? draft.quotes.flatMap((index) => marked[index] ?? []).map(bare)
          : draft.spans;
      return segments.length === 0 ? [] : [quotationOf(article, draft, segments, speaker, marked, hash)];
    });
  return { speakers: [...speakers.values()], quotations };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function quotationOf(
  article: Article,
  draft: Draft,
  segments: readonly Span[],
  speaker: SpeakerRef | null,
  marked: readonly MarkedSpan[],
  hash: ContentHash,
): Quotation {
  const places = segments.map(({ start, end }) => `${start}-${end}`).join(",");
  return {
    id: `quotation_${hash(`${article.id} ${places}`)}`,
    articleId: article.id,
    mode: draft.mode,
    segments,
    speaker: speaker === null ? null : { id: speaker.id, name: speaker.name },
    source: draft.source,
    cue: draft.cue,
    rule: draft.rule,
    confidence: 0.9,
    parentId: null,
    unterminated: draft.quotes.some((index) => marked[index]?.unterminated === true),
  };
}

function speakerOf(
  referent: Referent,
  cast: Cast,
  speakers: Map<string, Speaker>,
  hash: ContentHash,
): Speaker | null {
  const member = referent.kind === "member" ? cast.members[referent.member] : undefined;
  const name = referent.kind === "member" ? member?.name : referent.name;
  if (name === undefined || name === "") return null;
  const key = foldName(name);
  const known = speakers.get(key);
  if (known !== undefined) return known;
  const kind = referent.kind === "other" ? referent.body : (member?.kind ?? "person");
  const aliases = [...(member?.forms ?? [])].filter((form) => form !== name).sort();
  const speaker: Speaker = { id: `speaker_${hash(key)}`, name, kind, aliases };
  speakers.set(key, speaker);
  return speaker;
}
