/** Walks an article once and gives each quotation its rule, its source and its speaker. */
import { type Span, spanLength } from "../text/span.ts";
import { introducedBlock, signedBlock } from "./block-quotes.ts";
import type { Cast } from "./cast.ts";
import type { Cue } from "./cue.ts";
import { findCues, mayReport } from "./cues.ts";
import { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { following } from "./following.ts";
import type { Incised, InciseReader } from "./incise.ts";
import { reportedClauses } from "./indirect.ts";
import type { Gender } from "./introductions.ts";
import { ENGLISH } from "./lexicon/speech-lexicon.ts";
import { leavesReport } from "./main-clause.ts";
import type { MarkedSpan } from "./marks.ts";
import { modeOf } from "./mode.ts";
import type { Narration, Node, Quoted, Sentence } from "./narration.ts";
import { phraseSpan } from "./phrases.ts";
import { type Referent, referentOf } from "./referents.ts";
import { attribute } from "./sieve/sieve.ts";
import type { Claim } from "./sieve/site.ts";
import { isTitled } from "./speech-or-scare.ts";
import type { Subject } from "./subject.ts";

// Longer wordings are sentences; only terms and titles come again.
const LONGEST_TERM = 60;

/** Sentences back to an unnamed speaker who is only "the official" now. */
const FARTHEST_UNNAMED = 4;

const MAN = /\b(?:spokesman|man|father|son|brother)$/u;
const WOMAN = /\b(?:spokeswoman|woman|mother|daughter|sister)$/u;

const GOES_ON = new Set("add continue go".split(" "));

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

/** The state of one reading from top to bottom: what has been drafted, and who is present. */
class Walk {
  readonly drafts: Draft[] = [];
  readonly #narration: Narration;
  readonly #cast: Cast;
  readonly #wordings: ReadonlyMap<string, number>;
  readonly #discourse: Discourse;
  readonly #incises: InciseReader | null;
  /** The paragraph last read as one line of speech. */
  #line = -1;
  /** Up to here blocks behind a colon have been taken. */
  #lineEnd = -1;
  /** Index of the draft that holds a marked span. */
  readonly #homes = new Map<number, number>();

  constructor(narration: Narration, cast: Cast, incises: InciseReader | null) {
    this.#incises = incises;
    this.#narration = narration;
    this.#discourse = new Discourse(narration.text, narration.masked, cast, narration.sentences);
    this.#cast = cast;
    this.#wordings = countWordings(narration);
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
    this.#add({
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
      referent: this.#heard(this.#referentOf(subject, namedIn), namedIn),
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
    const begun = this.#carriesOn(marked, node.quote);
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
    const leaves = isMore && claim?.cue != null && leavesReport(nodes, claim.cue, this.#wordsOf(home), at);
    if (isMore && !leaves) {
      this.#join(home, node.quote);
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
      repeated: content.length <= LONGEST_TERM && (this.#wordings.get(wordingOf(content)) ?? 0) > 1,
    };
    this.#addMarked(node, sentence, {
      mode: modeOf(marking),
      rule: claim?.rule ?? "unattributed",
      cue: claim?.cue ? phraseSpan(nodes, claim.cue) : null,
      source: claim?.subject ? phraseSpan(nodes, claim.subject.mention) : null,
      referent: this.#speakerOf(claim, sentence),
    });
  }

  /** Words that were not said are nobody's, whoever the sentence is about. */
  #speakerOf(claim: Claim | null, sentence: Sentence): Referent | null {
    if (claim?.cue?.implied !== undefined) return this.#impliedBy(claim.cue.implied, sentence, sentence.end);
    if (claim?.subject == null || claim.rule === "unsaid") return null;
    const unnamed = this.#unnamedWhoGoesOn(claim.cue, sentence);
    if (unnamed !== null) return unnamed;
    return this.#heard(this.#referentOf(claim.subject, sentence), sentence);
  }

  /** `…, an official said.` `He added: “…”`: nobody named fits better than the official. */
  #unnamedWhoGoesOn(cue: Cue | null, sentence: Sentence): Referent | null {
    if (cue === null || cue.subject === null) return null;
    const { first } = cue.subject.mention;
    const mention = sentence.nodes()[first];
    if (mention?.kind !== "word" || !/^s?he$/u.test(mention.lower)) return null;
    const last = this.drafts.at(-1);
    if (last?.referent?.kind !== "other" || last.referent.body !== "unnamed") return null;
    if (sentence.index - last.sentence !== 1) return null;
    // In marks an unnamed man was heard himself; without them the next "he" may be whom he spoke of.
    const isHeard =
      last.mode !== "indirect" && (mention.lower === "he" ? MAN : WOMAN).test(last.referent.name);
    return GOES_ON.has(cue.lemma) || isHeard ? last.referent : null;
  }

  #impliedBy(gender: Gender, sentence: Sentence, at: number): Referent | null {
    const last = this.drafts.at(-1);
    const isBody = last?.referent?.kind === "other" && sentence.index - last.sentence <= 1;
    if (isBody) return last.referent;
    const member = this.#discourse.impliedSpeaker(gender, at);
    return this.#heard(member === null ? null : { kind: "member", member }, sentence);
  }

  /** Speech whose attribution stands inside it: a whole line, or what one pair of marks holds. */
  #takeIncised({ pieces, sentence: inner, cue }: Incised, sentence: Sentence, quote: number | null): void {
    const nodes = inner.nodes();
    const referent =
      cue.subject === null
        ? this.#impliedBy(cue.implied ?? "unknown", sentence, inner.start)
        : this.#heard(this.#referentOf(cue.subject, inner), sentence);
    this.#add({
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

  #heard(referent: Referent | null, sentence: Sentence): Referent | null {
    if (referent?.kind === "member") this.#discourse.spoke(referent.member, sentence.index);
    return referent;
  }

  #referentOf(subject: Subject, sentence: Sentence): Referent | null {
    const referent = referentOf(this.#narration, this.#cast, this.#discourse, subject, sentence);
    if (referent?.kind !== "other") return referent;
    return this.#unnamedAgain(subject, sentence) ?? referent;
  }

  /** "a senior official said", and then "the official said": the same one, if no other was heard since. */
  #unnamedAgain({ mention: { first, last } }: Subject, sentence: Sentence): Referent | null {
    const nodes = sentence.nodes();
    const [article, noun] = [nodes[first], nodes[last]];
    if (last !== first + 1 || article?.kind !== "word" || noun?.kind !== "word") return null;
    if (article.lower !== "the") return null;
    for (let index = this.drafts.length - 1; index >= 0; index--) {
      const draft = this.drafts[index];
      if (draft === undefined || sentence.index - draft.sentence > FARTHEST_UNNAMED) return null;
      const { referent } = draft;
      if (referent?.kind === "other" && headOf(referent.name) === noun.lower) return referent;
    }
    return null;
  }

  #addMarked(node: Quoted, sentence: Sentence, { mode, rule, cue, source, referent }: Attribution): void {
    this.#add({
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

  /** The next paragraph of a quotation that several paragraphs share. */
  #carriesOn(marked: MarkedSpan, quote: number): number | null {
    const home = marked.continues === null ? undefined : this.#homes.get(marked.continues);
    if (home === undefined) return null;
    this.#join(home, quote);
    return home;
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
      referent: this.#speakerOf(claim, sentence),
    };
  }

  /** The words between the last marks of a draft. */
  #wordsOf(index: number): string {
    const marked = this.#narration.marked[this.drafts[index]?.quotes.at(-1) ?? -1];
    return marked === undefined ? "" : this.#narration.text.slice(marked.start, marked.end);
  }

  #join(index: number, quote: number): void {
    this.drafts[index]?.quotes.push(quote);
    this.#homes.set(quote, index);
  }

  #add(draft: Draft): void {
    for (const quote of draft.quotes) this.#homes.set(quote, this.drafts.length);
    this.drafts.push(draft);
  }

  #takeFollowing(node: Quoted, sentence: Sentence, content: string): void {
    const found = following(this.#narration, sentence, node.start, this.drafts);
    if (found?.kind === "joins") {
      this.#join(found.index, node.quote);
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
        ? this.#referentOf(introduced.subject, introduced.sentence)
        : (model?.referent ?? null),
    });
  }

  #takeReported(sentence: Sentence, cues: readonly Cue[], taken: ReadonlySet<Cue>): void {
    const nodes = sentence.nodes();
    for (const { cue, rule, spans } of reportedClauses(nodes, cues, taken)) {
      const referent = cue.subject === null ? null : this.#referentOf(cue.subject, sentence);
      this.#add({
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
        referent: this.#heard(referent, sentence),
      });
    }
  }
}

/** "official" of "a senior official at the ministry"; a spokeswoman closes her body's name. */
function headOf(description: string): string {
  const spokes = /spokes\p{Ll}+$/u.exec(description);
  if (spokes !== null) return spokes[0];
  const [head = ""] = description.split(/ (?:of|for|at|in|from|with|on|to|who|close|familiar) /u, 1);
  return head.split(" ").at(-1)?.toLowerCase() ?? "";
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

function countWordings({ text, marked }: Narration): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of marked) {
    const wording = wordingOf(text.slice(start, Math.min(end, start + LONGEST_TERM)));
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/** One key for one wording, however it is pointed. */
function wordingOf(content: string): string {
  return content.toLowerCase().replace(/[.,!?;:]+$/u, "");
}
