/**
 * Gives each outlet its siglum: the short label that stands for it beside a
 * reading, as manuscripts have had in critical editions since Lachmann.
 */
import { foldName } from "./normalize.ts";

const ARTICLES = new Set(["the", "le", "la", "les", "el", "los", "der", "die", "das", "il", "lo"]);

/** For an outlet whose name has no letter in it. */
const NAMELESS = "Out";

/** Initials beyond this many stop being readable at a glance. */
const MOST_INITIALS = 5;

/**
 * A siglum for each outlet, in the order given, unique among them whatever the
 * case. Later outlets never change the siglum of earlier ones, so that a
 * printed list of sigla stays true when an outlet is added.
 */
export function assignSigla(outlets: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return outlets.map((outlet) => {
    const sigil = firstFree(outlet, taken);
    taken.add(sigil.toLowerCase());
    return sigil;
  });
}

function firstFree(outlet: string, taken: ReadonlySet<string>): string {
  const candidates = proposals(outlet);
  const free = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
  if (free !== undefined) return free;
  const stem = candidates[0] ?? NAMELESS;
  let number = 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** From the shortest to the longest: "NYT"; "Cou", "Cour", "Couri" …; an outlet named in capitals ("AFP") keeps its name. */
function proposals(outlet: string): string[] {
  const words = significantWords(outlet);
  if (words.length > 1) return [initials(words), ...growing(words[0] ?? "", 3)];
  const word = words[0] ?? NAMELESS;
  return /^\p{Lu}{2,5}$/u.test(word) ? [word] : growing(word, 3);
}

function significantWords(outlet: string): string[] {
  const words = outlet.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const named = words.filter((word, index) => index > 0 || !ARTICLES.has(foldName(word)));
  return named.length > 0 ? named : words;
}

/** "New York Times" to "NYT"; a word in capitals keeps them: "BBC News" to "BBCN". */
function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|and|the|de|du|des|della|und|y|et)$/iu.test(word))
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : firstLetters(word, 1).toUpperCase()))
    .join("")
    .slice(0, MOST_INITIALS);
}

function growing(word: string, from: number): string[] {
  const length = [...word].length;
  if (length <= from) return [capitalized(word)];
  return Array.from({ length: Math.min(length, 8) - from + 1 }, (_, more) =>
    capitalized(firstLetters(word, from + more)),
  );
}

/** By code points: a siglum never ends in half a surrogate pair. */
function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join("");
}

function capitalized(word: string): string {
  return firstLetters(word, 1).toUpperCase() + [...word].slice(1).join("");
}
