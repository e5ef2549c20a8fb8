/**
 * Who a claim's subject is at its place: a member of the cast, an unnamed
 * speaker who goes on, or nobody. It remembers who spoke, so that a later "he"
 * finds them.
 */
import type { Cast } from "./cast.ts";
import type { Cue } from "./cue.ts";
import { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import type { Gender } from "./introductions.ts";
import type { Narration, Sentence } from "./narration.ts";
import { type Referent, referentOf } from "./referents.ts";
import type { Claim } from "./sieve/site.ts";
import type { Subject } from "./subject.ts";

/** Sentences back to an unnamed speaker who is only "the official" now. */
const FARTHEST_UNNAMED = 4;

const MAN = /\b(?:spokesman|man|father|son|brother)$/u;
const WOMAN = /\b(?:spokeswoman|woman|mother|daughter|sister)$/u;

const GOES_ON = new Set("add continue go".split(" "));

export class Hearing {
  readonly #narration: Narration;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  /** What has been drafted so far, in the order of the text. */
  readonly #drafts: readonly Draft[];

  constructor(narration: Narration, cast: Cast, drafts: readonly Draft[]) {
    this.#narration = narration;
    this.#cast = cast;
    this.#drafts = drafts;
    this.#discourse = new Discourse(narration.text, narration.masked, cast, narration.sentences);
  }

  /** Words that were not said are nobody's, whoever the sentence is about. */
  speakerOf(claim: Claim | null, sentence: Sentence): Referent | null {
    if (claim?.cue?.implied !== undefined) return this.impliedBy(claim.cue.implied, sentence, sentence.end);
    if (claim?.subject == null || claim.rule === "unsaid") return null;
    const unnamed = this.#unnamedWhoGoesOn(claim.cue, sentence);
    if (unnamed !== null) return unnamed;
    return this.heard(this.referentOf(claim.subject, sentence), sentence);
  }

  /** `…, an official said.` `He added: “…”`: nobody named fits better than the official. */
  #unnamedWhoGoesOn(cue: Cue | null, sentence: Sentence): Referent | null {
    if (cue === null || cue.subject === null) return null;
    const { first } = cue.subject.mention;
    const mention = sentence.nodes()[first];
    if (mention?.kind !== "word" || !/^s?he$/u.test(mention.lower)) return null;
    const last = this.#drafts.at(-1);
    if (last?.referent?.kind !== "other" || last.referent.body !== "unnamed") return null;
    if (sentence.index - last.sentence !== 1) return null;
    // In marks an unnamed man was heard himself; without them the next "he" may be whom he spoke of.
    const isHeard =
      last.mode !== "indirect" && (mention.lower === "he" ? MAN : WOMAN).test(last.referent.name);
    return GOES_ON.has(cue.lemma) || isHeard ? last.referent : null;
  }

  /** Whom a verb without a subject goes on with. */
  impliedBy(gender: Gender, sentence: Sentence, at: number): Referent | null {
    const last = this.#drafts.at(-1);
    const isBody = last?.referent?.kind === "other" && sentence.index - last.sentence <= 1;
    if (isBody) return last.referent;
    const member = this.#discourse.impliedSpeaker(gender, at);
    return this.heard(member === null ? null : { kind: "member", member }, sentence);
  }

  /** Notes that a member of the cast spoke here. */
  heard(referent: Referent | null, sentence: Sentence): Referent | null {
    if (referent?.kind === "member") this.#discourse.spoke(referent.member, sentence.index);
    return referent;
  }

  /** Whom a subject names, without noting that they spoke. */
  referentOf(subject: Subject, sentence: Sentence): Referent | null {
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
    for (let index = this.#drafts.length - 1; index >= 0; index--) {
      const draft = this.#drafts[index];
      if (draft === undefined || sentence.index - draft.sentence > FARTHEST_UNNAMED) return null;
      const { referent } = draft;
      if (referent?.kind === "other" && headOf(referent.name) === noun.lower) return referent;
    }
    return null;
  }
}

/** "official" of "a senior official at the ministry"; a spokeswoman closes her body's name. */
function headOf(description: string): string {
  const spokes = /spokes\p{Ll}+$/u.exec(description);
  if (spokes !== null) return spokes[0];
  const [head = ""] = description.split(/ (?:of|for|at|in|from|with|on|to|who|close|familiar) /u, 1);
  return head.split(" ").at(-1)?.toLowerCase() ?? "";
}
