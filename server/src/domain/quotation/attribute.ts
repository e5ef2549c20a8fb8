/** Walks the article once and gives each quotation its rule, source and speaker. */
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import { type Cue, findCues } from "./cues.ts";
import type { Narration, Node, Sentence } from "./narration.ts";
import { phraseSpan } from "./phrases.ts";
import type { QuotationMode } from "./quotation.ts";
import { Discourse, type Referent } from "./referents.ts";
import { attribute } from "./sieve/sieve.ts";
import { type Claim, endsLikeSpeech } from "./sieve/site.ts";

/** A quotation before it has ids. */
export interface Draft {
  mode: QuotationMode;
  /** Indices of marked spans, in order; empty for indirect speech. */
  readonly quotes: number[];
  /** Segments without marks, for indirect speech. */
  readonly spans: readonly Span[];
  readonly sentence: number;
  readonly paragraph: number;
  rule: string;
  readonly cue: Span | null;
  readonly source: Span | null;
  referent: Referent | null;
  confidence: number;
  /** The sentence holds words besides the quotation and its attribution. */
  readonly wovenIn: boolean;
}

export function attributeAll(narration: Narration, cast: Cast): Draft[] {
  const discourse = new Discourse({ text: narration.text, cast, sentences: narration.sentences });
  const drafts: Draft[] = [];
  for (const sentence of narration.sentences) {
    if (sentence.quotes.length === 0) continue;
    drafts.push(...attributeSentence(narration, sentence, discourse, drafts));
  }
  return drafts;
}

function attributeSentence(
  narration: Narration,
  sentence: Sentence,
  discourse: Discourse,
  earlier: readonly Draft[],
): Draft[] {
  const nodes = sentence.nodes();
  const cues = findCues(nodes);
  const drafts: Draft[] = [];
  let claimed: Claim | null = null;
  nodes.forEach((node, at) => {
    if (node.kind !== "quote") return;
    const marked = narration.marked[node.quote];
    if (marked === undefined) return;
    const before =
      marked.continues === null
        ? undefined
        : earlier.findLast((draft) => draft.quotes.includes(marked.continues ?? -1));
    if (before !== undefined) {
      before.quotes.push(node.quote);
      return;
    }
    const content = narration.text.slice(marked.start, marked.end);
    const claim = alone(nodes) ? null : attribute({ nodes, cues, at, content });
    const last = drafts.at(-1);
    if (
      claim !== null &&
      last !== undefined &&
      claimed !== null &&
      sameCue(claim.cue, claimed.cue) &&
      claim.cue !== null
    ) {
      last.quotes.push(node.quote);
      return;
    }
    const follows = claim === null ? follow(sentence, earlier) : null;
    if (follows?.joined === true) {
      follows.draft.quotes.push(node.quote);
      return;
    }
    const referent = claim?.subject
      ? discourse.referentOf(claim.subject, sentence)
      : (follows?.draft.referent ?? null);
    if (referent?.kind === "member" && claim !== null)
      discourse.spoke(referent.member, node.start, sentence.index);
    drafts.push({
      mode: modeOf(content, nodes, claim),
      quotes: [node.quote],
      spans: [],
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      rule: claim?.rule ?? (follows === null ? "unattributed" : follows.rule),
      cue: claim?.cue ? phraseSpan(nodes, claim.cue) : null,
      source: claim?.subject ? phraseSpan(nodes, claim.subject.mention) : null,
      referent,
      confidence: claim === null ? 0.5 : 0.9,
      wovenIn: !alone(nodes),
    });
    claimed = claim;
  });
  return drafts;
}

function sameCue(a: Cue | null, b: Cue | null): boolean {
  return a !== null && b !== null && a.first === b.first;
}

function alone(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.kind === "quote" || node.pos === "PUNCT");
}

interface Following {
  readonly draft: Draft;
  readonly joined: boolean;
  readonly rule: string;
}

/** A quotation whose sentence names nobody goes on with whoever spoke last. */
function follow(sentence: Sentence, earlier: readonly Draft[]): Following | null {
  const last = earlier.at(-1);
  if (last === undefined || !alone(sentence.nodes())) return null;
  if (last.paragraph === sentence.paragraph) {
    const joined = last.sentence === sentence.index - 1 && last.rule.startsWith("trailing");
    return { draft: last, joined, rule: "same-paragraph" };
  }
  const paragraphsBack = sentence.paragraph - last.paragraph;
  return paragraphsBack <= 2 ? { draft: last, joined: false, rule: "carried-over" } : null;
}

function modeOf(content: string, nodes: readonly Node[], claim: Claim | null): QuotationMode {
  const words = content.split(/\s+/u).length;
  if (claim === null) return words > 3 || alone(nodes) ? "direct" : "scare";
  const clause = endsLikeSpeech(content) && /^["“‘'[(…. ]*[\p{Lu}\p{N}]/u.test(content);
  if (clause && words > 1 && !claim.rule.startsWith("mixed") && claim.rule !== "actor") return "direct";
  if (words <= 3 && claim.rule === "actor") return "scare";
  return clause && words > 4 ? "direct" : "mixed";
}
