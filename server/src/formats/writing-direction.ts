/** Which way a text runs: for formats that have to say so themselves, where HTML leaves it to the browser. */

/** 1: from right to left. */
export type Direction = 0 | 1;

// Hebrew, Arabic, Syriac, Thaana and N'Ko, their presentation forms, and the old scripts above the first plane.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** That of the first letter that has one (rule P2 of Unicode's bidirectional algorithm). */
export function directionOf(text: string): Direction {
  const [first = ""] = /\p{L}/u.exec(text.replace(/\p{Lm}/gu, "")) ?? [];
  return hasRightToLeft(first) ? 1 : 0;
}
