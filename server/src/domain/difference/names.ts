/** Another name, or a name where the other has a description or a pronoun. */
import { HONORIFICS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, fuller, type Judgement, otherwise, type Rule } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

const OTHER_NAME = 0.4;
const NAME_OR_DESCRIPTION = 0.2;
const NAMED_IN_REPORT = 0.05;
const HONORIFIC = 0.03;
/** "This president" for "President Trump": a word or two, not another clause. */
const OTHER_CHANGES = 1.2;
const TITLE = 0.12;
const FULLER_NAME = 0.03;

export const names: Rule = (contrast) => {
  const a = namesIn(contrast.onlyA);
  const b = namesIn(contrast.onlyB);
  const rest = [...contrast.onlyA, ...contrast.onlyB].filter((word) => word.kind !== "pointing");
  if (rest.length > 0 && rest.every((word) => HONORIFICS.has(word.key) || word.key === "the"))
    return title(contrast, rest);
  // "Obama is a Christian", "the president's Christian, he says he's Christian": a name that both have nearby is no other name.
  const isNew = ({ key }: Word) => ![...contrast.before, ...contrast.after].some((word) => word.key === key);
  const isOther = a.some(isNew) && b.some(isNew);
  if (isOther) return otherName(contrast);
  if (rest.length > 0 && rest.length === a.length + b.length && standsByName(contrast))
    return fullerName(contrast);
  if (
    rest.length > 0 &&
    rest.length === a.length + b.length &&
    HONORIFICS.has(contrast.before.at(-1)?.key ?? "")
  )
    return description(contrast);
  const other = a.length > 0 ? contrast.onlyB : contrast.onlyA;
  const little = otherwise(contrast, (word) => word.kind === "name") <= OTHER_CHANGES;
  if (a.length + b.length > 0 && little && refersBack(other)) return description(contrast);
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
    telling: telling("names", opposed(contrast)),
  };
}

/** "Donald" before "Trump", with no comma between: one name, given more fully. */
function standsByName({ a, b, before, after }: Contrast): boolean {
  const hasComma = [...a.words, ...b.words].some((word) => word.key === ",");
  return !hasComma && (before.at(-1)?.kind === "name" || after[0]?.kind === "name");
}

function fullerName(contrast: Contrast): Judgement {
  return {
    type: "formal",
    rule: "fuller-name",
    severity: FULLER_NAME,
    telling: telling("fuller-name", opposed(contrast)),
  };
}

function description(contrast: Contrast): Judgement {
  // Who "he" is a reporter must say.
  if (contrast.reported)
    return {
      type: "form",
      rule: "named-in-report",
      severity: NAMED_IN_REPORT,
      telling: telling("name-in-report", opposed(contrast)),
    };
  return {
    type: "name",
    rule: "name-or-description",
    severity: NAME_OR_DESCRIPTION,
    telling: telling("name-or-description", opposed(contrast)),
  };
}

const COURTESY = new Set("mr mrs ms miss dr sir lady the".split(" "));

/** "Mr." is house style; "Representative" says who somebody is. */
function title(contrast: Contrast, words: readonly Word[]): Judgement {
  if (words.every((word) => COURTESY.has(word.key))) {
    return {
      type: "formal",
      rule: "courtesy-title",
      severity: HONORIFIC,
      telling: telling("courtesy-title", opposed(contrast)),
    };
  }
  const { has, lacks } = fuller(contrast);
  return {
    type: "omission",
    rule: "title",
    severity: TITLE,
    telling: telling(null, drops(lacks, has), "title"),
  };
}
