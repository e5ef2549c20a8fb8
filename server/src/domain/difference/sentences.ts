/**
 * The sentences in which differences are told. They name the outlets and say
 * "differs" or "has", never "misquoted": which reading is right is for the
 * editor to rule.
 */
import type { Contrast, Side } from "./contrast.ts";

/** Longer readings are cut in the middle: a sentence is to be read aloud. */
const LONGEST_QUOTED = 90;

export function quoted(text: string): string {
  const words = withoutEdgePointing(text.replace(/\s+/g, " ").trim());
  if (words.length <= LONGEST_QUOTED) return `“${words}”`;
  const half = LONGEST_QUOTED / 2;
  const start = words.slice(0, half).replace(/\s\S*$/, "");
  const end = words.slice(-half).replace(/^\S*\s/, "");
  return `“${start} … ${end}”`;
}

/** A long sentence cut to what stands around some of its words. */
export function quotedAround(sentence: string, start: number, words: string): string {
  const text = sentence.replace(/\s/gu, " ");
  if (text.trim().length <= LONGEST_QUOTED) return quoted(text);
  const half = Math.max(0, LONGEST_QUOTED - words.length) / 2;
  const [from, to] = [start - half, start + words.length + half];
  const before = from <= 0 ? text.slice(0, start) : `… ${text.slice(from, start).replace(/^\S*\s/u, "")}`;
  const after = to >= text.length ? text.slice(start) : `${text.slice(start, to).replace(/\s\S*$/u, "")} …`;
  return `“${withoutEdgePointing(`${before}${after}`)}”`;
}

/** The comma before a dropped clause and the full stop after it belong to the sentence that tells of it. */
function withoutEdgePointing(text: string): string {
  const isEdge = (index: number) => " .,;:".includes(text.charAt(index));
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return start === end ? text : text.slice(start, end);
}

/** Sentences are put together from parts, and an outlet's own name may begin in lower case. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The Ledger has “three” where the Courier has “thirteen”." */
export function opposed({ a, b }: Contrast): string {
  if (a.reference !== null && b.reference === null) return differsFrom(a.reference, b, a);
  if (b.reference !== null && a.reference === null) return differsFrom(b.reference, a, b);
  return `${a.outlets} ${has(a)} ${shown(a)} where ${b.outlets} ${has(b)} ${shown(b)}`;
}

function differsFrom(source: string, side: Side, reference: Side): string {
  const verb = side.plural ? "differ" : "differs";
  return `${side.outlets} ${verb} from ${source}, with ${shown(side)} for ${shown(reference)}`;
}

/** "The Ledger drops “if they don't”", or drops it "from the transcript". */
export function drops(lacking: Side, having: Side, words = having.text): string {
  const from = having.reference === null || lacking.reference !== null ? "" : ` from ${having.reference}`;
  return `${lacking.outlets} ${lacking.plural ? "drop" : "drops"} ${quoted(words)}${from}`;
}

export function adds(having: Side, lacking: Side, words = having.text): string {
  const to = lacking.reference === null || having.reference !== null ? "" : ` to ${lacking.reference}`;
  return `${having.outlets} ${having.plural ? "add" : "adds"} ${quoted(words)}${to}`;
}

function has(side: Side): string {
  return side.plural ? "have" : "has";
}

function shown(side: Side): string {
  return side.text === "" ? "nothing" : quoted(side.text);
}

/** "the Ledger", "the Ledger and the Courier", "the Ledger, the Courier and 3 others", to stand within a sentence. */
export function listOutlets(outlets: readonly string[]): string {
  const names = outlets.map((name) => name.replace(/^The (?=\S)/u, "the "));
  const [first = "", second = "", third = ""] = names;
  if (names.length <= 1) return first;
  if (names.length === 2) return `${first} and ${second}`;
  if (names.length === 3) return `${first}, ${second} and ${third}`;
  return `${first}, ${second} and ${names.length - 2} others`;
}
