/**
 * Who a mention means: leads "he", "the governor", "Ms. Shaw" and "a
 * spokesman for the mayor" to a member of the cast, to a named body, or to a
 * speaker without a name.
 *
 * Pronouns go to the person of fitting gender who is most present: subjects
 * before objects, near before far, the last speaker before the others. What
 * cannot be told stays unknown.
 */
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import type { Cast, Gender, Member, Mention } from "./cast.ts";
import { ORGANISATION_WORDS, ROLE_NOUNS } from "./lexicon/people-words.ts";
import type { Node, Sentence } from "./narration.ts";
import { type Phrase, phraseSpan, wordAt } from "./phrases.ts";
import type { Subject } from "./subjects.ts";

/** Whom a source turned out to be. */
export type Referent =
  | { readonly kind: "member"; readonly member: number }
  | { readonly kind: "other"; readonly name: string; readonly body: "organisation" | "unnamed" };

export function sameReferent(a: Referent | null, b: Referent | null): boolean {
  if (a === null || b === null) return false;
  return a.kind === "member"
    ? b.kind === "member" && a.member === b.member
    : b.kind === "other" && a.name === b.name;
}

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  herself: "female",
};
const LOOK_BACK_SENTENCES = 8;

export interface Stage {
  readonly text: string;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
}

/** Someone who was the topic at a place: a mention, or a pronoun already resolved. */
interface Presence {
  readonly at: number;
  readonly sentence: number;
  readonly member: number;
  readonly weight: number;
}

export class Discourse {
  readonly #stage: Stage;
  readonly #presences: Presence[] = [];
  #nextMention = 0;
  #lastSpeaker: number | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Remembers that a member spoke at a place, so that a later "he" finds them. */
  spoke(member: number, at: number, sentence: number): void {
    this.#lastSpeaker = member;
    this.#presences.push({ at, sentence, member, weight: 3 });
  }

  /** The referent of a subject in a sentence, or null when the text does not tell. */
  referentOf(subject: Subject, sentence: Sentence): Referent | null {
    const nodes = sentence.nodes();
    const named = subject.naming
      .map((phrase) => this.#personIn(nodes, phrase))
      .find((member) => member !== null);
    if (named !== undefined && named !== null) return { kind: "member", member: named };
    const [first] = subject.naming;
    return first === undefined ? null : this.#unnamed(nodes, first, sentence);
  }

  #personIn(nodes: readonly Node[], phrase: Phrase): number | null {
    const base = baseOf(nodes, phrase);
    const span = phraseSpan(nodes, base);
    const inside = this.#mentionsIn(span).filter((mention) => !mention.possessive);
    const { members } = this.#stage.cast;
    const people = inside.filter((mention) => members[mention.member]?.kind === "person");
    const closing = people.find(
      (mention) =>
        closes(nodes, base, mention) ||
        /^ ?(?:,|and\b|&)/u.test(this.#stage.text.slice(mention.end, mention.end + 5)),
    );
    return closing?.member ?? null;
  }

  #unnamed(nodes: readonly Node[], phrase: Phrase, sentence: Sentence): Referent | null {
    const base = baseOf(nodes, phrase);
    const head = wordAt(nodes, base.last);
    const opening = wordAt(nodes, base.first);
    if (head === null || opening === null) return null;
    if (base.first === base.last && opening.pos === "PRON")
      return this.#pronoun(opening.lower, opening.start, sentence);
    const body = this.#mentionsIn(phraseSpan(nodes, base)).find(
      (mention) => !mention.possessive && closes(nodes, base, mention),
    );
    if (body !== undefined) return { kind: "member", member: body.member };
    if (
      /^(?:the|his|her|that|this)$/u.test(opening.lower) &&
      ROLE_NOUNS.has(head.lemma) &&
      !head.lower.endsWith("s")
    ) {
      const holder = this.#roleHolder(nodes, base, opening.start);
      if (holder !== null) return { kind: "member", member: holder };
    }
    return described(this.#stage.text, nodes, phrase, base);
  }

  #mentionsIn(span: Span): Mention[] {
    const { mentions } = this.#stage.cast;
    let low = lowerBound(mentions, span.start);
    const found: Mention[] = [];
    for (
      let mention = mentions[low];
      mention !== undefined && mention.start < span.end;
      mention = mentions[++low]
    ) {
      if (contains(span, mention)) found.push(mention);
    }
    return found;
  }

  #pronoun(pronoun: string, at: number, sentence: Sentence): Referent | null {
    this.#advance(at);
    const { members } = this.#stage.cast;
    if (pronoun === "it" || pronoun === "they") return null;
    const gender = PRONOUN_GENDER[pronoun];
    if (gender === undefined) return null;
    let best: { member: number; score: number } | null = null;
    for (let index = this.#presences.length - 1; index >= 0; index--) {
      const presence = this.#presences[index];
      if (presence === undefined) break;
      const back = sentence.index - presence.sentence;
      if (back > LOOK_BACK_SENTENCES && best !== null) break;
      if (back > LOOK_BACK_SENTENCES * 3) break;
      const score =
        presence.weight +
        genderFit(members[presence.member], gender) -
        back * 1.0 +
        (presence.member === this.#lastSpeaker ? 0.5 : 0);
      if (genderFit(members[presence.member], gender) > -5 && (best === null || score > best.score))
        best = { member: presence.member, score };
    }
    return best === null ? null : { kind: "member", member: best.member };
  }

  /** Takes in the narration's mentions up to a place. */
  #advance(to: number): void {
    const { cast, sentences, text } = this.#stage;
    for (
      let mention = cast.mentions[this.#nextMention];
      mention !== undefined && mention.start < to;
      mention = cast.mentions[this.#nextMention]
    ) {
      this.#nextMention++;
      if (mention.quoted || cast.members[mention.member]?.kind !== "person") continue;
      const sentence = sentenceAt(sentences, mention.start);
      if (sentence === null) continue;
      this.#presences.push({
        at: mention.start,
        sentence: sentence.index,
        member: mention.member,
        weight: prominence(text, mention, sentence),
      });
    }
  }

  /** "the governor": the latest person whom the article calls that. */
  #roleHolder(nodes: readonly Node[], base: Phrase, at: number): number | null {
    const wanted: string[] = [];
    for (let index = base.first; index <= base.last; index++) {
      const word = wordAt(nodes, index);
      if (word !== null && word.pos !== "DET") wanted.push(word.lower);
    }
    const head = wanted.at(-1) ?? "";
    const { cast } = this.#stage;
    const holders = cast.members.filter((member) => member.kind === "person" && holds(member, head));
    if (holders.length === 0) return null;
    if (holders.length === 1) return holders[0]?.index ?? null;
    const indices = new Set(holders.map((member) => member.index));
    for (let index = lowerBound(cast.mentions, at) - 1; index >= 0; index--) {
      const mention = cast.mentions[index];
      if (mention !== undefined && indices.has(mention.member)) return mention.member;
    }
    return holders[0]?.index ?? null;
  }

  get lastSpeaker(): number | null {
    return this.#lastSpeaker;
  }
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  senator: ["sen", "senator"],
  governor: ["gov", "governor"],
  congressman: ["rep", "congressman", "representative"],
  congresswoman: ["rep", "congresswoman", "representative"],
  representative: ["rep", "representative"],
  president: ["president"],
  mogul: ["mogul", "businessman", "billionaire"],
  billionaire: ["mogul", "businessman", "billionaire"],
  general: ["gen", "general"],
  secretary: ["secretary"],
};

function holds(member: Member, role: string): boolean {
  return (SYNONYMS[role] ?? [role]).some((word) => member.roles.has(word));
}

function genderFit(member: Member | undefined, gender: Gender): number {
  if (member === undefined || member.kind !== "person") return -10;
  if (member.gender === gender) return 1;
  return member.gender === "unknown" ? 0 : -10;
}

function prominence(text: string, mention: Mention, sentence: Sentence): number {
  if (mention.possessive) return 1.4;
  const before = text.slice(Math.max(sentence.start, mention.from - 14), mention.from);
  if (
    /\b(?:of|to|with|for|by|in|from|against|about|than|at|on|over|like|after|before|and|between|under|toward|towards) (?:\p{L}+ )?$/iu.test(
      before,
    )
  )
    return 1;
  return mention.from - sentence.start < 40 ? 3 : 2;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

function lowerBound(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase without "of …", "for …": its head and what stands before it. */
function baseOf(nodes: readonly Node[], phrase: Phrase): Phrase {
  for (let index = phrase.first + 1; index <= phrase.last; index++) {
    const word = wordAt(nodes, index);
    if (word?.pos === "ADP" || word?.text === "(") return { first: phrase.first, last: index - 1 };
  }
  return phrase;
}

function closes(nodes: readonly Node[], base: Phrase, mention: Mention): boolean {
  const end = nodes[base.last]?.end ?? 0;
  return mention.end >= end || wordAt(nodes, base.last)?.lower.endsWith("self") === true;
}

function described(text: string, nodes: readonly Node[], phrase: Phrase, base: Phrase): Referent | null {
  const span = phraseSpan(nodes, phrase);
  const head = wordAt(nodes, base.last);
  if (head === null || span.end - span.start > 160) return null;
  const name = text.slice(span.start, span.end).replace(/^the /iu, "").replace(/\s+/gu, " ");
  if (head.pos === "PRON" || head.pos === "DET" || head.pos === "NUM") return null;
  const body = ORGANISATION_WORDS.has(head.lower) || head.pos === "PROPN" ? "organisation" : "unnamed";
  return { kind: "other", name, body };
}
