/** Where clauses begin and end, and whether a stretch of a sentence is one: the grammar that reports rest on. */
import type { Span } from "../text/span.ts";
import { auxiliariesOf } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./narration.ts";
import { isComma, wordAt } from "./phrases.ts";

/** Fewer words than this are no clause. */
export const FEWEST_WORDS = 3;

/** Where the attribution starts: its subject or its verb, whichever stands first. */
export function openingOf(cue: Cue): number {
  return cue.inverted ? cue.first : Math.min(cue.first, cue.subject?.mention.first ?? cue.first);
}

export function closingOf(cue: Cue): number {
  return cue.inverted ? Math.max(cue.last, cue.subject?.mention.last ?? cue.last) : cue.last;
}

export function isBreak(node: Node | undefined): boolean {
  return isComma(node) || (node?.kind === "word" && /^(?:—|–|--|;)$/u.test(node.text));
}

export const SUBORDINATING =
  /^(?:asked|pressed|questioned|reached|speaking|responding|writing|if|unless|when|while|although|though|because|since|after|before|as|once|until|even|in|at|on|for|with|despite|without|under|to|by|from|during)$/u;

export function startsPredicate(nodes: readonly Node[], index: number): boolean {
  const word = wordAt(nodes, index);
  if (word === null) return false;
  return (
    word.pos === "VERB" || word.pos === "AUX" || (word.pos === "ADV" && startsPredicate(nodes, index + 1))
  );
}

export function lastOf(nodes: readonly Node[]): number {
  let last = nodes.length - 1;
  while (last > 0 && /^[.?!;:]$/u.test(wordAt(nodes, last)?.text ?? "")) last--;
  return last;
}

export function hasFiniteVerb(nodes: readonly Node[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const word = wordAt(nodes, index);
    if (word === null) continue;
    if (word.pos === "AUX") return true;
    if (word.pos === "VERB" && !auxiliariesOf(nodes, index).infinitive && !word.lower.endsWith("ing"))
      return true;
  }
  return false;
}

/** "asked not to be named": a condition, not a message. */
export function isUnnamed(nodes: readonly Node[], first: number): boolean {
  const words = nodes.slice(first, first + 4).map((node) => (node.kind === "word" ? node.lower : ""));
  return /^(?:not to|to not) be (?:named|identified|quoted)$/u.test(words.join(" "));
}

export function hasInfinitive(nodes: readonly Node[], first: number): boolean {
  return nodes
    .slice(first, first + 14)
    .some((node) => node.kind === "word" && node.lower === "to" && node.pos === "PART");
}

export function clause(
  nodes: readonly Node[],
  first: number,
  last: number,
  fewest = FEWEST_WORDS,
): Span | null {
  const [opening, closing] = [nodes[first], nodes[last]];
  if (opening === undefined || closing === undefined || last - first + 1 < fewest) return null;
  for (let index = first; index <= last; index++) if (nodes[index]?.kind === "quote") return null;
  return { start: opening.start, end: closing.end };
}
