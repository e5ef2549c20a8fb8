/** Walks an article once and gives each quotation its rule, its source and its speaker. */
import { type Span, spanLength } from "../text/span.ts";
import { introducedBlock, signedBlock } from "./block-quotes.ts";
import type { Cast } from "./cast.ts";
import type { Cue } from "./cue.ts";
import { findCues, mayReport } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { Drafts } from "./drafts.ts";
import { following } from "./following.ts";
import { Hearing } from "./hearing.ts";
import type { Incised, InciseReader } from "./incise.ts";
import { reportedClauses } from "./indirect.ts";
import { ENGLISH } from "./lexicon/speech-lexicon.ts";
import { leavesReport } from "./main-clause.ts";
import { modeOf } from "./mode.ts";
import type { Narration, Node, Quoted, Sentence } from "./narration.ts";
import { phraseSpan } from "./phrases.ts";
import { attribute } from "./sieve/sieve.ts";
import type { Claim } from "./sieve/site.ts";
import { isTitled } from "./speech-or-scare.ts";
import { Wordings } from "./wordings.ts";

type Attribution = Pick<Draft, "mode" | "rule" | "cue" | "source" | "referent">;

/** The quotations of a narration that stand in no other; sentences inside `skipped` spans are left out. */
export function attributeAll(
  narration: Narration,
  cast: Cast,
  skipped: readonly Span[],
  incises: InciseReader | null = null,
): Draft[] {
  const walk = new Walk(narration, cast, incises);
  let next = 0;
  for (const sentence of narration.sentences) {
    while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const skips = (skipped[next]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start;
    if (skips || walk.isTaken(sentence)) continue;
    if (incises !== null && walk.takesLine(sentence)) continue;
    if (walk.takeBlock(sentence)) continue;
    const reports = walk.reports(sentence);
    if (reports || sentence.quotes.length > 0) walk.take(sentence, reports);
  }
  return walk.drafts;
}

/** One reading from top to bottom. */
class Walk {
  readonly #narration: Narration;
  readonly #drafts: Drafts;
  readonly #wordings: Wordings;
  readonly #hearing: Hearing;
  readonly #incises: InciseReader | null;
  /** The paragraph last read as one line of speech. */
  #line = -1;
  /** Up to here blocks behind a colon have been taken. */
  #lineEnd = -1;

  constructor(narration: Narration, cast: Cast, incises: InciseReader | null) {
    this.#incises = incises;
    this.#narration = narration;
    this.#drafts = new Drafts(narration);
    this.#hearing = new Hearing(narration, cast, this.#drafts.all);
    this.#wordings = new Wordings(narration);
  }

  get drafts(): Draft[] {
    return this.#drafts.all;
  }

  /** Indirect speech is read in English only: elsewhere word lists cannot tell a clause. */
  reports(sentence: Sentence): boolean {
    return this.#narration.lexicon === ENGLISH && mayReport(this.#narration.text, sentence);
  }

  /** Whether a sentence belongs to a line of speech that opens with a dash; its first sentence takes the whole. */
  takesLine(sentence: Sentence): boolean {
    if (this.#line === sentence.paragraph) return true;
    const before = this.#narration.sentences[sentence.index - 1];
    const paragraph = this.#narration.paragraphs[sentence.paragraph];
    if (before?.paragraph === sentence.paragraph || paragraph === undefined) return false;
    const incised = this.#incises?.line(paragraph) ?? null;
    if (incised === null) return false;
    this.#line = sentence.paragraph;
    this.#takeIncised(incised, sentence, null);
    return true;
  }

  /** A statement without marks, which a sentence introduces or opens; true where the sentence belongs to it. */
  takeBlock(sentence: Sentence): boolean {
    const block = signedBlock(this.#narration, sentence) ?? introducedBlock(this.#narration, sentence);
    if (block === null) return false;
    const { spans, end, rule, cue, subject, namedIn } = block;
    this.#lineEnd = end;
    this.#drafts.add({
      mode: "direct",
      quotes: [],
      spans,
      start: spans[0].start,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      parent: null,
      rule,
      cue,
      source: phraseSpan(namedIn.nodes(), subject.mention),
      referent: this.#hearing.heard(this.#hearing.referentOf(subject, namedIn), namedIn),
    });
    return namedIn !== sentence;
  }

  /** Whether a sentence stands in a block that was taken already. */
  isTaken(sentence: Sentence): boolean {
    return sentence.end <= this.#lineEnd;
  }

  take(sentence: Sentence, reports: boolean): void {
    const nodes = sentence.nodes();
    const cues = findCues(nodes, this.#narration.lexicon);
    const taken = new Map<Cue, number>();
    nodes.forEach((node, at) => {
      if (node.kind === "quote") this.#takeQuote(node, at, sentence, cues, taken);
    });
    if (reports) this.#takeReported(sentence, cues, new Set(taken.keys()));
  }

  #takeQuote(
    node: Quoted,
    at: number,
    sentence: Sentence,
    cues: readonly Cue[],
    taken: Map<Cue, number>,
  ): void {
    const marked = this.#narration.marked[node.quote];
    if (marked === undefined) return;
    const begun = this.#drafts.carriesOn(marked, node.quote);
    if (begun !== null && this.drafts[begun]?.source !== null) return;
    const nodes = sentence.nodes();
    const content = this.#narration.text.slice(marked.start, marked.end);
    const alone = isAlone(nodes);
    const claim =
      alone || isTitled(nodes, at)
        ? null
        : attribute({ nodes, cues, at, content, lists: this.#narration.lexicon.lists });
    if (begun !== null) {
      this.#nameLater(begun, claim, sentence);
      return;
    }
    const home = claim?.cue ? taken.get(claim.cue) : undefined;
    // `told “This Week” that “…”`: the name of a programme is no part of what was said.
    const isMore = home !== undefined && this.drafts[home]?.mode !== "scare";
    const leaves =
      isMore && claim?.cue != null && leavesReport(nodes, claim.cue, this.#drafts.wordsOf(home), at);
    if (isMore && !leaves) {
      this.#drafts.join(home, node.quote);
      return;
    }
    const incised = home === undefined && isOpen(claim) ? (this.#incises?.marked(marked) ?? null) : null;
    if (incised !== null) {
      this.#takeIncised(incised, sentence, node.quote);
      return;
    }
    // `“…” if he was guilty.`: no verb of saying, but it opens its sentence like a quotation that goes on.
    if (claim === null && (alone || at === 0)) {
      this.#takeFollowing(node, sentence, content);
      return;
    }
    if (claim?.cue) taken.set(claim.cue, this.drafts.length);
    const marking = {
      nodes,
      at,
      content,
      claim,
      headline:
        sentence.paragraph === 0 &&
        !/[.!?]/u.test(this.#narration.masked.slice(sentence.end - 2, sentence.end)),
      singleMarks: marked.family.startsWith("single"),
      repeated: this.#wordings.isRepeated(content),
    };
    this.#addMarked(node, sentence, {
      mode: modeOf(marking),
      rule: claim?.rule ?? "unattributed",
      cue: claim?.cue ? phraseSpan(nodes, claim.cue) : null,
      source: claim?.subject ? phraseSpan(nodes, claim.subject.mention) : null,
      referent: this.#hearing.speakerOf(claim, sentence),
    });
  }

  /** Speech whose attribution stands inside it: a whole line, or what one pair of marks holds. */
  #takeIncised({ pieces, sentence: inner, cue }: Incised, sentence: Sentence, quote: number | null): void {
    const nodes = inner.nodes();
    const referent =
      cue.subject === null
        ? this.#hearing.impliedBy(cue.implied ?? "unknown", sentence, inner.start)
        : this.#hearing.heard(this.#hearing.referentOf(cue.subject, inner), sentence);
    this.#drafts.add({
      mode: "direct",
      quotes: quote === null ? [] : [quote],
      spans: pieces,
      start: pieces[0]?.start ?? inner.start,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      parent: null,
      rule: quote === null ? "dash-line" : "incise",
      cue: phraseSpan(nodes, cue),
      source: cue.subject === null ? null : phraseSpan(nodes, cue.subject.mention),
      referent,
    });
  }

  #addMarked(node: Quoted, sentence: Sentence, { mode, rule, cue, source, referent }: Attribution): void {
    this.#drafts.add({
      mode,
      quotes: [node.quote],
      spans: [],
      start: node.start,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      parent: null,
      rule,
      cue,
      source,
      referent,
    });
  }

  /** A quotation of several paragraphs whose speaker only a later one names. */
  #nameLater(index: number, claim: Claim | null, sentence: Sentence): void {
    const draft = this.drafts[index];
    if (draft === undefined || claim?.subject == null) return;
    const nodes = sentence.nodes();
    this.drafts[index] = {
      ...draft,
      mode: "direct",
      rule: claim.rule,
      cue: claim.cue === null ? null : phraseSpan(nodes, claim.cue),
      source: phraseSpan(nodes, claim.subject.mention),
      referent: this.#hearing.speakerOf(claim, sentence),
    };
  }

  #takeFollowing(node: Quoted, sentence: Sentence, content: string): void {
    const found = following(this.#narration, sentence, node.start, this.drafts);
    if (found?.kind === "joins") {
      this.#drafts.join(found.index, node.quote);
      return;
    }
    const model = found?.kind === "continues" ? this.drafts[found.index] : undefined;
    const introduced = found?.kind === "introduced" ? found : null;
    const nodes = introduced?.sentence.nodes() ?? [];
    // `«Non molleremo», grida la folla`: pointed as speech, by a verb that no list has.
    const { text, lexicon } = this.#narration;
    const leadsOn = lexicon.lists !== null && /^ ?,/u.test(text.slice(node.end, node.end + 2));
    this.#addMarked(node, sentence, {
      mode: found !== null || leadsOn || content.split(/\s+/u, 4).length > 3 ? "direct" : "scare",
      rule: found?.rule ?? "unattributed",
      cue: introduced?.cue ? phraseSpan(nodes, introduced.cue) : null,
      source: introduced ? phraseSpan(nodes, introduced.subject.mention) : (model?.source ?? null),
      referent: introduced
        ? this.#hearing.referentOf(introduced.subject, introduced.sentence)
        : (model?.referent ?? null),
    });
  }

  #takeReported(sentence: Sentence, cues: readonly Cue[], taken: ReadonlySet<Cue>): void {
    const nodes = sentence.nodes();
    for (const { cue, rule, spans } of reportedClauses(nodes, cues, taken)) {
      const referent = cue.subject === null ? null : this.#hearing.referentOf(cue.subject, sentence);
      this.#drafts.add({
        mode: "indirect",
        quotes: [],
        spans,
        start: spans[0]?.start ?? sentence.start,
        sentence: sentence.index,
        paragraph: sentence.paragraph,
        parent: null,
        rule,
        cue: phraseSpan(nodes, cue),
        source: cue.subject === null ? null : phraseSpan(nodes, cue.subject.mention),
        referent: this.#hearing.heard(referent, sentence),
      });
    }
  }
}

/** Nothing outside the marks says surely who speaks. */
function isOpen(claim: Claim | null): boolean {
  return claim === null || claim.rule === "mixed-cue" || claim.rule === "colon";
}

/** Nothing but quotations, pointing and a joining word. */
function isAlone(nodes: readonly Node[]): boolean {
  return nodes.every(
    (node) =>
      node.kind === "quote" ||
      node.pos === "PUNCT" ||
      spanLength(node) === 1 ||
      /^(?:and|but|then)$/u.test(node.lower),
  );
}
