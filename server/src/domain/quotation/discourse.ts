/**
 * Who is present at a place of the article, so that "he" and "the senator"
 * can be answered.
 *
 * Names, pronouns and role descriptions of the narration are read in order;
 * each one found makes its person present again. A pronoun goes to the person
 * of fitting gender who is most present: subjects before objects, near before
 * far. What cannot be told stays unknown.
 */
import type { Cast } from "./cast.ts";
import type { Member } from "./casting.ts";
import type { Gender } from "./introductions.ts";
import { DEMONYMS } from "./lexicon/people-words.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./narration.ts";

interface Presence {
  readonly sentence: number;
  readonly member: number;
  readonly weight: number;
}

// Weights found by trying values on one half of the development articles and checking on the other.
const SUBJECT = 3;
const LATER_IN_SENTENCE = 2;
const OWNER = 1.4;
const OBJECT = 1;
const PER_SENTENCE_BACK = 0.9;
const LAST_SPEAKER = 0.5;
const GENDER_KNOWN = 1;
const UNSURE = -1;
// Eight sentences are two or three paragraphs of news; a pronoun seldom reaches further.
const FARTHEST = 8;
// A verb without a subject goes on with whom the last two sentences quote.
const NEAR = 2;
// Bounds the search where one sentence runs on for pages.
const MOST_PRESENT = 80;

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  ...{
    he: "male",
    er: "male",
    il: "male",
    él: "male",
    hij: "male",
    lui: "male",
    ele: "male",
    он: "male",
    він: "male",
  },
  ...{
    she: "female",
    sie: "female",
    elle: "female",
    ella: "female",
    zij: "female",
    ze: "female",
    lei: "female",
    ela: "female",
  },
  ...{ ona: "female", она: "female", вона: "female" },
};

const ROLE =
  "president-elect|president|boss|manager|gaffer|senator|governor|congressman|congresswoman|mayor|candidate|nominee|front-?runner|billionaire|mogul|businessman|secretary|chairman|chairwoman|chancellor|premier|prime minister|minister|ambassador|judge|justice|sheriff|director|spokesman|spokeswoman|speaker|lawmaker|representative|attorney|lawyer|professor|author|general|leader|host|anchor|moderator|pontiff|pope|comedian|actor|actress|singer|coach|pastor|republican|democrat";
const TALKS_OF = new RegExp(
  String.raw`(?<![\p{L}’'])(?:([Hh]e|[Ss]he)(?![\p{L}’'])|[Tt]he (?:[\p{L}.’'-]+ ){0,3}?(${ROLE})(?![\p{L}’'-]| \p{Lu}))`,
  "gu",
);

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  senator: ["sen", "senator"],
  governor: ["gov", "governor"],
  congressman: ["rep", "congressman", "representative"],
  congresswoman: ["rep", "congresswoman", "representative"],
  representative: ["rep", "representative"],
  lawmaker: ["rep", "sen", "senator", "representative"],
  mogul: ["mogul", "businessman", "billionaire", "developer", "magnate"],
  billionaire: ["mogul", "businessman", "billionaire", "developer", "magnate"],
  businessman: ["mogul", "businessman", "billionaire", "developer", "magnate"],
  frontrunner: ["front-runner", "frontrunner", "candidate", "nominee"],
  "front-runner": ["front-runner", "frontrunner", "candidate", "nominee"],
  nominee: ["nominee", "candidate"],
  general: ["gen", "general"],
  "prime minister": ["minister", "premier"],
  leader: ["leader", "president", "chairman", "minister"],
  boss: [
    "boss",
    "president",
    "manager",
    "head",
    "chief",
    "governor",
    "director",
    "ceo",
    "chairman",
    "chairwoman",
  ],
  gaffer: ["gaffer", "manager", "boss", "coach"],
  manager: ["manager", "boss"],
};

// What only one or two people of a story can be called; without a named holder the one named most is meant.
const DISTINCTIVE = new Set(
  "president president-elect senator governor congressman congresswoman mayor candidate nominee front-runner frontrunner billionaire mogul businessman chancellor premier pontiff pope boss manager gaffer".split(
    " ",
  ),
);

// Nobody holds two of these at a time.
const HIGH_OFFICES = new Set(
  "president senator governor congressman congresswoman mayor chancellor premier pope".split(" "),
);

// Held by one person of each body, so that "the Castleton manager" can mean whom the text is about.
const FOR_ONE = new Set(
  `manager boss gaffer coach captain skipper head chief chairman chairwoman director president mayor governor minister
   striker midfielder defender goalkeeper keeper winger hitman playmaker international scot briton republican democrat`
    .trim()
    .split(/\s+/u),
);

interface Event {
  readonly at: number;
  readonly mention?: Mention;
  readonly pronoun?: string;
  readonly role?: string;
}

export class Discourse {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #sentences: readonly Sentence[];
  readonly #events: readonly Event[];
  readonly #presences: Presence[] = [];
  #next = 0;
  #sentence = 0;
  #lastSpeaker: number | null = null;

  constructor(text: string, masked: string, cast: Cast, sentences: readonly Sentence[]) {
    this.#text = text;
    this.#cast = cast;
    this.#sentences = sentences;
    this.#events = eventsOf(masked, cast);
  }

  /** Remembers who spoke, so that a later "he" finds them. */
  spoke(member: number, sentence: number): void {
    this.#lastSpeaker = member;
    this.#presences.push({ sentence, member, weight: SUBJECT });
  }

  /** The person whom "he" or "she" means at a place; null when nobody fits. */
  pronoun(pronoun: string, at: number): number | null {
    this.#readUpTo(at);
    const gender = PRONOUN_GENDER[pronoun];
    return gender === undefined ? null : this.#mostPresent(this.#sentenceAt(at), gender);
  }

  /** Who speaks where a verb stands without a subject: whoever spoke last, if the verb's gender fits. */
  impliedSpeaker(gender: Gender, at: number): number | null {
    this.#readUpTo(at);
    const last = this.#lastSpeaker;
    const sentence = this.#sentenceAt(at);
    const spokeAt = this.#presences.findLast((presence) => presence.member === last)?.sentence ?? -FARTHEST;
    if (last !== null && sentence - spokeAt <= NEAR && genderFit(this.#cast.members[last], gender) !== null)
      return last;
    return gender === "unknown" ? null : this.#mostPresent(sentence, gender);
  }

  /** The person whom "the governor" means at a place; null when the article names nobody so. */
  holderOf(role: string, at: number, isOfSomewhere = false): number | null {
    this.#readUpTo(at);
    const holders = this.#cast.members.filter((member) => holds(member, role));
    const indices = new Set(holders.map((member) => member.index));
    const [only] = holders;
    if (only !== undefined && indices.size === 1 && (only.roles.has(role) || this.#isPresent(only)))
      return only.index;
    if (indices.size > 1) return this.#mostPresent(this.#sentenceAt(at), "unknown", indices);
    if (role === "president-elect") return this.#protagonist("president");
    if (isOfSomewhere || DEMONYMS.has(role)) {
      const topic = this.#topicBefore(at);
      if (topic !== null && (FOR_ONE.has(role) || DEMONYMS.has(role))) return topic;
    }
    return DISTINCTIVE.has(role) && !isOfSomewhere ? this.#protagonist(undefined, role) : null;
  }

  /** Whether the text has named somebody by now. */
  #isPresent({ index }: Member): boolean {
    return this.#presences.some(({ member }) => member === index);
  }

  /** The subject of this sentence or the one before, if it is one person only. */
  #topicBefore(at: number): number | null {
    const sentence = this.#sentenceAt(at);
    const topics = this.#presences.filter(
      (presence) =>
        presence.weight >= SUBJECT &&
        sentence - presence.sentence <= 1 &&
        // "Signals Patience on Rate Cuts": a headline's capitals may look like a name.
        this.#cast.members[presence.member]?.sure === true,
    );
    return topics.at(-1)?.member ?? null;
  }

  /** Whom the article names most. */
  #protagonist(except?: string, office?: string): number | null {
    let best: Member | null = null;
    for (const member of this.#cast.members) {
      // A governor by title is not "the president".
      if (office !== undefined && HIGH_OFFICES.has(office) && holdsAnother(member, office)) continue;
      if (except !== undefined && member.roles.has(except)) continue;
      if (member.kind === "person" && member.sure && member.mentions > (best?.mentions ?? 0)) best = member;
    }
    return best?.index ?? null;
  }

  #mostPresent(sentence: number, gender: Gender, among?: ReadonlySet<number>): number | null {
    let best: { readonly member: number; readonly score: number } | null = null;
    const farthest = among === undefined ? FARTHEST : FARTHEST * 4;
    const last = this.#presences.length - 1;
    for (let index = last; index >= Math.max(0, last - MOST_PRESENT); index--) {
      const presence = this.#presences[index];
      if (presence === undefined) break;
      const back = Math.max(0, sentence - presence.sentence);
      if (back > farthest * (best === null ? 2 : 1)) break;
      if (among !== undefined && !among.has(presence.member)) continue;
      const fit = genderFit(this.#cast.members[presence.member], gender);
      if (fit === null) continue;
      const score =
        presence.weight +
        fit -
        back * PER_SENTENCE_BACK +
        (presence.member === this.#lastSpeaker ? LAST_SPEAKER : 0);
      if (best === null || score > best.score) best = { member: presence.member, score };
    }
    return best?.member ?? null;
  }

  #readUpTo(to: number): void {
    for (
      let event = this.#events[this.#next];
      event !== undefined && event.at < to;
      event = this.#events[this.#next]
    ) {
      this.#next++;
      this.#take(event);
    }
  }

  #take(event: Event): void {
    const sentence = this.#sentenceAt(event.at);
    const opening = event.at - (this.#sentences[sentence]?.start ?? 0);
    const { mention } = event;
    if (mention !== undefined) {
      this.#presences.push({ sentence, member: mention.member, weight: this.#prominence(mention, opening) });
      return;
    }
    const member =
      event.pronoun === undefined
        ? this.#named(event.role ?? "", sentence)
        : this.#mostPresent(sentence, PRONOUN_GENDER[event.pronoun] ?? "unknown");
    if (member !== null)
      this.#presences.push({ sentence, member, weight: opening < 30 ? SUBJECT : LATER_IN_SENTENCE });
  }

  #named(role: string, sentence: number): number | null {
    const holders = this.#cast.members.filter((member) => holds(member, role)).map((member) => member.index);
    return holders.length === 0 ? null : this.#mostPresent(sentence, "unknown", new Set(holders));
  }

  #prominence(mention: Mention, opening: number): number {
    const { start = 0, end = 0 } = this.#sentences[this.#sentence] ?? {};
    // Bylines, captions and subheads name people who are not the topic of the next sentence.
    if (/^By \p{Lu}/u.test(this.#text.slice(start, start + 5)) && end - start < 80) return 0;
    if (mention.possessive) return OWNER;
    const before = this.#text.slice(Math.max(0, mention.from - 14), mention.from);
    if (AFTER_PREPOSITION.test(before) && opening > "And ".length) return OBJECT;
    if (opening >= 40) return LATER_IN_SENTENCE;
    return this.#isObject(mention, start) ? LATER_IN_SENTENCE : SUBJECT;
  }

  /** "Cole met Reed": a verb stands between the subject and who is named next. */
  #isObject(mention: Mention, start: number): boolean {
    const words = this.#text.slice(start, mention.from).trim().split(/\s+/u);
    if (/^(?:the|an?)$/u.test(words.at(-1) ?? "")) words.pop();
    const isSubjectNamed = /^\p{Lu}/u.test(words[0] ?? "") && /^\p{Lu}/u.test(words.at(-2) ?? "");
    return isSubjectNamed && /^\p{Ll}{3,}$/u.test(words.at(-1) ?? "") && words.at(-1) !== "and";
  }

  /** Offsets rise, so the sentence is found by walking on. */
  #sentenceAt(at: number): number {
    while ((this.#sentences[this.#sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) this.#sentence++;
    while (this.#sentence > 0 && (this.#sentences[this.#sentence]?.start ?? 0) > at) this.#sentence--;
    return this.#sentence;
  }
}

const AFTER_PREPOSITION =
  /(?<!\p{L})(?:of|to|with|for|by|in|from|against|about|than|at|on|over|like|after|before|and|between|under|toward|towards) (?:\p{L}+ )?$/iu;

function eventsOf(masked: string, cast: Cast): Event[] {
  const events: Event[] = [];
  for (const mention of cast.mentions) {
    const member = cast.members[mention.member];
    if (!mention.quoted && member !== undefined && isLikelyPerson(member))
      events.push({ at: mention.start, mention });
  }
  for (const match of masked.matchAll(TALKS_OF)) {
    const [, pronoun, role] = match;
    if (pronoun !== undefined) events.push({ at: match.index, pronoun: pronoun.toLowerCase() });
    else if (role !== undefined) events.push({ at: match.index, role });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** Proved a person, or at least of two words and the shape of a name. */
function isLikelyPerson(member: Member): boolean {
  return member.kind === "person" && (member.sure || member.name.includes(" "));
}

function holds(member: Member, role: string): boolean {
  return member.kind === "person" && (SYNONYMS[role] ?? [role]).some((word) => member.roles.has(word));
}

function holdsAnother({ roles }: Member, office: string): boolean {
  return [...roles].some((role) => role !== office && HIGH_OFFICES.has(role)) && !roles.has(office);
}

/** Null where the gender is known to be the other one. */
function genderFit(member: Member | undefined, gender: Gender): number | null {
  if (member === undefined) return null;
  const doubt = member.sure ? 0 : UNSURE;
  if (gender === "unknown" || member.gender === "unknown") return doubt;
  return member.gender === gender ? GENDER_KNOWN : null;
}
