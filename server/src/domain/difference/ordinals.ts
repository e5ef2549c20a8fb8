/** "The 19th century" and "the nineteenth century" are one, "the fifth victim" and "the sixth" are two. */
import type { Word } from "../collation/words.ts";
import type { Side } from "./contrast.ts";

const SPELT =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

export function isOrdinal({ key }: Word): boolean {
  return SPELT.includes(key);
}

/** The place in a row that the side tells; null where it tells none, or a share ("two fifths"). */
export function ordinalTold({ text, words }: Side): number | null {
  const [, figure] = /(?<![\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])/u.exec(text) ?? [];
  if (figure !== undefined) return Number(figure);
  const places = words.flatMap(({ key }) => (SPELT.includes(key) ? [SPELT.indexOf(key) + 1] : []));
  const isShare = words.some(({ key, kind }) => kind === "figure" || key === "a");
  return places.length === 1 && !isShare ? (places[0] ?? null) : null;
}
