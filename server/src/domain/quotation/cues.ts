/** Finds the cues of a sentence: the verbs and phrases that report what someone said. */
import { isLetterCode } from "../text/letter-codes.ts";
import type { Span } from "../text/span.ts";
import { auxiliariesOf } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";
import { ROLE_NOUNS } from "./lexicon/people-words.ts";
import { ENGLISH, type SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { SURE_FORMS, VERB_CLASS, VERB_FORMS } from "./lexicon/speech-verbs.ts";
import { listCues } from "./list-cues.ts";
import type { Node, Word } from "./narration.ts";
import { isComma, type Phrase, phraseStartingAt, wordAt } from "./phrases.ts";
import type { Subject } from "./subject.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import { TIME_WORDS } from "./time-words.ts";
import { canSpeak } from "./who-can-speak.ts";

// The tagger may take a verb of saying for a noun or a name, never for one of these.
const NEVER_VERBS: ReadonlySet<string> = new Set("PUNCT DET PRON NUM ADP PART CCONJ SCONJ".split(" "));

// Weak verbs report speech only with their particle: "fired back", "pointed out", "went on".
const PARTICLES: Readonly<Record<string, RegExp>> = {
  go: /^on|further$/u,
  shoot: /^back$/u,
  fire: /^back|off|away$/u,
  hit: /^back|out$/u,
  strike: /^back$/u,
  push: /^back$/u,
  point: /^out$/u,
  lash: /^out$/u,
  weigh: /^in$/u,
  chime: /^in$/u,
  pipe: /^up$/u,
  speak: /^of|out|up$/u,
  chip: /^in$/u,
  wax: /^\p{L}+$/u,
};

// Who is told stands before or after these, never in the inverted order "told Smith".
const NEVER_INVERTED = new Set(
  "tell inform assure remind advise accuse urge call describe blame label".split(" "),
);
// Verbs of other classes that indirect.ts reads as reports.
const REPORTS_WITHOUT_MARKS = new Set(
  "ask urge demand call wonder propose recommend threaten encourage order".split(" "),
);
const REFUSALS = new Set("deny refuse decline fail neglect stop avoid".split(" "));
const MENTIONS_OF_CONDITION = /^(?:if|unless|whether|suppose|imagine)$/u;

/** The cues of a sentence in order. */
export function findCues(nodes: readonly Node[], lexicon: SpeechLexicon = ENGLISH): Cue[] {
  if (lexicon.lists !== null) return listCues(nodes, lexicon.lists);
  const cues: Cue[] = [];
  nodes.forEach((node, index) => {
    if (node.kind !== "word" || index <= (cues.at(-1)?.last ?? -1)) return;
    const source = OPENS_SOURCE.has(node.lower) ? sourceCue(nodes, index, node) : null;
    const cue = source ?? (NEVER_VERBS.has(node.pos) ? null : verbCue(nodes, index, node, lexicon));
    if (cue !== null) cues.push(cue);
  });
  return cues;
}

const OPENS_SOURCE = new Set("according in per put".split(" "));

/** "according to Smith", "in the words of Smith", "per Smith", "as Smith put it". */
function sourceCue(nodes: readonly Node[], index: number, { lower }: Word): Cue | null {
  const next = (offset: number) => wordAt(nodes, index + offset)?.lower ?? "";
  if (lower === "according" && next(1) === "to") return sourceAfter(nodes, index, index + 1, "according to");
  if (lower === "in" && next(1) === "the" && /^(?:words|view|opinion)$/u.test(next(2)) && next(3) === "of")
    return sourceAfter(nodes, index, index + 3, `in the ${next(2)} of`);
  if (
    lower === "per" &&
    (index === 0 || isPunct(nodes, index - 1)) &&
    wordAt(nodes, index + 1)?.pos === "PROPN" &&
    !isFirstNamePer(nodes, index)
  )
    return sourceAfter(nodes, index, index, "per");
  return lower === "put" && next(1) === "it" ? asPut(nodes, index) : null;
}

/** "Per Berg, the deputy governor, said", "Per Berg said": the name goes on to a verb of its own. */
function isFirstNamePer(nodes: readonly Node[], index: number): boolean {
  const phrase = wordAt(nodes, index)?.text === "Per" ? phraseStartingAt(nodes, index + 1) : null;
  if (phrase === null) return false;
  const isVerbAt = (at: number) => /^(?:VERB|AUX|ADV)$/u.test(wordAt(nodes, at)?.pos ?? "");
  if (isVerbAt(phrase.last + 1)) return true;
  const aside = isComma(nodes[phrase.last + 1]) ? phraseStartingAt(nodes, phrase.last + 2) : null;
  return aside !== null && isComma(nodes[aside.last + 1]) && isVerbAt(aside.last + 2);
}

function isPunct(nodes: readonly Node[], index: number): boolean {
  return wordAt(nodes, index)?.pos === "PUNCT" || nodes[index]?.kind === "quote";
}

/** "as Smith put it": only with "as" before its subject, for whoever "put it on the table" said nothing. */
function asPut(nodes: readonly Node[], index: number): Cue | null {
  const subject = subjectBefore(nodes, index);
  if (subject === null || wordAt(nodes, subject.mention.first - 1)?.lower !== "as") return null;
  const cue = { ...SOURCE, first: subject.mention.first - 1, last: index + 1, lemma: "as put", subject };
  return { ...cue, verbClass: "according", inverted: false };
}

const SOURCE = { relayer: null, negated: false, hypothetical: false, passive: false } as const;

function sourceAfter(nodes: readonly Node[], index: number, last: number, lemma: string): Cue | null {
  const phrase = sourcePhrase(nodes, last + 1);
  if (phrase === null) return null;
  const aside =
    wordAt(nodes, phrase.last + 1)?.text === "," ? phraseStartingAt(nodes, phrase.last + 2) : null;
  const naming: Phrase[] = aside === null ? [phrase] : [phrase, aside];
  const subject = { mention: phrase, naming };
  return { ...SOURCE, first: index, last, lemma, verbClass: "according", subject, inverted: true };
}

/** "a leaked memo": a participle between article and noun describes what follows. */
function sourcePhrase(nodes: readonly Node[], first: number): Phrase | null {
  const phrase = phraseStartingAt(nodes, first);
  const participle = wordAt(nodes, first + 1);
  if (phrase?.last !== first || wordAt(nodes, first)?.pos !== "DET" || participle?.pos !== "VERB")
    return phrase;
  const noun = phraseStartingAt(nodes, first + 2);
  return noun === null ? phrase : { first, last: noun.last };
}

function verbCue(nodes: readonly Node[], index: number, word: Word, lexicon: SpeechLexicon): Cue | null {
  const lemma = lexicon.lemmaOf(word.lower);
  const verbClass = lemma === undefined ? undefined : lexicon.classOf(lemma);
  if (lemma === undefined || verbClass === undefined || !isVerb(nodes, index, word)) return null;
  if (verbClass === "naming" && isTitled(nodes, index, word)) return null;
  if (RELAYS.has(lemma)) {
    const relayed = relayCue(nodes, index, lemma);
    if (relayed !== null) return relayed;
  }
  const particle = PARTICLES[lemma];
  if (particle !== undefined && !particle.test(wordAt(nodes, index + 1)?.lower ?? "")) return null;
  const { before, negated, passive, modal, infinitive } = auxiliariesOf(nodes, index);
  const governor = infinitive ? wordAt(nodes, before - 1) : null;
  const refused =
    REFUSALS.has(governor?.lemma ?? "") ||
    (word.lower.endsWith("ing") && REFUSALS.has(wordAt(nodes, before)?.lemma ?? ""));
  const wentOn = infinitive && /^(?:on|further)$/u.test(governor?.lower ?? "");
  const ahead = subjectBefore(nodes, index);
  const behind = takesPerson(nodes, verbClass, before)
    ? null
    : invertedSubject(nodes, index, lemma, before, ahead);
  return {
    first: index,
    last: particle === undefined ? index : index + 1,
    lemma,
    verbClass,
    subject: behind ?? ahead,
    relayer: null,
    inverted: behind !== null,
    negated: negated || refused,
    hypothetical:
      modal ||
      (infinitive && !wentOn && !refused) ||
      MENTIONS_OF_CONDITION.test(wordAt(nodes, (ahead?.mention.first ?? 0) - 1)?.lower ?? ""),
    passive: passive || isTold(nodes, index, word),
  };
}

const TELLS_SOMEBODY = new Set("told informed urged advised reminded warned ordered".split(" "));

/** "…, court told", "Travellers urged not to panic": a headline's participle, and whoever stands before it listens. */
function isTold(nodes: readonly Node[], index: number, { lower }: Word): boolean {
  if (!TELLS_SOMEBODY.has(lower)) return false;
  const [next, second] = [wordAt(nodes, index + 1), wordAt(nodes, index + 2)];
  if (lower === "told" && (nodes[index + 1] === undefined || /^(?:[.,;]|by|as)$/u.test(next?.text ?? "")))
    return true;
  if (next?.lower === "not" && second?.lower === "to") return true;
  return next?.lower === "to" && lower !== "warned" && lower !== "advised";
}

const RELAYS = new Set("quote cite".split(" "));

/** "the agency quoted Smith as saying" and "Smith was quoted as saying": Smith speaks, the agency passes it on. */
function relayCue(nodes: readonly Node[], index: number, lemma: string): Cue | null {
  const { passive, negated } = auxiliariesOf(nodes, index);
  const quoted = passive ? null : phraseStartingAt(nodes, index + 1);
  const as = asAfter(nodes, quoted?.last ?? index);
  const verb = as === null ? null : wordAt(nodes, as + 1);
  if (as === null && quoted !== null && leadsToQuote(nodes, quoted.last))
    return {
      ...SOURCE,
      first: index,
      last: quoted.last,
      lemma,
      verbClass: "saying",
      subject: { mention: quoted, naming: [quoted] },
      relayer: subjectBefore(nodes, index)?.mention ?? null,
      inverted: false,
      negated,
    };
  if (as === null || verb === null || !verb.lower.endsWith("ing")) return null;
  const ahead = subjectBefore(nodes, index);
  const subject = passive ? ahead : quoted && { mention: quoted, naming: [quoted] };
  return {
    first: index,
    last: as + 1,
    lemma,
    verbClass: "saying",
    subject,
    relayer: passive ? null : (ahead?.mention ?? null),
    inverted: false,
    negated,
    hypothetical: false,
    passive: false,
  };
}

/** "quoted Smith: “…”" */
function leadsToQuote(nodes: readonly Node[], last: number): boolean {
  return wordAt(nodes, last + 1)?.text === ":" && nodes[last + 2]?.kind === "quote";
}

// "quoted by local media as saying", "quoted Smith, its chairman, as telling": asides this long still part them.
const LONGEST_RELAY = 8;

function asAfter(nodes: readonly Node[], last: number): number | null {
  for (let index = last + 1; index <= last + LONGEST_RELAY; index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "VERB" || word.text === ";") return null;
    if (word.lower === "as") return index;
  }
  return null;
}

/** "a class called “Perception”": the participle gives a thing its title. */
function isTitled(nodes: readonly Node[], index: number, word: Word): boolean {
  const before = wordAt(nodes, index - 1);
  return (
    word.lower.endsWith("ed") &&
    before?.pos === "NOUN" &&
    !ROLE_NOUNS.has(before.lower) &&
    nodes[index + 1]?.kind === "quote"
  );
}

/** "Smith, who flew in, praised Doe": behind a verb that names or judges stands who is judged, unless marks come first. */
function takesPerson(nodes: readonly Node[], verbClass: Cue["verbClass"], before: number): boolean {
  return verbClass === "naming" && isComma(nodes[before]) && nodes[before - 1]?.kind === "word";
}

function invertedSubject(
  nodes: readonly Node[],
  verb: number,
  lemma: string,
  before: number,
  ahead: Subject | null,
): Subject | null {
  if (NEVER_INVERTED.has(lemma) || verb - before > 2) return null;
  const previous = nodes[before];
  const follows =
    previous === undefined ||
    previous.kind === "quote" ||
    (previous.kind === "word" && /^[,;—–]$|^--$/u.test(previous.text));
  if (!follows) return null;
  // What follows the verb and ends the clause is who spoke, unless it is a day or a listener.
  const behind = subjectAfter(nodes, verb);
  const head = behind === null ? null : wordAt(nodes, behind.mention.last);
  if (behind === null || head === null || TIME_WORDS.has(head.lower)) return null;
  const named = wordAt(nodes, behind.mention.first);
  if (named !== null && TIME_WORDS.has(named.lower)) return null;
  // "Smith, who lost, said Doe “should resign”": the words in marks go on with a clause of Doe's.
  if (ahead !== null && nodes[behind.mention.last + 1]?.kind === "quote" && isComma(previous)) return null;
  // "Waltz, the council's head, said the raid “was …”": a thing behind the verb is what is spoken of.
  if (ahead !== null && !canSpeak(head)) return null;
  const isObject = named?.pos === "PRON" && /^(?:it|them|him|her|this|that|you|me|us)$/u.test(named.lower);
  if (isObject || (ahead !== null && previous?.kind === "word" && lemma !== "say" && named?.pos !== "PROPN"))
    return null;
  return behind;
}

/** `“…,” Hannity presses.`: a name between the closing mark and the word, and nothing else. */
function standsBehindQuoted(nodes: readonly Node[], index: number): boolean {
  const next = nodes[index + 1];
  const ends = next === undefined || (next.kind === "word" && /^[.,:;]$/u.test(next.text));
  let first = index;
  while (wordAt(nodes, first - 1)?.pos === "PROPN") first--;
  return ends && first < index && nodes[first - 1]?.kind === "quote";
}

const POSSESSIVES = new Set("my your his its our their the".split(" "));

// The tagger takes "claims", "reports" and "notes" for nouns after a name; what follows tells.
function isVerb(nodes: readonly Node[], index: number, word: Word): boolean {
  // "its reporting", "the reporting of the day"
  if (word.lower.endsWith("ing") && POSSESSIVES.has(wordAt(nodes, index - 1)?.lower ?? "")) return false;
  if (describesNoun(nodes, index, word) || isMeasure(nodes, index, word)) return false;
  if (word.pos === "VERB") return true;
  const particle = PARTICLES[VERB_FORMS.get(word.lower) ?? ""];
  if (particle?.test(wordAt(nodes, index + 1)?.lower ?? "") === true) return true;
  const next = nodes[index + 1];
  // "Hall, however, alleged that": an adjective has its noun behind it.
  const opensThat = next?.kind === "word" && next.lower === "that";
  if (SURE_FORMS.has(word.lower) && (word.pos !== "ADJ" || opensThat)) return true;
  if (word.pos !== "NOUN" && word.pos !== "PROPN" && word.pos !== "ADJ") return false;
  const before = wordAt(nodes, index - 1);
  // "with Hall warning that": the tagger hears a warning of hers.
  if (word.lower.endsWith("ing")) return before?.pos === "PROPN" && (opensThat || next?.kind === "quote");
  if (before === null || !/(?:s|ed)$/u.test(word.lower) || /^\p{Lu}/u.test(word.text)) return false;
  if (standsBehindQuoted(nodes, index)) return true;
  const subjectLike = before.pos === "PROPN" || /^(?:he|she|it|they|who|which)$/u.test(before.lower);
  const contentLike =
    next?.kind === "quote" ||
    (next?.kind === "word" && /^(?:that|he|she|it|they|the|his|her|there|,|:)$/u.test(next.lower));
  return subjectLike && contentLike;
}

/** "twice as long as previously thought", "faster than forecast": nobody's thought, and nobody's words. */
function isMeasure(nodes: readonly Node[], index: number, word: Word): boolean {
  let before = index - 1;
  while (wordAt(nodes, before)?.pos === "ADV" && !/^(?:as|than)$/u.test(wordAt(nodes, before)?.lower ?? ""))
    before--;
  if (!/^(?:as|than)$/u.test(wordAt(nodes, before)?.lower ?? "")) return false;
  const next = nodes[index + 1];
  const ends = next === undefined || (next.kind === "word" && /^(?:PUNCT|CCONJ)$/u.test(next.pos));
  return ends && /(?:ed|forecast|thought|feared)$/u.test(word.lower);
}

/** "the promised tunnel", "a long-promised tunnel": promised once, but by nobody here. */
function describesNoun(nodes: readonly Node[], index: number, word: Word): boolean {
  if (!word.lower.endsWith("ed") || !/^(?:NOUN|ADJ)$/u.test(wordAt(nodes, index + 1)?.pos ?? ""))
    return false;
  const before = wordAt(nodes, index - 1);
  if (before?.text === "-") return wordAt(nodes, index - 2)?.lower !== "re";
  return before?.pos === "DET" || POSSESSIVES.has(before?.lower ?? "");
}

// Verbs of saying that are mostly something else; a sentence with no other cue is not worth the tagger.
const SELDOM_SAYS = new Set(
  "mean rule object charge reason relate submit specify signal protest comment text blog certify marvel profess preach post crow quote".split(
    " ",
  ),
);

// As printed in a sentence, at its head and in a headline of capitals: so no word has to be made small first.
const MAY_REPORT: ReadonlySet<string> = new Set(
  [
    "according",
    ...[...VERB_FORMS]
      .filter(([, lemma]) => !SELDOM_SAYS.has(lemma))
      .filter(([, lemma]) => VERB_CLASS.get(lemma) === "saying" || REPORTS_WITHOUT_MARKS.has(lemma))
      .map(([form]) => form),
  ].flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase()]),
);

/**
 * Whether a stretch holds a word that may be a cue: cheap, so that other
 * sentences are never tagged. Every word of every article passes here, which
 * is why letters are told by their codes and not by a pattern.
 */
export function mayReport(text: string, span: Span): boolean {
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && isLetterCode(text.charCodeAt(at))) continue;
    if (at > from && MAY_REPORT.has(text.slice(from, at))) return true;
    from = at + 1;
  }
  return false;
}
