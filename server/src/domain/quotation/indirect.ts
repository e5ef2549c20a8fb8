/**
 * Indirect speech: what is reported without marks, precision first.
 *
 * A cue reports a clause in one of three orders: after it ("Smith said the
 * vote was lost"), before it ("The vote was lost, Smith said") or around it
 * ("The vote, Smith said, was lost"). The clause ends with its sentence, or
 * where another cue takes over. A cue that was negated, wished for or only
 * thought reports nothing.
 */
import type { Span } from "../text/span.ts";
import {
  clause,
  closingOf,
  FEWEST_WORDS,
  hasFiniteVerb,
  isBreak,
  lastOf,
  openingOf,
  SUBORDINATING,
} from "./clauses.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./narration.ts";
import { isComma, RELATIVES, wordAt } from "./phrases.ts";
import { contentEnd, contentStart, DIRECTIVES, isContent, relativeTail } from "./reported-content.ts";

export interface Reported {
  readonly cue: Cue;
  readonly rule: string;
  /** In text order; two where the attribution interrupts. */
  readonly spans: readonly Span[];
}

const REPORTS_CLAUSE = new Set("ask post shout demand propose recommend wonder".split(" "));

/** The reported clauses of a sentence; `taken` are the cues that introduce a quotation. */
export function reportedClauses(
  nodes: readonly Node[],
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
): Reported[] {
  const found: Reported[] = [];
  const covered: Span[] = [];
  for (const cue of cues) {
    if (taken.has(cue) || !reports(cue)) continue;
    const reported = around(nodes, cue) ?? before(nodes, cue, taken) ?? after(nodes, cue, cues);
    if (
      reported === null ||
      reported.spans.some((span) => covered.some((other) => span.start < other.end && other.start < span.end))
    )
      continue;
    covered.push(...reported.spans);
    found.push(reported);
  }
  return found;
}

function reports(cue: Cue): boolean {
  if (cue.negated || cue.hypothetical || cue.passive || cue.subject === null) return false;
  return (
    cue.verbClass === "saying" ||
    cue.verbClass === "according" ||
    DIRECTIVES.has(cue.lemma) ||
    REPORTS_CLAUSE.has(cue.lemma)
  );
}

/** "The vote, Smith said, was lost." */
function around(nodes: readonly Node[], cue: Cue): Reported | null {
  const opening = openingOf(cue);
  if (opening < 2 || !isComma(nodes[opening - 1]) || isRelative(nodes, cue)) return null;
  const closing = endOfAttribution(nodes, cue);
  if (closing === null || !isComma(nodes[closing]) || closing >= lastOf(nodes)) return null;
  if (!goesOn(nodes, opening, closing)) return null;
  const [first, last] = [nodes[0], nodes[opening - 2]];
  const head = first?.kind === "word" && last?.kind === "word" ? { start: first.start, end: last.end } : null;
  const tail = clause(nodes, closing + 1, relativeTail(nodes, closing + 1, lastOf(nodes)), 1);
  return head === null || tail === null ? null : { cue, rule: "indirect-around", spans: [head, tail] };
}

/** Of two whole clauses the attribution has only the first: what follows may be anyone's. */
function goesOn(nodes: readonly Node[], opening: number, closing: number): boolean {
  const first = wordAt(nodes, 0)?.lower ?? "";
  const next = wordAt(nodes, closing + 1);
  if (next === null || next.lower === "and" || next.lower === "but") return false;
  const headIsClause = hasFiniteVerb(nodes, 0, opening - 2);
  if (!headIsClause || (SUBORDINATING.test(first) && hasFiniteVerb(nodes, closing + 1, nodes.length - 1)))
    return hasFiniteVerb(nodes, closing + 1, nodes.length - 1);
  return next.lower === "to" || next.pos === "ADP";
}

function isRelative(nodes: readonly Node[], cue: Cue): boolean {
  const mention = cue.subject?.mention.first;
  return mention !== undefined && RELATIVES.has(wordAt(nodes, mention)?.lower ?? "");
}

/** "The vote was lost, Smith said." */
function before(nodes: readonly Node[], cue: Cue, taken: ReadonlySet<Cue>): Reported | null {
  const opening = openingOf(cue);
  if (opening < FEWEST_WORDS + 1 || !isBreak(nodes[opening - 1]) || isRelative(nodes, cue)) return null;
  const closing = endOfAttribution(nodes, cue);
  if (closing === null) return null;
  const first = startOfClause(nodes, opening - 2);
  if (!hasFiniteVerb(nodes, first, opening - 2)) return null;
  // `“…,” Hall told the paper, according to a translation`: an attribution is not what is reported.
  if ([...taken].some((other) => other.first >= first && other.last < opening)) return null;
  if (SUBORDINATING.test(wordAt(nodes, first)?.lower ?? "") && !nodes.slice(first, opening - 2).some(isComma))
    return null;
  const span = clause(nodes, first, opening - 2);
  return span === null
    ? null
    : {
        cue,
        rule: cue.verbClass === "according" ? "indirect-according-to" : "indirect-before",
        spans: [span],
      };
}

/** After a trailing attribution only time, place and listener follow; null when a clause of its own does. */
function endOfAttribution(nodes: readonly Node[], cue: Cue): number | null {
  if (cue.verbClass === "according")
    return nodes.findIndex(
      (node, index) => index > closingOf(cue) && (isBreak(node) || index === nodes.length - 1),
    );
  for (let index = closingOf(cue) + 1; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.lower === "that") return null;
    if (isBreak(word) || /^[.?!]$/u.test(word.text)) return index;
    if (word.pos === "VERB" || word.pos === "AUX")
      return index - closingOf(cue) > 3 && isSubordinate(nodes, closingOf(cue) + 1) ? nodes.length : null;
  }
  return nodes.length;
}

function isSubordinate(nodes: readonly Node[], index: number): boolean {
  return /^(?:in|as|when|after|while|before|during|at|on|to|of|about)$/u.test(
    wordAt(nodes, index)?.lower ?? "",
  );
}

// Reported clauses start with the sentence, or after a semicolon or a quotation that another cue owns.
function startOfClause(nodes: readonly Node[], last: number): number {
  for (let index = last; index >= 0; index--) {
    const node = nodes[index];
    if (node?.kind === "quote" || (node?.kind === "word" && /^[;:]$/u.test(node.text))) return index + 1;
  }
  const first = wordAt(nodes, 0);
  return first !== null && /^(?:but|and|yet|so)$/u.test(first.lower) ? 1 : 0;
}

/** "Smith said the vote was lost", "Smith told reporters on Monday that …", "Smith asked the court to …". */
function after(nodes: readonly Node[], cue: Cue, cues: readonly Cue[]): Reported | null {
  if (cue.verbClass === "according") return accordingToFirst(nodes, cue);
  const start = cue.inverted ? null : contentStart(nodes, cue);
  if (start === null || !isContent(nodes, start, cue)) return null;
  const last = Math.min(contentEnd(nodes, start, cue, cues), beforeMainClause(nodes, cue));
  const from = wordAt(nodes, start)?.lower === "that" ? start + 1 : start;
  const span = clause(nodes, from, last);
  return span === null ? null : { cue, rule: "indirect-after", spans: [span] };
}

/** "Replying to a question, Smith said …": a participle whose subject follows reports nothing beyond its comma. */
function beforeMainClause(nodes: readonly Node[], cue: Cue): number {
  const subject = cue.subject?.mention.first ?? 0;
  return subject > cue.last ? subject - 2 : nodes.length;
}

/** "According to Smith, the vote was lost." */
function accordingToFirst(nodes: readonly Node[], cue: Cue): Reported | null {
  const comma = nodes.findIndex((node, index) => index > closingOf(cue) && isComma(node));
  if (comma < 0 || cue.first > 2) return null;
  const span = clause(nodes, comma + 1, lastOf(nodes));
  return span !== null && hasFiniteVerb(nodes, comma + 1, nodes.length - 1)
    ? { cue, rule: "indirect-according-to", spans: [span] }
    : null;
}
