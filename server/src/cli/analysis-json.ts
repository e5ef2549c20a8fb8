/**
 * An analysis as the command line prints it: a public interface, documented in
 * docs/CLI.md and changed only by addition.
 */
import type { Analysis, Utterance } from "../domain/analysis.ts";
import type { Reading } from "../domain/collation/collation.ts";
import { DIFFERENCE_TYPES, type Difference, type DifferenceType } from "../domain/difference/difference.ts";
import { noticesOf } from "../domain/quotation/notices.ts";
import type { Quotation, Speaker } from "../domain/quotation/quotation.ts";
import type { Article } from "../domain/text/article.ts";
import { isVerbatim } from "../ingest/read-file.ts";

/** Raised only when a field changes its meaning or goes; additions leave it. */
export const SCHEMA_VERSION = 1;

export function analysisJson(articles: readonly Article[], analysis: Analysis) {
  return {
    schemaVersion: SCHEMA_VERSION,
    articles: articles.map(articleJson),
    speakers: analysis.speakers.map(speakerJson),
    quotations: analysis.quotations.map(quotationJson),
    utterances: analysis.utterances.map(utteranceJson),
    conflicts: analysis.conflicts,
  };
}

function articleJson({ text, ...labels }: Article) {
  return {
    ...labels,
    textLength: text.length,
    notices: noticesOf(labels),
    // Spans of other files count on a text that only we have: it goes along.
    ...(labels.file !== null && isVerbatim(labels.file) ? {} : { text }),
  };
}

export function speakerJson({ id, name, kind, aliases }: Speaker) {
  return { id, name, kind, aliases };
}

export function quotationJson(quotation: Quotation) {
  const { id, articleId, mode, segments, speaker, source, cue, rule, confidence, parentId, unterminated } =
    quotation;
  return { id, articleId, mode, segments, speaker, source, cue, rule, confidence, parentId, unterminated };
}

function utteranceJson(utterance: Utterance) {
  const { id, speakerIds, witnesses, collation, differences, confidence } = utterance;
  return {
    id,
    speakerIds,
    confidence,
    precise: collation.precise,
    witnesses,
    sites: collation.stretches
      .filter((stretch) => stretch.kind === "variation")
      .map((site) => ({
        id: site.id,
        type: gravestType(differences.filter((difference) => difference.siteId === site.id)),
        readings: site.readings.map(readingJson),
      })),
    differences: differences.map((difference) => ({
      id: difference.id,
      type: difference.type,
      severity: difference.severity,
      rule: difference.rule,
      reason: difference.reason,
      siteId: difference.siteId,
      readings: difference.readings.map(readingJson),
    })),
    ...(utterance.suggestions === undefined ? {} : { suggestions: utterance.suggestions }),
  };
}

function readingJson({ text, articleIds, spans }: Reading) {
  return { text, articleIds, spans };
}

function gravestType(differences: readonly Difference[]): DifferenceType {
  const present = new Set(differences.map((difference) => difference.type));
  return DIFFERENCE_TYPES.find((type) => present.has(type)) ?? "formal";
}
