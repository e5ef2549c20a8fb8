/**
 * Finds every quotation of an article and who said it.
 *
 * The order of the work: pair the marks, fold quotations into the reporter's
 * sentences, cast the names, let the sieve claim each quotation, lead each
 * source to a speaker, tell speech from scare quotes, and read the voices
 * inside voices last.
 */
import type { Language, Tagger } from "../language.ts";
import type { Article } from "../text/article.ts";
import { paragraphs } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";
import { unwrapped } from "../text/unwrap.ts";
import { assemble } from "./assemble.ts";
import { attributeAll } from "./attribute.ts";
import { castOf } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { InciseReader } from "./incise.ts";
import { FOREIGN_LEXICONS, primaryTag } from "./lexicon/languages.ts";
import { ENGLISH, NO_LEXICON, type SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { lexiconTagger } from "./lexicon-tagger.ts";
import { type MarkedSpan, markedSpans } from "./marks.ts";
import { narrate } from "./narration.ts";
import { nestedDrafts, type OuterVoice } from "./nested.ts";
import type { Extraction } from "./quotation.ts";
import { labelReferent, transcriptTurns } from "./transcript.ts";

export function extractQuotations(article: Article, language: Language): Extraction {
  const text = unwrapped(article.text);
  const lines = paragraphs(text);
  const marked = markedSpans(text, lines);
  const { tagger, lexicon } = toolsFor(article.language, language);
  const narration = narrate(text, lines, marked, tagger, lexicon);
  const cast = castOf(text, quotedTest(marked), lexicon);
  const turns = transcriptTurns(text, lines, article.kind === "transcript", cast).map(
    (turn): Draft => ({
      mode: "direct",
      quotes: [],
      spans: turn.spans,
      start: turn.spans[0]?.start ?? 0,
      sentence: -1,
      paragraph: turn.paragraph,
      parent: null,
      rule: "transcript-label",
      cue: null,
      source: turn.label,
      referent: labelReferent(text, cast, turn),
    }),
  );
  const outer = [
    ...turns,
    ...attributeAll(
      narration,
      cast,
      turns.flatMap((turn) => turn.spans),
      lexicon.lists === null ? null : new InciseReader(narration, lexicon.lists, tagger),
    ),
  ];
  const inner = nestedDrafts(narration, cast, tagger, outerVoices(outer, marked));
  return assemble(article, cast, [...outer, ...inner], marked, language.hash);
}

const UNTAGGED: Tagger = { tag: () => [] };

function toolsFor(
  tag: string | null,
  language: Language,
): { readonly tagger: Tagger; readonly lexicon: SpeechLexicon } {
  const primary = primaryTag(tag);
  if (primary === "en") return { tagger: language.tagger, lexicon: ENGLISH };
  const lexicon = FOREIGN_LEXICONS.get(primary);
  return lexicon === undefined
    ? { tagger: UNTAGGED, lexicon: NO_LEXICON }
    : { tagger: lexiconTagger(lexicon.lists), lexicon };
}

/** Each stretch of speech with marks inside it; deeper marks belong to the stretch right around them. */
function outerVoices(drafts: readonly Draft[], marked: readonly MarkedSpan[]): OuterVoice[] {
  const childrenOf = new Map<number, number[]>();
  marked.forEach((span, index) => {
    if (span.parent === null) return;
    const children = childrenOf.get(span.parent);
    if (children === undefined) childrenOf.set(span.parent, [index]);
    else children.push(index);
  });
  const tops = marked.flatMap((span, index) => (span.parent === null ? [index] : []));
  return drafts.flatMap((draft): OuterVoice[] => {
    if (draft.mode === "indirect") return [];
    const marks = draft.quotes.map((index) => ({
      span: marked[index],
      children: childrenOf.get(index) ?? [],
    }));
    const turns = draft.spans.map((span) => ({ span, children: within(span, tops, marked) }));
    return [...marks, ...turns].flatMap(({ span, children }) =>
      span === undefined || children.length === 0
        ? []
        : [{ start: span.start, end: span.end, children, referent: draft.referent }],
    );
  });
}

/** The outermost marks inside a span; they stand in order, so the first is found by halving. */
function within(span: Span, tops: readonly number[], marked: readonly MarkedSpan[]): number[] {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((outerAt(tops, middle, marked)?.start ?? span.start) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < tops.length; at++) {
    const [index, outer] = [tops[at], outerAt(tops, at, marked)];
    if (index === undefined || outer === undefined || outer.start >= span.end) break;
    if (outer.end <= span.end) found.push(index);
  }
  return found;
}

function outerAt(tops: readonly number[], at: number, marked: readonly MarkedSpan[]): Span | undefined {
  return marked[tops[at] ?? -1]?.outer;
}

/** Answers for rising offsets in constant time each. */
function quotedTest(marked: readonly MarkedSpan[]): (offset: number) => boolean {
  const outermost = marked.filter((span) => span.parent === null);
  let next = 0;
  return (offset) => {
    while (next < outermost.length && (outermost[next]?.end ?? 0) <= offset) next++;
    return (outermost[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
