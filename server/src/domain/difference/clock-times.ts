/** Times of day: "5 pm" is 17:00, and "5 am" is another time. */
import type { Word } from "../collation/words.ts";
import type { Side } from "./contrast.ts";

const CLOCK = /(?:^| )(\d{1,2})(?:[:.](\d\d))? ?(a\.?m|p\.?m)\b/u;
const FULL = /(?:^| )(\d{1,2}):(\d\d)(?: |$)/u;
const NOON = 12 * 60;
const DAY = 2 * NOON;

export function belongsToTime({ key }: Word): boolean {
  return /^(?:[ap]\.?m\.?|noon|midday|midnight)$/u.test(key);
}

/** Minutes from midnight; null where the side, with the word before it, tells no time. */
export function timeTold({ words }: Side, before: string): number | null {
  const own = words.map(({ key }) => key).join(" ");
  if (/\b(?:noon|midday)\b/u.test(own)) return NOON;
  if (/\bmidnight\b/u.test(own)) return 0;
  const phrase = `${before} ${own}`;
  const [, hour, minutes = "0", half] = CLOCK.exec(phrase) ?? [];
  if (hour !== undefined) {
    const past = (Number(hour) % 12) * 60 + Number(minutes);
    return half?.startsWith("p") ? past + NOON : past;
  }
  const [, hours, full] = FULL.exec(phrase) ?? [];
  return hours === undefined ? null : (Number(hours) * 60 + Number(full)) % DAY;
}
