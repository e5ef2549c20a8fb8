/**
 * Puts an editor's hand to what was extracted: quotations added, taken out,
 * bounded or attributed anew.
 *
 * A quotation keeps its id when its bounds, mode or speaker are corrected, so
 * that whatever was said of it (rulings, links, later corrections) still is.
 */
import type { ContentHash } from "../language.ts";
import { quotationId, speakerId } from "../quotation/assemble.ts";
import type { Extraction, Quotation, SpeakerRef } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { contains, type Span } from "../text/span.ts";
import type {
  AddQuotation,
  KeptCorrection,
  NamedSpeaker,
  QuotationCorrection,
  QuotationRef,
  SetBounds,
} from "./correction.ts";
import { type OutcomeLog, WHY_MISSED, type WhyMissed } from "./outcome.ts";
import { findPlace, findQuotation } from "./reference.ts";

/** The rule that attributions and quotations of an editor's go by. */
export const BY_HAND = "by-hand";

export function isQuotationCorrection(
  correction: KeptCorrection,
): correction is QuotationCorrection & { readonly id: string } {
  return ["add-quotation", "set-bounds", "set-speaker", "set-mode", "remove-quotations"].includes(
    correction.kind,
  );
}

/** `extractions` in the order of the articles, which the answer keeps. */
export function correctQuotations(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  corrections: readonly KeptCorrection[],
  hash: ContentHash,
  log: OutcomeLog,
): readonly Extraction[] {
  const bench = new Bench(articles, extractions, hash);
  for (const correction of corrections) {
    if (isQuotationCorrection(correction)) bench.apply(correction, log);
  }
  return extractions.map((extraction, index) => ({
    ...extraction,
    quotations: bench.quotationsOf(articles[index]?.id ?? ""),
  }));
}

class Bench {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #quotations: Map<string, readonly Quotation[]>;
  readonly #hash: ContentHash;

  constructor(articles: readonly Article[], extractions: readonly Extraction[], hash: ContentHash) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#quotations = new Map(
      articles.map((article, index) => [article.id, extractions[index]?.quotations ?? []]),
    );
    this.#hash = hash;
  }

  quotationsOf(articleId: string): readonly Quotation[] {
    return this.#quotations.get(articleId) ?? [];
  }

  apply(correction: QuotationCorrection & { readonly id: string }, log: OutcomeLog): void {
    const why = this.#applied(correction, (ids) => log.met(correction.id, ids));
    if (why !== null) log.missed(correction.id, why);
  }

  /** Why it could not be applied; null when it was. */
  #applied(correction: QuotationCorrection, met: (ids: readonly string[]) => void): WhyMissed | null {
    switch (correction.kind) {
      case "add-quotation":
        return this.#add(correction, met);
      case "set-bounds":
        return this.#bound(correction, met);
      case "set-mode":
        return this.#each(correction.quotations, met, (found) => [{ ...found, mode: correction.mode }]);
      case "set-speaker": {
        const speaker = this.#refTo(correction.speaker);
        return this.#each(correction.quotations, met, (found) => [attributed(found, speaker)]);
      }
      case "remove-quotations":
        return this.#each(correction.quotations, met, () => []);
    }
  }

  #each(
    refs: readonly QuotationRef[],
    met: (ids: readonly string[]) => void,
    change: (found: Quotation) => readonly Quotation[],
  ): WhyMissed | null {
    const found = refs.flatMap((ref) => this.#find(ref) ?? []);
    for (const quotation of found) this.#replace(quotation, change(quotation));
    met(found.map(({ id }) => id));
    return found.length === 0 ? WHY_MISSED.noQuotation : null;
  }

  #bound({ quotation: ref, place }: SetBounds, met: (ids: readonly string[]) => void): WhyMissed | null {
    const found = this.#find(ref);
    if (found === null) return WHY_MISSED.noQuotation;
    const now = findPlace(place, this.#articles);
    if (now === null || now.article.id !== found.articleId) return WHY_MISSED.noWords;
    this.#replace(found, [{ ...found, segments: now.spans, unterminated: false }]);
    met([found.id]);
    return null;
  }

  #add(correction: AddQuotation, met: (ids: readonly string[]) => void): WhyMissed | null {
    const place = findPlace(correction.place, this.#articles);
    if (place === null) return WHY_MISSED.noWords;
    const { article, spans } = place;
    const own = this.quotationsOf(article.id);
    const speaker = this.#refTo(correction.speaker);
    // An engine that has learned to see it makes the same quotation: then the hand's word counts.
    const seen = own.find(({ segments }) => areSame(segments, spans));
    if (seen !== undefined) {
      const corrected = { ...seen, mode: correction.mode };
      this.#replace(seen, [speaker === null ? corrected : attributed(corrected, speaker)]);
      met([seen.id]);
      return null;
    }
    const added: Quotation = {
      id: quotationId(article.id, correction.mode, spans, this.#hash),
      articleId: article.id,
      mode: correction.mode,
      segments: spans,
      speaker,
      source: null,
      cue: null,
      rule: BY_HAND,
      confidence: 1,
      parentId: parentOf(spans, own),
      unterminated: false,
    };
    this.#quotations.set(article.id, inTextOrder([...own, added]));
    met([added.id]);
    return null;
  }

  #find(ref: QuotationRef): Quotation | null {
    return findQuotation(ref, this.#articles, (articleId) => this.quotationsOf(articleId));
  }

  /** What stood inside a quotation that is no more stands where that stood. */
  #replace(quotation: Quotation, by: readonly Quotation[]): void {
    const own = this.quotationsOf(quotation.articleId).flatMap((other) => {
      if (other.id === quotation.id) return by;
      return by.length === 0 && other.parentId === quotation.id
        ? [{ ...other, parentId: quotation.parentId }]
        : [other];
    });
    this.#quotations.set(quotation.articleId, inTextOrder(own));
  }

  #refTo(speaker: NamedSpeaker | null): SpeakerRef | null {
    return speaker === null ? null : { id: speakerId(speaker.name, this.#hash), name: speaker.name };
  }
}

/** The mention and the cue led to somebody else: they are no proof of what an editor says. */
function attributed(quotation: Quotation, speaker: SpeakerRef | null): Quotation {
  return { ...quotation, speaker, source: null, cue: null, rule: BY_HAND, confidence: 1 };
}

function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => one.start === b[index]?.start && one.end === b[index]?.end)
  );
}

/** The smallest voice in whose words these words stand. */
function parentOf(spans: readonly Span[], quotations: readonly Quotation[]): string | null {
  const around = quotations.filter(
    ({ mode, segments }) =>
      mode !== "indirect" &&
      mode !== "scare" &&
      spans.every((span) =>
        segments.some((segment) => contains(segment, span) && !areSame([segment], [span])),
      ),
  );
  return around.at(-1)?.id ?? null;
}

function inTextOrder(quotations: readonly Quotation[]): Quotation[] {
  const start = ({ segments }: Quotation) => segments[0]?.start ?? 0;
  return [...quotations].sort((a, b) => start(a) - start(b));
}
