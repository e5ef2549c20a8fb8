/** Makes pairs of quotations that differ by one known edit. */
import { type Chance, chanceFrom, oneOf } from "./chance.ts";
import type { Edit } from "./edits.ts";
import { REPORT_SENTENCES } from "./report-sentences.ts";
import { fill, linesWith, original, type Sentences } from "./template.ts";
import { TUNING_SENTENCES } from "./tuning-sentences.ts";

/** Rules are tuned on the one, figures are taken on the other. */
export const HALVES = ["tuning", "report"] as const;
export type Half = (typeof HALVES)[number];

const SENTENCES: Readonly<Record<Half, Sentences>> = { tuning: TUNING_SENTENCES, report: REPORT_SENTENCES };

export interface Contrasted {
  readonly a: string;
  readonly b: string;
}

/** As many as asked, all different; the lines take turns. */
export function contrastsOf(edit: Edit, half: Half, count: number): Contrasted[] {
  const sentences = SENTENCES[half];
  const chance = chanceFrom(seedOf(`${half} ${edit.name}`));
  const lines = linesWith(sentences, edit.mark);
  return distinct(count, (turn) => {
    const line = fill(lines[turn % lines.length] ?? "", sentences, chance);
    return { a: original(line), b: edit.make(line, chance) };
  });
}

export interface SpokenTwice {
  /** Two articles that give the same words to two persons. */
  readonly texts: readonly [string, string];
}

const ATTRIBUTIONS: readonly ((words: string, speaker: string) => string)[] = [
  (words, speaker) => `“${words},” said ${speaker}.`,
  (words, speaker) => `“${words},” ${speaker} told reporters.`,
  (words, speaker) => `${speaker} said: “${words}.”`,
  (words, speaker) => `According to ${speaker}, “${words}.”`,
];

/** Speakers exchanged: the words stay, the mouth does not. */
export function speakerSwaps(half: Half, count: number): SpokenTwice[] {
  const sentences = SENTENCES[half];
  const chance = chanceFrom(seedOf(`${half} speaker-swap`));
  const lines = linesWith(sentences, null);
  return distinct(count, (turn) => {
    const words = original(fill(lines[turn % lines.length] ?? "", sentences, chance));
    const [one, other] = twoPersons(sentences, chance);
    const tell = oneOf(chance, ATTRIBUTIONS);
    return { texts: [tell(words, one), tell(words, other)] };
  });
}

function twoPersons({ fillers }: Sentences, chance: Chance): [string, string] {
  const persons = fillers.person ?? [];
  const one = oneOf(chance, persons);
  return [
    one,
    oneOf(
      chance,
      persons.filter((person) => person !== one),
    ),
  ];
}

/** A line of few fillings may give one contrast twice; far more turns than contrasts are a fault of the sentences. */
function distinct<T>(count: number, make: (turn: number) => T): T[] {
  const made = new Map<string, T>();
  for (let turn = 0; made.size < count && turn < 20 * count; turn++) {
    const one = make(turn);
    made.set(JSON.stringify(one), one);
  }
  return [...made.values()];
}

function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
