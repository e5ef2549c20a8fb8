/** The rules that need no reporting verb: a label, a colon, whoever acts in the clause. */

import { auxiliariesOf } from "../auxiliaries.ts";
import { speakerBetween } from "../list-phrases.ts";
import { phraseStartingAt, wordAt } from "../phrases.ts";
import { mainSubject, subjectBefore } from "../subjects.ts";
import { isPunctuation, type Rule } from "./site.ts";

/** `SMITH: “…”`, as in captions, debates and question-and-answer columns; `Smith, May 11: “…”` too. */
export const label: Rule = ({ nodes, at }) => {
  if (!isPunctuation(nodes[at - 1], /^:$/u)) return null;
  const before = nodes.findLastIndex(
    (node, index) => index < at && (node.kind === "quote" || /^(?:-|—|–|--)$/u.test(node.text)),
  );
  const first = before + 1;
  if (at - first > 9) return null;
  const phrase = phraseStartingAt(nodes, first);
  const verb = nodes
    .slice(first, at)
    .some((node) => node.kind === "word" && (node.pos === "VERB" || node.pos === "AUX"));
  if (phrase === null || verb || phrase.last >= at - 1) return null;
  const ends = phrase.last === at - 2 || isPunctuation(nodes[phrase.last + 1], /^,$/u);
  // `Her words: “…”`
  const owner = wordAt(nodes, phrase.first)?.lower ?? "";
  const isOwned = /^(?:his|her)$/u.test(owner) && wordAt(nodes, phrase.last)?.lower === "words";
  const naming = isOwned ? { first: phrase.first, last: phrase.first } : phrase;
  return ends ? { rule: "label", cue: null, subject: { mention: phrase, naming: [naming] } } : null;
};

/** `“…” — Jane Doe`: a dash and a name close the line. */
export const signature: Rule = ({ nodes, at }) => {
  if (!isPunctuation(nodes[at + 1], /^(?:—|–|--|-)$/u)) return null;
  const phrase = phraseStartingAt(nodes, at + 2);
  const isName = phrase !== null && wordAt(nodes, phrase.first)?.pos === "PROPN";
  const verb = nodes
    .slice(at + 2)
    .some((node) => node.kind === "word" && (node.pos === "VERB" || node.pos === "AUX"));
  return isName && !verb
    ? { rule: "signature", cue: null, subject: { mention: phrase, naming: [phrase] } }
    : null;
};

/** `Smith was blunt: “…”`: the sentence that ends in a colon is about whoever speaks. */
export const colon: Rule = ({ nodes, at, lists }) => {
  if (!isPunctuation(nodes[at - 1], /^:$/u)) return null;
  const subject = lists === null ? mainSubject(nodes, at) : speakerBetween(nodes, 0, at - 1, lists);
  return subject === null ? null : { rule: "colon", cue: null, subject };
};

/** `Smith took aim at the “elites”`: the nearest verb to the left has a subject. */
export const actor: Rule = ({ nodes, at }) => {
  for (let index = at - 1; index >= Math.max(0, at - 40); index--) {
    const word = wordAt(nodes, index);
    if (word === null || (word.pos !== "VERB" && word.pos !== "AUX")) continue;
    if (auxiliariesOf(nodes, index).passive) continue;
    const subject = subjectBefore(nodes, index);
    if (subject !== null) return { rule: "actor", cue: null, subject };
  }
  return null;
};
