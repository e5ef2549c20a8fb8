/** Turns drafts into quotations and speakers with ids that are derived from their content. */
import type { ContentHash } from "../language.ts";
import type { Article } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Extraction, Quotation, QuotationMode, Speaker, SpeakerRef } from "./quotation.ts";
import type { Referent } from "./referents.ts";
import { confidenceOf } from "./sieve/confidence.ts";

export function assemble(
  article: Article,
  cast: Cast,
  drafts: readonly Draft[],
  marked: readonly MarkedSpan[],
  hash: ContentHash,
): Extraction {
  const speakers = new Map<string, Speaker>();
  const idAt = new Map<number, string>();
  // Outer voices start before the voices inside them, so a parent's id is there when its child asks.
  const quotations = [...drafts]
    .sort((a, b) => a.start - b.start || (a.parent ?? -1) - (b.parent ?? -1))
    .flatMap((draft) => {
      const segments = segmentsOf(draft, marked);
      if (segments.length === 0) return [];
      const id = quotationId(article.id, draft.mode, segments, hash);
      for (const segment of segments) if (draft.mode !== "indirect") idAt.set(segment.start, id);
      const speaker = draft.referent === null ? null : speakerOf(draft.referent, cast, speakers, hash);
      const parentId = draft.parent === null ? null : (idAt.get(draft.parent) ?? null);
      return [quotationOf(article.id, id, draft, segments, speaker, parentId, marked)];
    });
  return { speakers: [...speakers.values()], quotations };
}

export function quotationId(
  articleId: string,
  mode: QuotationMode,
  segments: readonly Span[],
  hash: ContentHash,
): string {
  return `quotation_${hash(`${articleId} ${mode === "indirect" ? "~" : ""}${placesOf(segments)}`)}`;
}

/** One printed name, one id. */
export function speakerId(name: string, hash: ContentHash): string {
  return `speaker_${hash(foldName(name))}`;
}

/** The words of its marks; where an attribution inside the first marks parts them, the parts. */
function segmentsOf({ quotes, spans }: Draft, marked: readonly MarkedSpan[]): readonly Span[] {
  const whole = spans.length > 0 ? quotes.slice(1) : quotes;
  return [...spans, ...whole.flatMap((index) => marked[index] ?? []).map(bare)];
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function placesOf(segments: readonly Span[]): string {
  return segments.map(({ start, end }) => `${start}-${end}`).join(",");
}

function quotationOf(
  articleId: string,
  id: string,
  draft: Draft,
  segments: readonly Span[],
  speaker: SpeakerRef | null,
  parentId: string | null,
  marked: readonly MarkedSpan[],
): Quotation {
  return {
    id,
    articleId,
    mode: draft.mode,
    segments,
    speaker: speaker === null ? null : { id: speaker.id, name: speaker.name },
    source: draft.source,
    cue: draft.cue,
    rule: draft.rule,
    confidence: confidenceOf(draft.rule),
    parentId,
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
  const speaker: Speaker = { id: speakerId(name, hash), name, kind, aliases };
  speakers.set(key, speaker);
  return speaker;
}
