/**
 * The notation of the sentences that contrasts are made from.
 *
 * `{negation:not|}` has what the first outlet prints and what the second makes
 * of it; `<town>` is filled by chance, with the same in both. All marks of one
 * edit in a sentence are made together, so that two can change places.
 */
import { type Chance, oneOf } from "./chance.ts";

export interface Sentences {
  readonly fillers: Readonly<Record<string, readonly string[]>>;
  /** One sentence a line. */
  readonly lines: string;
}

const MARK = /\{([a-z]+):([^|{}]*)\|([^{}]*)\}/gu;

/** The lines that have a mark of the edit; every line for an edit that needs none. */
export function linesWith({ lines }: Sentences, mark: string | null): string[] {
  return lines.split("\n").filter((line) => line !== "" && (mark === null || line.includes(`{${mark}:`)));
}

/** Fills the places of a line. `<n>` and `<n2>` are figures that differ, `<p>` is below a hundred, `<d>` a day of any month. */
export function fill(line: string, { fillers }: Sentences, chance: Chance): string {
  const [n, n2] = twoOf(chance, 110, 980);
  const [p, p2] = twoOf(chance, 11, 96);
  const [d, d2] = twoOf(chance, 2, 28);
  const figures: Readonly<Record<string, number>> = { n, n2, p, p2, d, d2 };
  const chosen = new Map(
    Object.entries(fillers).map(([name, words]) => [name, oneOf(chance, words)] as const),
  );
  return line.replace(/<(\w+)>/gu, (place, name: string) => {
    const word = chosen.get(name) ?? figures[name];
    if (word === undefined) throw new Error(`No filler for ${place}.`);
    return String(word);
  });
}

function twoOf(chance: Chance, from: number, to: number): [number, number] {
  const first = from + chance(to - from);
  const second = from + chance(to - from - 1);
  return [first, second < first ? second : second + 1];
}

/** What the first outlet prints: the left side of every mark. */
export function original(line: string): string {
  return tidy(line.replace(MARK, "$2"));
}

/** The line with one edit made; `instead` is printed where something is taken out. */
export function edited(line: string, edit: string, instead = ""): string {
  return tidy(
    line.replace(MARK, (_, kind: string, left: string, right: string) => {
      if (kind !== edit) return left;
      return right === "" ? instead : right;
    }),
  );
}

function tidy(text: string): string {
  const spaced = text
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,.])/gu, "")
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
