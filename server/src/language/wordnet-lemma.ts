/**
 * The dictionary form of an inflected English word.
 *
 * WordNet's own exception lists are not in the package, so the irregular forms
 * stand here by hand; the regular ones are taken off by rule and accepted only
 * if what remains is in the dictionary.
 */
import type { WordClass } from "./wordnet-files.ts";

/** "base: forms", the irregular verbs and nouns that news is written with. */
const IRREGULAR = `
be: am is are was were been being; have: has had having; do: does did done doing; go: goes went gone
say: said says; make: made; take: took taken; get: got gotten; come: came; see: saw seen; know: knew known
give: gave given; find: found; think: thought; tell: told; become: became; leave: left; feel: felt
bring: brought; begin: began begun; keep: kept; hold: held; write: wrote written; stand: stood; hear: heard
mean: meant; meet: met; run: ran; pay: paid; sit: sat; speak: spoke spoken; lie: lay lain lying; lead: led
grow: grew grown; lose: lost; fall: fell fallen; send: sent; build: built; understand: understood
draw: drew drawn; break: broke broken; spend: spent; rise: rose risen; drive: drove driven; buy: bought
wear: wore worn; choose: chose chosen; seek: sought; throw: threw thrown; catch: caught; deal: dealt
win: won; forget: forgot forgotten; lay: laid; sell: sold; fight: fought; teach: taught; eat: ate eaten
sing: sang sung; strike: struck stricken; hang: hung; shake: shook shaken; ride: rode ridden; feed: fed
shoot: shot; drink: drank drunk; fly: flew flown flies; steal: stole stolen; sleep: slept; bear: bore borne
swear: swore sworn; tear: tore torn; blow: blew blown; hide: hid hidden; freeze: froze frozen; stick: stuck
swing: swung; bind: bound; forbid: forbade forbidden; forgive: forgave forgiven; withdraw: withdrew withdrawn
undertake: undertook undertaken; overcome: overcame; undergo: underwent undergone; uphold: upheld
mislead: misled; misspeak: misspoke misspoken; overthrow: overthrew overthrown; flee: fled; breed: bred
bleed: bled; speed: sped; light: lit; slide: slid; spin: spun; spring: sprang sprung; sink: sank sunk
swim: swam swum; wake: woke woken; weave: wove woven; wind: wound; bend: bent; lend: lent; sweep: swept
weep: wept; creep: crept; leap: leapt; dream: dreamt; burn: burnt; learn: learnt; spell: spelt; dig: dug
cling: clung; foresee: foresaw foreseen; foretell: foretold; withhold: withheld; withstand: withstood
man: men; woman: women; child: children; person: people persons; foot: feet; tooth: teeth; mouse: mice
life: lives; wife: wives; knife: knives; half: halves; shelf: shelves; thief: thieves; crisis: crises
analysis: analyses; basis: bases; thesis: theses; phenomenon: phenomena; criterion: criteria; medium: media
good: better best; bad: worse worst; far: farther further farthest furthest; little: less least
many: more most; congressman: congressmen; congresswoman: congresswomen; spokesman: spokesmen
spokeswoman: spokeswomen; gunman: gunmen; policeman: policemen; lawmaker: lawmakers; die: dying dies died
`;

/** Look like inflected forms and are not. */
const UNINFLECTED = new Set(
  "news this us his its as is was has does yes politics economics species series means always perhaps thus plus gas bus class process business congress press less unless across pass access success crisis basis during nothing something anything everything morning evening being wedding king thing bring sing ring spring string wing united hundred indeed need speed seed feed bed red".split(
    " ",
  ),
);

const SUFFIXES: readonly (readonly [WordClass, string, string])[] = [
  ["verb", "ies", "y"],
  ["noun", "ies", "y"],
  ["verb", "es", "e"],
  ["noun", "ches", "ch"],
  ["noun", "shes", "sh"],
  ["noun", "sses", "ss"],
  ["noun", "xes", "x"],
  ["noun", "s", ""],
  ["verb", "es", ""],
  ["verb", "s", ""],
  ["verb", "ied", "y"],
  ["verb", "ed", "e"],
  ["verb", "ed", ""],
  ["verb", "ing", "e"],
  ["verb", "ing", ""],
];

export function irregularForms(): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const entry of IRREGULAR.trim().split(/[;\n]/)) {
    const [base = "", forms = ""] = entry.split(":");
    for (const form of forms.trim().split(/\s+/)) bases.set(form, base.trim());
  }
  return bases;
}

/** `isWord` tells whether the dictionary has a word in a class. */
export function lemmatize(
  word: string,
  irregular: ReadonlyMap<string, string>,
  isWord: (word: string, wordClass: WordClass) => boolean,
): string {
  const base = irregular.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || UNINFLECTED.has(word) || word.endsWith("ss")) return word;
  for (const [wordClass, suffix, ending] of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    const candidates = [stem + ending, ...(ending === "" ? [undoubled(stem)] : [])];
    const found = candidates.find((candidate) => candidate.length > 2 && isWord(candidate, wordClass));
    if (found !== undefined) return found;
  }
  return word;
}

/** "stopped" loses "ed" and the doubled letter: "stop". */
function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
