/** The rules that need no reporting verb: a label, a colon, whoever acts in the clause. */
import { phraseEndingAt, phraseStartingAt, wordAt } from "../phrases.ts";
import { auxiliariesOf, mainSubject, subjectBefore } from "../subjects.ts";
import { isPunctuation, type Rule } from "./site.ts";

/** `SMITH: “…”`, as in captions, debates and question-and-answer columns. */
export const label: Rule = ({ nodes, at }) => {
  if (at < 2 || at > 8 || !isPunctuation(nodes[at - 1], /^:$/u)) return null;
  const phrase = phraseStartingAt(nodes, 0) ?? phraseEndingAt(nodes, at - 2);
  if (phrase === null || phrase.last !== at - 2 || phrase.first !== 0) return null;
  return { rule: "label", cue: null, subject: { mention: phrase, naming: [phrase] } };
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
export const colon: Rule = ({ nodes, at }) => {
  if (!isPunctuation(nodes[at - 1], /^:$/u)) return null;
  const subject = mainSubject(nodes, at);
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
