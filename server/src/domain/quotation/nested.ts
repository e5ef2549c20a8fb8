/**
 * Voices inside a voice: `“He asked me, ‘Why?’”`.
 *
 * What stands between inner marks is the inner speaker's, not another claim of
 * the outer one. The words around it, inside the outer marks, are read as
 * narration of their own, in which "I" is the outer speaker.
 */
import type { Tagger } from "../language.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isFirstPerson } from "./first-person.ts";
import { modeOf } from "./mode.ts";
import { type Narration, narrate, type Sentence } from "./narration.ts";
import { phraseSpan, wordAt } from "./phrases.ts";
import { type Referent, referentOf } from "./referents.ts";
import { attribute } from "./sieve/sieve.ts";
import type { Claim } from "./sieve/site.ts";

/** A voice that holds others: the stretch it speaks, and the marked spans right inside it. */
export interface OuterVoice extends Span {
  readonly children: readonly number[];
  readonly referent: Referent | null;
}

/** The voices inside others. All are narrated together, for each narration costs a reading of the whole text. */
export function nestedDrafts(
  narration: Narration,
  cast: Cast,
  tagger: Tagger,
  voices: readonly OuterVoice[],
): Draft[] {
  if (voices.length === 0) return [];
  const ordered = [...voices].sort((a, b) => a.start - b.start);
  const quotes = ordered.flatMap((voice) => voice.children);
  const marked = quotes.flatMap((index) => narration.marked[index] ?? []);
  const topmost = marked.map((child) => ({ ...child, parent: null, continues: null }));
  const inner = narrate(narration.text, ordered, topmost, tagger, narration.lexicon);
  return inner.sentences.flatMap((sentence) => {
    const voice = ordered[sentence.paragraph];
    return voice === undefined ? [] : draftsIn(inner, sentence, voice, quotes, cast);
  });
}

function draftsIn(
  inner: Narration,
  sentence: Sentence,
  outer: OuterVoice,
  quotes: readonly number[],
  cast: Cast,
): Draft[] {
  if (sentence.quotes.length === 0) return [];
  const nodes = sentence.nodes();
  const cues = findCues(nodes, inner.lexicon);
  return nodes.flatMap((node, at): Draft[] => {
    const marked = node.kind === "quote" ? inner.marked[node.quote] : undefined;
    const quote = node.kind === "quote" ? quotes[node.quote] : undefined;
    if (marked === undefined || quote === undefined) return [];
    const content = inner.text.slice(marked.start, marked.end);
    const claim = attribute({ nodes, cues, at, content, lists: inner.lexicon.lists });
    // Names and terms abound in speech; inside it only a verb of saying and a few words make a voice.
    const isVoice =
      /^(?:saying|uttering)$/u.test(claim?.cue?.verbClass ?? "") && content.split(/\s+/u, 3).length > 2;
    const marking = { nodes, at, content, claim, headline: false, singleMarks: false, repeated: false };
    return [
      {
        mode: isVoice ? modeOf(marking) : "scare",
        quotes: [quote],
        spans: [],
        start: marked.outer.start,
        sentence: -1,
        paragraph: -1,
        parent: outer.start,
        rule: claim?.rule ?? "unattributed",
        cue: claim?.cue ? phraseSpan(nodes, claim.cue) : null,
        source: claim?.subject ? phraseSpan(nodes, claim.subject.mention) : null,
        referent: isVoice ? innerReferent(inner, claim, sentence, outer, cast) : null,
      },
    ];
  });
}

function innerReferent(
  inner: Narration,
  claim: Claim | null,
  sentence: Sentence,
  outer: OuterVoice,
  cast: Cast,
): Referent | null {
  const mention = claim?.subject?.mention;
  if (claim?.subject == null || mention === undefined || claim.rule === "unsaid") return null;
  const first = wordAt(sentence.nodes(), mention.first)?.lower ?? "";
  if (mention.first === mention.last && isFirstPerson(first)) return outer.referent;
  return referentOf(inner, cast, null, claim.subject, sentence);
}
