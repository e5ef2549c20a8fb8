/**
 * A story larger than any that an editor will see, by a seeded generator: a
 * hundred outlets, ten thousand statements, each told by two outlets or more
 * with a "not" lost, a figure changed, a word replaced or an end cut off.
 */
import type { ArticleDraft } from "../../src/usecases/article-drafts.ts";

export interface BigStorySize {
  readonly outlets: number;
  readonly utterances: number;
}

export const FULL_SIZE: BigStorySize = { outlets: 100, utterances: 10_000 };
/** To see that a measurement works, not how fast anything is. */
export const SMALL_SIZE: BigStorySize = { outlets: 20, utterances: 500 };

const VERBS = "close open repair sell extend flood insure survey rename clear fence lease".split(" ");
const ADJECTIVES = "old northern public narrow empty stone private upper frozen central".split(" ");
const THINGS =
  "harbour bridge school station market clinic tunnel stadium library quarry dam depot archive canal".split(
    " ",
  );
const MONTHS = "January March April June August September October December".split(" ");
const GIVEN = "Ann Bo Carla Dario Edda Finn Greta Hugo Ines Jonas Kaja Leo Mara Nils Olga Pavel".split(" ");
const OFFICES = ["mayor", "minister", "engineer", "spokeswoman", "commissioner", "director"];
const SYLLABLES = "bal cor dun fen gar hol kir lem mor nes pel ros sund tar vik wen".split(" ");
const LEADS = [
  "The council met again.",
  "Nobody had expected a vote.",
  "The hearing went on.",
  "There was applause.",
];

export interface BigStory {
  readonly articles: readonly ArticleDraft[];
  /** By article: which statement each of its paragraphs tells. */
  readonly told: readonly (readonly number[])[];
}

/** Between the paragraphs of an article. */
export const PARAGRAPH_BREAK = "\n\n";

/** The same seed makes the same story. */
export function makeBigStory({ outlets, utterances }: BigStorySize, seed = 11): BigStory {
  const dice = new Dice(seed);
  const papers = Array.from({ length: outlets }, (_, number) => ({
    outlet: `${placeName(number * 7 + 3)} ${dice.of(["Post", "Herald", "Courier", "Times", "Mail"])} ${number + 1}`,
    paragraphs: [] as string[],
    told: [] as number[],
  }));
  for (let number = 0; number < utterances; number++) {
    const statement = makeStatement(dice, number);
    for (const paper of witnesses(dice, papers, number)) {
      paper.paragraphs.push(told(dice, statement));
      paper.told.push(number);
    }
  }
  return { articles: papers.map(asDraft), told: papers.map((paper) => paper.told) };
}

function asDraft(
  { outlet, paragraphs }: { outlet: string; paragraphs: readonly string[] },
  number: number,
): ArticleDraft {
  return {
    ...{
      file: null,
      outlet,
      title: `The long hearing, as ${outlet} told it`,
      byline: null,
      url: null,
      archiveUrl: null,
      fetchedAt: null,
    },
    publishedAt: `2025-03-${String((number % 28) + 1).padStart(2, "0")}`,
    ...{
      language: "en",
      kind: "news",
      wire: null,
      translatedFrom: null,
      translation: null,
      translator: null,
    },
    text: paragraphs.join(PARAGRAPH_BREAK),
  };
}

interface Statement {
  readonly speaker: string;
  readonly office: string;
  readonly words: readonly string[];
}

function makeStatement(dice: Dice, number: number): Statement {
  const isPlanned = dice.below(2) === 0;
  const verb = isPlanned ? ["will", "not"] : ["will"];
  const place = placeName(number);
  const opening = `We ${verb.join(" ")} ${dice.of(VERBS)} the ${dice.of(ADJECTIVES)} ${dice.of(THINGS)} of ${place}`;
  const ending = `before ${dice.of(MONTHS)} because the ${dice.of(THINGS)} costs ${2 + dice.below(97)} million crowns`;
  const voice = number % 160;
  return {
    speaker: `${GIVEN[voice % GIVEN.length] ?? ""} ${placeName(voice * 31 + 5)}ander`,
    office: OFFICES[voice % OFFICES.length] ?? "",
    words: `${opening} ${ending}`.split(" "),
  };
}

/** Most statements are in two to four outlets, some in many, and the first in all. */
function witnesses<Paper>(dice: Dice, papers: readonly Paper[], number: number): Paper[] {
  if (number === 0) return [...papers];
  const count = Math.min(papers.length, number % 100 === 0 ? 8 + dice.below(24) : 2 + dice.below(3));
  const first = dice.below(papers.length);
  // 37 and a hundred have no common divisor: no outlet is taken twice.
  return Array.from({ length: count }, (_, step) => papers[(first + step * 37) % papers.length]).filter(
    (paper) => paper !== undefined,
  );
}

function told(dice: Dice, { speaker, office, words }: Statement): string {
  const kind = dice.below(8);
  const not = words.indexOf("not");
  const figure = words.findIndex((word) => /^\d/.test(word));
  const changed = [...words];
  if (kind === 0 && not !== -1) changed.splice(not, 1);
  if (kind === 1) changed[figure] = String(2 + dice.below(97));
  if (kind === 2) changed[3] = dice.of(VERBS);
  const kept = kind === 3 ? changed.slice(0, words.indexOf("because")) : changed;
  return `${dice.of(LEADS)} “${kept.join(" ")},” said ${speaker}, the ${office}.`;
}

/** Three syllables: 4,096 names, and a fourth beyond. */
function placeName(number: number): string {
  let name = "";
  for (let rest = number + 256, length = 0; length < 3 || rest > 0; length++) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  of(values: readonly string[]): string {
    return values[this.below(values.length)] ?? "";
  }
}
