/** How the words of a reading stand within a sentence that tells of them. */

/** Longer readings are cut in the middle: a sentence is to be read aloud. */
const LONGEST = 90;

export function shownWords(text: string): string {
  const words = withoutEdgePointing(text.replace(/\s+/g, " ").trim());
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  const start = cut(words, 0, half).replace(/\s\S*$/, "");
  const end = cut(words, words.length - half, words.length).replace(/^\S*\s/, "");
  return `${start} … ${end}`;
}

/** A long sentence cut to what stands around some of its words. */
export function shownAround(sentence: string, start: number, words: string): string {
  const text = sentence.replace(/\s/gu, " ");
  if (text.trim().length <= LONGEST) return shownWords(text);
  const half = Math.max(0, LONGEST - words.length) / 2;
  const [from, to] = [start - half, start + words.length + half];
  const before = from <= 0 ? text.slice(0, start) : `… ${cut(text, from, start).replace(/^\S*\s/u, "")}`;
  const after = to >= text.length ? text.slice(start) : `${cut(text, start, to).replace(/\s\S*$/u, "")} …`;
  return withoutEdgePointing(`${before}${after}`);
}

/** Where no space is near, a cut may fall through a character: half a surrogate pair goes with its other half. */
function cut(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, "");
}

/** The comma before a dropped clause and the full stop after it belong to the sentence that tells of it. */
function withoutEdgePointing(text: string): string {
  const isEdge = (index: number) => " .,;:".includes(text.charAt(index));
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return start === end ? text : text.slice(start, end);
}
