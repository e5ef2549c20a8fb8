/**
 * English verbs that report speech, by what they take.
 *
 * Dictionary forms; verbs with a particle are listed by the verb and matched
 * with their particle in cues.ts. The order of the classes is the order of
 * trust: a verb stands in one class only.
 */
export type VerbClass =
  /** Takes a quotation or a that-clause: "said", "warned". */
  | "saying"
  /** Takes a quotation, rarely a that-clause: "shouted", "continued". */
  | "uttering"
  /** Names or judges something, in marks if literally: "called it “a mess”", "slammed". */
  | "naming"
  /** Thought, not said; reports speech only where marks prove it. */
  | "thinking";

const SAYING = `
  say tell add explain note claim argue insist announce report warn promise vow declare suggest tweet retweet
  acknowledge deny state respond reply contend maintain recall repeat reiterate testify assert allege predict
  stress emphasize emphasise concede admit complain joke quip write confirm remark observe mention disclose reveal
  boast brag proclaim pledge caution counter assure inform advise remind estimate conclude hint imply
  indicate agree confess lament swear speculate opine posit elaborate clarify relate reason recount
  rebut retort volunteer stipulate affirm reaffirm attest aver avow certify
  charge protest object rule argue guarantee forecast underscore underline signal comment blog text email e-mail
  insinuate intimate preach profess restate specify submit surmise apologize apologise joke gripe grumble crow gush
  fume marvel muse hypothesize theorize mean`;

const UTTERING = `
  ask continue begin start shout yell scream chant cry exclaim interject mutter whisper bark snap sigh laugh chuckle
  demand inquire enquire wonder rail thunder intone quote read answer utter mumble murmur roar shriek plead implore
  beg press interrupt finish resume urge offer tease taunt deadpan grouse growl rant rave scoff sneer snark
  smile shrug post open close echo follow challenge venture ponder query proffer
  confide counsel crack enthuse gloat bellow stammer rejoin moan expound groan
  chime pipe go shoot fire hit strike push point lash weigh speak talk wax jest jibe banter sing recite pray`;

const NAMING = `
  call describe label dub brand deem term characterize characterise refer portray denounce condemn criticize criticise
  blast slam decry blame accuse praise hail mock ridicule dismiss reject attack rip tout defend
  question cite promote tag cast paint depict bemoan deride assail chide chastise scold rebuke berate excoriate bash
  lambaste lampoon malign deplore knock ding skewer trash pan applaud commend credit laud salute celebrate
  compare liken welcome oppose propose recommend call discuss address invoke pronounce nickname christen name
  encourage order instruct direct threaten invite thank congratulate oppose endorse argue raise
  reference hurl accuse admonish advocate allude blister castigate champion criticise crow declaim
  disavow disparage extol flog fault frame pitch plug repudiate spurn vilify`;

const THINKING = `
  believe think feel hope expect want fear know consider regard see view doubt suspect understand wish worry
  imagine assume anticipate find favor favour like love hate need seek try intend plan aim refuse`;

const lemmas = (list: string): string[] => list.trim().split(/\s+/u);

/** The first class a verb is listed under is the one that counts. */
export const VERB_CLASS: ReadonlyMap<string, VerbClass> = new Map([
  ...lemmas(THINKING).map((lemma) => [lemma, "thinking"] as const),
  ...lemmas(NAMING).map((lemma) => [lemma, "naming"] as const),
  ...lemmas(UTTERING).map((lemma) => [lemma, "uttering"] as const),
  ...lemmas(SAYING).map((lemma) => [lemma, "saying"] as const),
]);

// Forms that the rules of spelling below do not give.
const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  swore: "swear",
  sworn: "swear",
  began: "begin",
  begun: "begin",
  went: "go",
  gone: "go",
  goes: "go",
  shot: "shoot",
  hit: "hit",
  struck: "strike",
  spoke: "speak",
  spoken: "speak",
  sang: "sing",
  sung: "sing",
  read: "read",
  cast: "cast",
  meant: "mean",
  thought: "think",
  felt: "feel",
  knew: "know",
  known: "know",
  saw: "see",
  seen: "see",
  understood: "understand",
  found: "find",
  sought: "seek",
  offered: "offer",
  offering: "offer",
};

// The last consonant is doubled only where the last syllable is stressed.
const DOUBLING = new Set(
  "refer defer quip admit beg brag crow tag pan rip dub aver chat tut submit plug bar slam flog pin".split(
    " ",
  ),
);

const VOWEL_Y = /[aeiou]y$/u;

function inflect(lemma: string): string[] {
  if (lemma.endsWith("e")) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (lemma.endsWith("y") && !VOWEL_Y.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const es = /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  return [lemma, es, `${stem}ed`, `${stem}ing`];
}

/** Every form of every verb, with its dictionary form. */
export const VERB_FORMS: ReadonlyMap<string, string> = new Map([
  ...[...VERB_CLASS.keys()].flatMap((lemma) => inflect(lemma).map((form) => [form, lemma] as const)),
  ...Object.entries(IRREGULAR),
]);

/** Forms that are reporting verbs whatever the tagger thinks, and common enough to matter. */
export const SURE_FORMS: ReadonlySet<string> = new Set(
  `said says told tells added adds wrote writes tweeted tweets replied replies insisted insists argued argues
   explained explains announced announces declared declares acknowledged acknowledges admitted admits
   quipped joked warned warns vowed vows asserted asserts contended contends recalled recalls
   exclaimed retorted testified testifies remarked reiterated conceded concedes complained complains
   suggested suggests alleged alleges confirmed confirms denied denies asked asks`
    .trim()
    .split(/\s+/u),
);
