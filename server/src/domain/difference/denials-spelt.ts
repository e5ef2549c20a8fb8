/** Denials of more words than one: "no longer", "far from", "declined to". */
import type { Word } from "../collation/words.ts";

const PHRASES = ["no longer", "by no means", "far from", "anything but", "decline to", "stop short of"].map(
  (phrase) => phrase.split(" "),
);

/** The words of each; one that holds a "no" is listed from it, so that the first word is the one that denies. */
export function denialsSpelt(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (let index = 0; index < words.length; index++) {
    const phrase = PHRASES.find((keys) =>
      keys.every((key, step) => [words[index + step]?.lemma, words[index + step]?.key].includes(key)),
    );
    if (phrase === undefined) continue;
    const said = words.slice(index, index + phrase.length);
    const no = said.findIndex(({ key }) => key === "no");
    found.push([...said.slice(Math.max(0, no)), ...said.slice(0, Math.max(0, no))]);
    index += phrase.length - 1;
  }
  return found;
}
