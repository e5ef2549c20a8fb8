/** The closed classes of English that alignment treats apart from words with content. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that hold a sentence together and say little by themselves. */
export const FUNCTION_WORDS = list(`
a an the this that these those some any anything something everything anyone someone everyone each every either both all such another other
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
ourselves they them their theirs themselves who whom whose which what where when why how there here one ones
am is are was were be been being do does did done doing have has had having will would shall should can could
may might must ought get gets got
of in on at to from by with about into onto over under after before between among through during against
for as than like up down out off upon toward towards within along across behind beyond per via
and or but if because so while although though since until unless whether then also too very just even still
yet only now again much more most well really quite rather indeed ever already
oh ah um uh hey
`);

/** Words that turn a statement round. "hardly" and "few" are weaker and live with the hedges. */
export const NEGATIONS = list("not no never none nor neither nothing nobody nowhere without n't");

/** What makes a statement less sure. "look" and "feel" only as verbs of seeming, which the phrases below catch. */
export const HEDGES = list(
  "think believe guess suppose hope seem appear likely probably perhaps maybe possibly apparently reportedly allegedly presumably generally usually often sometimes mostly arguably almost nearly potentially",
);
export const HEDGING_PHRASES =
  /\b(?:for (?:now|the moment|the time being)|so far|at (?:the|this) (?:moment|time|stage|point)|at present|to date|(?:as|not) yet|in (?:principle|theory)|to (?:my|our) knowledge|in (?:many|some|most) (?:cases|ways)|in a way|(?:sort|kind) of|to some extent|as far as|look(?:s|ed)? (?:like|as (?:if|though))|(?:feels?|felt) (?:like|that|as (?:if|though)))\b/;

/** What a statement hangs on. */
export const CONDITIONS = list("if unless until except");

/** Adverbs that tie a sentence to the one before and add nothing to what it says. */
export const CONNECTIVES = list(
  "however therefore thus hence nevertheless nonetheless moreover furthermore consequently accordingly conversely likewise meanwhile besides",
);

/** What stands before a figure and says which way it may be off; more words than one, so that phrases are matched. */
export const BOUNDS = {
  least: /(?:^| )(?:at least|(?:no|not) (?:fewer|less) than|more than|over|above|upwards of|a minimum of)$/,
  most: /(?:^| )(?:up to|at most|(?:no|not) more than|(?:fewer|less) than|under|below|as (?:many|much|high) as|a maximum of)$/,
  about: /(?:^| )(?:about|around|roughly|approximately|some|close to)$/,
} as const;
/** Words of the longest of them. */
export const LONGEST_BOUND = 3;

export const WEEKDAYS = list("monday tuesday wednesday thursday friday saturday sunday");

export const MONTHS = list(`
january february march april may june july august september october november december
jan feb apr jun jul aug sep sept oct nov dec
`);

/** Days told from the day of writing or speaking. */
export const DEICTIC_DAYS = list("today yesterday tomorrow tonight");

/** Content words so common that sharing one says little. */
export const LIGHT_WORDS = list(`
say tell make go come take give know think want need see look get put let keep seem
thing way time people man woman person year day lot kind sort part place
good great big new many little first last long right
`);

/** Titles before a name: leaving one out changes nothing about who is meant. */
export const HONORIFICS = list(`
mr mrs ms miss dr sir lady sen senator rep representative congressman congresswoman gov governor president
president-elect vice prime minister secretary justice judge gen general mayor chancellor professor prof rev
`);

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Number words below a hundred and their value; "one" is left out, for it mostly is a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(" ").flatMap((word, i): [string, number][] => (word === "one" ? [] : [[word, i]])),
  ...TENS.split(" ").map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Contracted forms and what they stand for; the apostrophe is the straight one of the normal form. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "won't": "will not",
    "can't": "can not",
    cannot: "can not",
    "shan't": "shall not",
    "ain't": "is not",
    gonna: "going to",
    wanna: "want to",
    gotta: "got to",
    "let's": "let us",
    "'em": "them",
    "y'all": "you all",
    cause: "because",
    "'cause": "because",
    "o'clock": "o'clock",
  }).map(([form, words]) => [form, words.split(" ")]),
);

/** What an apostrophe ending stands for; "'s" only after a pronoun, elsewhere it is a genitive. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'m", "am"],
]);

export const HOSTS_OF_IS = list(
  "it he she that what there here who where this how everything everybody everyone nobody nothing",
);

/** Two spellings of one word: the first is folded to the second. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    programme: "program",
    grey: "gray",
    defence: "defense",
    offence: "offense",
    licence: "license",
    cheque: "check",
    sceptical: "skeptical",
    judgement: "judgment",
    tyre: "tire",
    ok: "okay",
    "per cent": "percent",
    "&": "and",
    "%": "percent",
    towards: "toward",
    amongst: "among",
    whilst: "while",
    sept: "september",
    jan: "january",
    feb: "february",
    aug: "august",
    oct: "october",
    nov: "november",
    dec: "december",
    senator: "sen",
    representative: "rep",
    governor: "gov",
    general: "gen",
    doctor: "dr",
    congressman: "rep",
  }),
);
