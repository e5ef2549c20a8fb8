/**
 * The sentences in which differences are told. They name the outlets and say
 * "differs" or "has", never "misquoted": which reading is right is for the
 * editor to rule.
 */
import { type Has, type Party, type Sentences, type Source, type Telling, tellIn } from "./telling.ts";

const HEADS: Sentences["heads"] = {
  "same-words": "The words are the same",
  "same-amount": "The amounts are the same",
  "same-share": "Both tell the same share",
  "same-day": "Both name one day",
  roles: "Who does it to whom differs",
  denial: "One denies what the other says",
  figures: "The figures differ",
  "only-one-figure": "Only one gives a figure",
  rounded: "One figure is rounded",
  bound: "The figure is bounded otherwise",
  unit: "The unit differs",
  converted: "The same amount in another unit",
  currency: "The currency differs",
  dates: "The dates differ",
  "days-unless-apart": "The days differ, unless the articles are of different days",
  condition: "The condition differs",
  certainty: "The certainty differs",
  "ability-or-duty": "One may, the other must",
  resolve: "How firmly it is meant differs",
  limit: "The limit differs",
  quantity: "How many or how often differs",
  names: "The names differ",
  "fuller-name": "One gives the name more fully",
  "name-or-description": "One names, the other describes",
  "name-in-report": "Reported speech names who is meant",
  "courtesy-title": "Only the title differs",
  places: "The places differ",
  occasions: "The words are told of two occasions",
  speakers: "The words are given to different speakers",
  wording: "The wording differs",
  "wording-translated": "The wording differs, as translations do",
  "small-words": "Small words differ",
  "small-words-translated": "Small words differ, as translations do",
  "spoken-form": "One writes as it was spoken, the other as it is written",
  tense: "The tense differs",
  misprint: "One of them may be misprinted",
  "reported-speech": "Reported speech shifts the words",
};

const ENDS: Sentences["ends"] = {
  reversed: ": the statement is reversed",
  exact: ": the figure stands as exact",
  "condition-lost": ": the condition is lost",
  "limit-lost": ": the limit is lost",
  "more-certain": ": it sounds more certain",
  title: ", a title",
  interjection: ", an interjection",
  connective: ", which ties it to what was said before",
  gloss: ", to say who is meant",
  insertion: ", marked as an editor's words",
  marked: ", and marks the place",
  unmarked: " without marking the place",
  paraphrase: " in paraphrase",
};

const SOURCES: Readonly<Record<Source, string>> = {
  transcript: "the transcript",
  official: "the official text",
};

const FRAMES: Sentences["frames"] = {
  opposed: ({ a, b }) => `${has(a)} where ${has(b)}`,
  departs: ({ by, words, source, instead }) =>
    `${who(by)} ${agree(by, "differs", "differ")} from ${SOURCES[source]}, with ${shown(words)} for ${shown(instead)}`,
  drops: ({ by, words, source }) =>
    `${who(by)} ${agree(by, "drops", "drop")} ${quoted(words)}${source === null ? "" : ` from ${SOURCES[source]}`}`,
  adds: ({ by, words, source }) =>
    `${who(by)} ${agree(by, "adds", "add")} ${quoted(words)}${source === null ? "" : ` to ${SOURCES[source]}`}`,
  moved: (told) => `${has(told)} in another place`,
  exchanged: ({ others, ...told }) => `${has(told)}, ${who(others)} the other way round`,
  amounts: ({ a, b }) => `${has(a)}, ${who(b.by)} ${shown(b.words)}`,
  each: ({ told }) =>
    told
      .map((one) => (one.sentence === null ? has(one) : `${has(one)} (${quoted(one.sentence)})`))
      .join(", "),
  given: ({ voices }) => voices.map(({ by, speaker }) => `${who(by)} to ${speaker}`).join(", "),
  rephrased: ({ by, quoted: { by: quoters, words } }) =>
    `${who(by)} ${agree(by, "reports", "report")} in other words what ${who(quoters)} ${agree(quoters, "quotes", "quote")} as ${quoted(words)}`,
  "stops-short": ({ by, words }) =>
    `${who(by)} ${agree(by, "stops", "stop")} short of ${quoted(words)} in paraphrase`,
  alone: () => "No other outlet has it",
  "put-aside": () => "What differs was put aside by an editor",
  agreed: () => "The outlets agree word for word",
};

const ENGLISH: Sentences = {
  heads: HEADS,
  opposites: (one, other) => `${quoted(one)} and ${quoted(other)} are opposites`,
  surer: (by) => `${who(by)} ${agree(by, "sounds", "sound")} more certain`,
  frames: FRAMES,
  ends: ENDS,
};

/** Where it begins with an outlet, that stands as within a sentence: see `asSentence`. */
export function inEnglish(telling: Telling): string {
  return tellIn(ENGLISH, telling);
}

/** An outlet's own name may begin in lower case. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the Ledger has “three”" */
function has({ by, words }: Has): string {
  return `${who(by)} ${agree(by, "has", "have")} ${shown(words)}`;
}

function agree({ count }: Party, one: string, several: string): string {
  return count > 1 ? several : one;
}

function shown(words: string): string {
  return words === "" ? "nothing" : quoted(words);
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** "the Ledger", "the Ledger and the Courier", "the Ledger, the Courier and 3 others", to stand within a sentence. */
function who({ outlets, count, again }: Party): string {
  const [first = "", second = "", third = ""] = outlets.map((name) => name.replace(/^The (?=\S)/u, "the "));
  const others = count === 3 ? third : `${count - 2} others`;
  const names =
    count <= 1 ? first : count === 2 ? `${first} and ${second}` : `${first}, ${second} and ${others}`;
  return again ? `${names} (in another passage)` : names;
}
