/**
 * Whom a source means: leads "he", "the governor", "Ms. Shaw" and "a
 * spokesman for the mayor" to a member of the cast, to a named body, or to a
 * speaker without a name.
 */
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import { isFirstName } from "./lexicon/first-names.ts";
import { DEMONYMS, ORGANISATION_WORDS, PARTICLES, ROLE_NOUNS, TITLES } from "./lexicon/people-words.ts";
import type { SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { describedByList } from "./list-speakers.ts";
import type { Mention } from "./mention.ts";
import type { Narration, Node, Sentence, Word } from "./narration.ts";
import { type Phrase, phraseSpan, RELATIVES, wordAt } from "./phrases.ts";
import { spokesForNamed, withBodyNamed } from "./spokespeople.ts";
import type { Subject } from "./subject.ts";
import { TIME_WORDS } from "./time-words.ts";
import { canSpeak } from "./who-can-speak.ts";

/** Whom a source turned out to be. */
export type Referent =
  | { readonly kind: "member"; readonly member: number }
  | { readonly kind: "other"; readonly name: string; readonly body: "organisation" | "unnamed" };

/** Longer descriptions of a speaker are a sentence gone astray. */
const LONGEST_DESCRIPTION = 160;

/** The referent of a subject in a sentence, or null when the text does not tell. */
export function referentOf(
  { text, lexicon }: Narration,
  cast: Cast,
  discourse: Discourse | null,
  subject: Subject,
  sentence: Sentence,
): Referent | null {
  const nodes = sentence.nodes();
  const named = subject.naming.flatMap((phrase) => personIn(text, cast, nodes, phrase) ?? []);
  const member = named.find((index) => cast.members[index]?.sure === true) ?? named[0];
  const found = member === undefined ? undefined : cast.members[member];
  if (member !== undefined && found !== undefined) {
    const printed = printedIn(text, nodes, subject.mention);
    const voice = isFirstName(found.name.split(" ", 1)[0] ?? "") ? null : spokesForNamed(printed, found.name);
    return voice === null ? { kind: "member", member } : { kind: "other", name: voice, body: "unnamed" };
  }
  for (const phrase of subject.naming) {
    const referent = withoutName(text, cast, discourse, nodes, phrase, lexicon);
    if (referent !== null) return referent;
  }
  return null;
}

function printedIn(text: string, nodes: readonly Node[], phrase: Phrase): string {
  const { start, end } = phraseSpan(nodes, phrase);
  return text.slice(start, end);
}

/** The person a phrase names: the name has to close the phrase, for "the Shaw campaign" is not Shaw. */
function personIn(text: string, cast: Cast, nodes: readonly Node[], phrase: Phrase): number | null {
  const base = baseOf(cast, nodes, phrase);
  const people = mentionsIn(cast, phraseSpan(nodes, base)).filter(
    (mention) => cast.members[mention.member]?.kind === "person",
  );
  const closing = people.find(
    (mention) =>
      closes(nodes, base, mention) || /^ ?(?:,|and\b|&)/u.test(text.slice(mention.end, mention.end + 5)),
  );
  return closing?.member ?? null;
}

function withoutName(
  text: string,
  cast: Cast,
  discourse: Discourse | null,
  nodes: readonly Node[],
  phrase: Phrase,
  lexicon: SpeechLexicon,
): Referent | null {
  const base = baseOf(cast, nodes, phrase);
  const head = wordAt(nodes, base.last);
  const opening = wordAt(nodes, base.first);
  if (head === null || opening === null) return null;
  if (base.first === base.last && opening.pos === "PRON")
    return pronounReferent(cast, discourse, opening.lower, opening.start);
  const body = mentionsIn(cast, phraseSpan(nodes, base)).find(
    (mention) => !mention.possessive && closes(nodes, base, mention),
  );
  if (body !== undefined) return { kind: "member", member: body.member };
  const isDefinite =
    /^(?:the|that|this)$/u.test(opening.lower) || /^\p{Lu}/u.test(head.text) || base.first !== base.last;
  if (isDefinite && !/^(?:an?|one|another|some)$/u.test(opening.lower)) {
    const role = roleOf(nodes, base, head, lexicon);
    const holder =
      role === null
        ? null
        : (discourse?.holderOf(role, opening.start, isOfSomewhere(nodes, base, phrase)) ?? null);
    const named = holderBehind(cast, nodes, phrase);
    if (holder !== null && (named === null || named === holder)) return { kind: "member", member: holder };
  }
  return lexicon.lists === null
    ? described(text, cast, discourse, nodes, phrase, base)
    : describedByList(text, nodes, phrase, lexicon.lists);
}

/** "Leader of the Opposition Paul Reed": the office has its holder behind it, and nobody else is meant. */
function holderBehind(cast: Cast, nodes: readonly Node[], phrase: Phrase): number | null {
  const named = mentionsIn(cast, phraseSpan(nodes, phrase)).find((mention) => {
    if (cast.members[mention.member]?.kind !== "person" || !closes(nodes, phrase, mention)) return false;
    const before = nodes.findLastIndex((node, index) => index <= phrase.last && node.end <= mention.start);
    return before > phrase.first && /^\p{Lu}/u.test(wordAt(nodes, before)?.text ?? "");
  });
  return named?.member ?? null;
}

/** The role a phrase names: "manager", and "president-elect" for "the future president" too. */
function roleOf(nodes: readonly Node[], base: Phrase, head: Word, lexicon: SpeechLexicon): string | null {
  const text = nodes
    .slice(base.first, base.last + 1)
    .map((node) => (node.kind === "word" ? node.lower : ""))
    .join(" ");
  if (/president - elect$|(?:future|incoming|next)(?: \S+){0,2} president$/u.test(text))
    return "president-elect";
  // "the Scot": only with its article, for "the Scots" and "Scot Marsh" are others.
  const isDemonym = DEMONYMS.has(head.lower) && wordAt(nodes, base.first)?.lower === "the";
  return isDemonym || lexicon.isRole(head.lower) ? head.lower : null;
}

/** "the Castleton manager", "the mayor of Port Elgin": the name of a body or place tells which of several. */
function isOfSomewhere(nodes: readonly Node[], base: Phrase, phrase: Phrase): boolean {
  const inside = nodes.slice(base.first, base.last);
  return [...inside, ...nodes.slice(base.last + 2, phrase.last + 1)].some(
    (node) => node.kind === "word" && /^(?:PROPN|ADJ)$/u.test(node.pos) && /^\p{Lu}/u.test(node.text),
  );
}

function pronounReferent(
  cast: Cast,
  discourse: Discourse | null,
  pronoun: string,
  at: number,
): Referent | null {
  const subjective = /^(?:his|him)$/u.test(pronoun) ? "he" : pronoun === "her" ? "she" : pronoun;
  const member =
    pronoun === "it" || pronoun === "its"
      ? bodyBefore(cast, at)
      : (discourse?.pronoun(subjective, at) ?? null);
  return member === null ? null : { kind: "member", member };
}

// "It said": the body named last, if that is no further back than a paragraph.
const REACH_OF_IT = 400;

function bodyBefore(cast: Cast, at: number): number | null {
  for (let index = firstFrom(cast.mentions, at) - 1; index >= 0; index--) {
    const mention = cast.mentions[index];
    if (mention === undefined || at - mention.start > REACH_OF_IT) return null;
    if (!mention.quoted && cast.members[mention.member]?.kind === "organisation") return mention.member;
  }
  return null;
}

function mentionsIn(cast: Cast, span: Span): Mention[] {
  const found: Mention[] = [];
  let index = firstFrom(cast.mentions, span.start);
  for (
    let mention = cast.mentions[index];
    mention !== undefined && mention.start < span.end;
    mention = cast.mentions[++index]
  ) {
    if (contains(span, mention)) found.push(mention);
  }
  return found;
}

/** Index of the first mention that starts at an offset or behind it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase without "of …", "for …" and brackets: its head and what stands before it. */
function baseOf(cast: Cast, nodes: readonly Node[], phrase: Phrase): Phrase {
  for (let index = phrase.first + 1; index <= phrase.last; index++) {
    const word = wordAt(nodes, index);
    if (word !== null && (isNameParticle(nodes, index, phrase.last) || isPartitive(nodes, phrase, index)))
      continue;
    if ((word?.pos === "ADP" && !/^\p{Lu}/u.test(word.text)) || word?.text === "(") {
      // "Secretary of State Jane Doe" goes on to the name; "the mayor of Port Elgin" is not the port.
      const isOffice =
        word.lower === "of" &&
        /^\p{Lu}/u.test(wordAt(nodes, index + 1)?.text ?? "") &&
        TITLES.has(wordAt(nodes, index - 1)?.lower ?? "") &&
        index + 2 <= phrase.last &&
        mentionsIn(cast, phraseSpan(nodes, { first: index + 2, last: phrase.last })).length > 0;
      if (!isOffice && !isBodyOfHolder(cast, nodes, phrase, index))
        return { first: phrase.first, last: index - 1 };
    }
  }
  return phrase;
}

/** "one of the officials", "a group of parents": the head stands behind "of". */
function isPartitive(nodes: readonly Node[], { first }: Phrase, of: number): boolean {
  const opens = /^(?:an?|the)$/u.test(wordAt(nodes, first)?.lower ?? "") ? first + 1 : first;
  const isBare = opens === first && BARE_PARTS.has(wordAt(nodes, first)?.lower ?? "");
  return (
    of === opens + 1 &&
    wordAt(nodes, of)?.lower === "of" &&
    (isBare || PARTS.has(wordAt(nodes, opens)?.lower ?? ""))
  );
}

const BARE_PARTS = new Set(
  "one some many several two three four both most few none half dozens hundreds".split(" "),
);
const PARTS = new Set("group number majority handful couple pair section few".split(" "));

/** "Elm Institute of Virology director Jane Doe": what stands before the role is where it is held. */
function isBodyOfHolder(cast: Cast, nodes: readonly Node[], phrase: Phrase, of: number): boolean {
  const isCapital = (index: number) => /^\p{Lu}/u.test(wordAt(nodes, index)?.text ?? "");
  if (wordAt(nodes, of)?.lower !== "of" || !isCapital(of - 1) || !isCapital(of + 1)) return false;
  const role = nodes.findLastIndex(
    (node, index) =>
      index > of + 1 && index < phrase.last && node.kind === "word" && ROLE_NOUNS.has(node.lower),
  );
  return (
    role > of + 1 &&
    isCapital(role - 1) &&
    mentionsIn(cast, phraseSpan(nodes, { first: role + 1, last: phrase.last })).some((mention) =>
      closes(nodes, phrase, mention),
    )
  );
}

/** "Saskia van den Berg": what ties a surname to its first name is no preposition. */
function isNameParticle(nodes: readonly Node[], index: number, last: number): boolean {
  const isTie = (at: number) => PARTICLES.has(wordAt(nodes, at)?.lower ?? "");
  const isName = (at: number) => at <= last && wordAt(nodes, at)?.pos === "PROPN";
  if (!isTie(index)) return false;
  const before = isTie(index - 1) ? index - 2 : index - 1;
  return isName(before) && (isName(index + 1) || (isTie(index + 1) && isName(index + 2)));
}

function closes(nodes: readonly Node[], base: Phrase, mention: Mention): boolean {
  const end = nodes[base.last]?.end ?? 0;
  return mention.end >= end || wordAt(nodes, base.last)?.lower.endsWith("self") === true;
}

/** "sources familiar with the talks": an adjective behind its noun is not the head; "transport chief" only looks like one. */
function nounOf(nodes: readonly Node[], base: Phrase, head: Word): Word {
  if (head.pos !== "ADJ" || canSpeak(head)) return head;
  for (let index = base.last - 1; index >= base.first; index--) {
    const word = wordAt(nodes, index);
    if (word !== null && /^(?:NOUN|PROPN|PRON|DET|NUM)$/u.test(word.pos)) return word;
  }
  return head;
}

/** A speaker by description: "a White House official", "Shaw's campaign". */
function described(
  text: string,
  cast: Cast,
  discourse: Discourse | null,
  nodes: readonly Node[],
  phrase: Phrase,
  base: Phrase,
): Referent | null {
  const span = phraseSpan(nodes, phrase);
  const head = wordAt(nodes, base.last);
  const opening = wordAt(nodes, base.first);
  if (head === null || opening === null || span.end - span.start > LONGEST_DESCRIPTION) return null;
  if (TIME_WORDS.has(head.lower) || RELATIVES.has(head.lower)) return null;
  if (head.pos === "PRON" || head.pos === "DET" || head.pos === "NUM" || !canSpeak(nounOf(nodes, base, head)))
    return null;
  const owner = /^(?:his|her)$/u.test(opening.lower)
    ? (discourse?.pronoun(opening.lower === "his" ? "he" : "she", opening.start) ?? null)
    : null;
  const printed = text
    .slice(span.start, span.end)
    .replace(/\s+/gu, " ")
    .replace(/ \([^()]*\)$/u, "");
  const ownerName = owner === null ? undefined : cast.members[owner]?.name;
  const name =
    ownerName === undefined
      ? withBodyNamed(cast, printed, span).replace(/^the /iu, "")
      : `${ownerName}’s ${printed.slice(opening.text.length + 1)}`;
  const isBody = ORGANISATION_WORDS.has(head.lower) && !ROLE_NOUNS.has(head.text);
  const body = isBody || head.pos === "PROPN" ? "organisation" : "unnamed";
  return { kind: "other", name, body };
}
