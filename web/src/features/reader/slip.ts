/**
 * A correction slip: a quotation as an editor is putting it right, or one that
 * the analysis missed. It is a draft until it is handed in.
 */
import type { CorrectionDraft, SpeakerSummary } from "@variorum/server/contract";
import { QUOTATION_MODES, type Quotation, type QuotationMode, type Span } from "@variorum/server/domain";
import { speakerChoice } from "../../lib/correcting/speaker-choice.ts";

export interface Slip {
  /** Null: a quotation that was missed. */
  readonly quotationId: string | null;
  readonly segments: readonly Span[];
  readonly mode: QuotationMode;
  /** As typed; empty: nobody can tell. */
  readonly speaker: string;
}

export function slipOf(quotation: Quotation): Slip {
  const { id, segments, mode, speaker } = quotation;
  return { quotationId: id, segments, mode, speaker: speaker?.name ?? "" };
}

export function slipFor(words: Span): Slip {
  return { quotationId: null, segments: [words], mode: "direct", speaker: "" };
}

/** What the slip asks of the server; nothing where it changes nothing. */
export function correctionsOf(
  slip: Slip,
  before: Quotation | null,
  articleId: string,
  speakers: readonly SpeakerSummary[],
): CorrectionDraft[] {
  const { mode } = slip;
  const segments = slip.segments.map(({ start, end }) => ({ start, end }));
  const speaker = speakerChoice(slip.speaker, speakers);
  if (before === null) return [{ kind: "add-quotation", articleId, segments, mode, speaker }];
  const { id } = before;
  return [
    ...(isSame(segments, before.segments)
      ? []
      : [{ kind: "set-bounds" as const, quotationId: id, segments }]),
    ...(mode === before.mode ? [] : [{ kind: "set-mode" as const, quotationIds: [id], mode }]),
    ...(slip.speaker.trim() === (before.speaker?.name ?? "")
      ? []
      : [{ kind: "set-speaker" as const, quotationIds: [id], speaker }]),
  ];
}

/** The article's quotations as they will be once the slip is taken in. */
export function foretold(quotations: readonly Quotation[], slip: Slip, articleId: string): Quotation[] {
  const speaker = slip.speaker.trim() === "" ? null : { id: "foretold", name: slip.speaker.trim() };
  const { segments, mode } = slip;
  if (slip.quotationId !== null) {
    return quotations.map((each) =>
      each.id === slip.quotationId
        ? { ...each, segments, mode, speaker: speaker?.name === each.speaker?.name ? each.speaker : speaker }
        : each,
    );
  }
  const added: Quotation = {
    id: "foretold",
    articleId,
    mode,
    segments,
    speaker,
    source: null,
    cue: null,
    rule: "by-hand",
    confidence: 1,
    parentId: null,
    unterminated: false,
  };
  return [...quotations, added].sort((a, b) => startOf(a) - startOf(b));
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end)
  );
}

function startOf({ segments }: Quotation): number {
  return segments[0]?.start ?? 0;
}

/** A slip kept by this browser, or by an older page: null where it no longer fits. */
export function keptSlip(kept: unknown): Slip | null {
  if (typeof kept !== "object" || kept === null || !("segments" in kept) || !Array.isArray(kept.segments))
    return null;
  const { quotationId, mode, speaker } = kept as Record<string, unknown>;
  const segments = kept.segments.filter(isSpan);
  const known = QUOTATION_MODES.find((each) => each === mode);
  if (!known || segments.length === 0 || typeof speaker !== "string") return null;
  return {
    quotationId: typeof quotationId === "string" ? quotationId : null,
    segments,
    mode: known,
    speaker,
  };
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === "object" &&
    value !== null &&
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}
