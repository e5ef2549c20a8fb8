/** Another name, or a name where the other has a description or a pronoun. */
import { HONORIFICS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import type { Contrast, Judgement, Rule } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const OTHER_NAME = 0.5;
const NAME_OR_DESCRIPTION = 0.2;
const HONORIFIC = 0.05;

export const names: Rule = (contrast) => {
  const a = namesIn(contrast.onlyA);
  const b = namesIn(contrast.onlyB);
  const rest = [...contrast.onlyA, ...contrast.onlyB].filter((word) => word.kind !== "pointing");
  if (rest.length > 0 && rest.every((word) => HONORIFICS.has(word.key) || word.key === "the"))
    return honorific(contrast);
  if (a.length > 0 && b.length > 0) return otherName(contrast);
  const other = a.length > 0 ? contrast.onlyB : contrast.onlyA;
  if (a.length + b.length > 0 && refersBack(other)) return description(contrast);
  return null;
};

function namesIn(words: readonly Word[]): Word[] {
  return words.filter((word) => word.kind === "name" && !HONORIFICS.has(word.key));
}

const POINTING_BACK = new Set(
  "he she it they him her them his their its this that these those the".split(" "),
);

function refersBack(words: readonly Word[]): boolean {
  return words.some((word) => POINTING_BACK.has(word.key));
}

function otherName(contrast: Contrast): Judgement {
  return {
    type: "name",
    rule: "other-name",
    severity: OTHER_NAME,
    reason: `The names differ: ${opposed(contrast)}.`,
  };
}

function description(contrast: Contrast): Judgement {
  return {
    type: "name",
    rule: "name-or-description",
    severity: NAME_OR_DESCRIPTION,
    reason: `One names, the other describes: ${opposed(contrast)}.`,
  };
}

function honorific(contrast: Contrast): Judgement {
  return {
    type: "formal",
    rule: "honorific",
    severity: HONORIFIC,
    reason: `Only the title differs: ${opposed(contrast)}.`,
  };
}
