/** What stands with a verb: its helpers, negations and adverbs, and what they make of it. */
import type { Node } from "./narration.ts";
import { isComma, wordAt } from "./phrases.ts";
import { isTimeWord } from "./time-words.ts";

const NEGATIONS = new Set("not n't n’t never nor neither hardly".split(" "));

const MODALS = new Set("would could might may should can".split(" "));

export interface Auxiliaries {
  /** Index of the node before auxiliaries, adverbs and negations. */
  readonly before: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly finite: boolean;
}

/** Steps over what stands between a verb and its subject. */
export function auxiliariesOf(nodes: readonly Node[], verb: number): Auxiliaries {
  const form = wordAt(nodes, verb)?.lower ?? "";
  let before = verb - 1;
  let [negated, passive, modal, helped] = [false, false, false, false];
  for (; before >= 0; before--) {
    const word = wordAt(nodes, before);
    if (word === null) break;
    const isHelper =
      word.pos === "AUX" ||
      (/^(?:'s|’s|'ve|’ve|'d|’d|'re|’re|'ll|’ll)$/u.test(word.lower) && word.pos !== "PART");
    const isNegation = NEGATIONS.has(word.lower);
    if (
      !isHelper &&
      !isNegation &&
      word.pos !== "ADV" &&
      !/^(?:also|then|both|all|just|later|soon|once|even|still|further|again|repeatedly|recently)$/u.test(
        word.lower,
      )
    ) {
      const helper = helped ? null : helperBeforeAdjunct(nodes, before);
      if (helper === null) break;
      before = helper + 1;
      continue;
    }
    negated ||= isNegation;
    helped ||= isHelper;
    modal ||= MODALS.has(word.lower);
    passive ||=
      isHelper &&
      (word.lemma === "be" || /^(?:was|were|is|are|been|being|be|got)$/u.test(word.lower)) &&
      !form.endsWith("ing");
  }
  const infinitive = wordAt(nodes, before)?.lower === "to";
  return { before, negated, passive, modal, infinitive, finite: helped || !form.endsWith("ing") };
}

// "had, in an open letter to the council, warned": longer adjuncts stand behind the verb.
const LONGEST_ADJUNCT = 12;

/** "had on Wednesday said", "had, through an interpreter, declared": the helper in front of what stands between. */
function helperBeforeAdjunct(nodes: readonly Node[], last: number): number | null {
  const isAside = isComma(nodes[last]);
  if (!isAside && !isTimeWord(wordAt(nodes, last)?.lower ?? "")) return null;
  for (let index = last - 1; index >= Math.max(0, last - LONGEST_ADJUNCT); index--) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "VERB") return null;
    if (isComma(word) !== isAside && word.pos === "PUNCT") return null;
    if (!isAside && word.pos === "AUX") return index;
    if (isAside && isComma(word)) {
      const helper = wordAt(nodes, index - 1);
      const opensAdjunct = wordAt(nodes, index + 1)?.pos === "ADP";
      return opensAdjunct && /^(?:had|has|have)$/u.test(helper?.lower ?? "") ? index - 1 : null;
    }
  }
  return null;
}

export function isFiniteVerb(word: { readonly pos: string; readonly lower: string }): boolean {
  return (word.pos === "VERB" && !word.lower.endsWith("ing")) || word.pos === "AUX";
}
