/** Words for when something was said: never who said it. */

export const TIME_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year later earlier recently time day".split(
    " ",
  ),
);

const MONTHS =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/u;

/** "Monday", "July": what a phrase of time opens or closes with. */
export function isTimeWord(lower: string): boolean {
  return TIME_WORDS.has(lower) || MONTHS.test(lower);
}
