/** The same words printed differently: spelling, contraction, number format, abbreviation, masking. Nothing at stake. */
import { isMaskOf, isWithinEdits } from "../collation/likeness.ts";
import type { Word } from "../collation/words.ts";
import { isColloquialInOne } from "./colloquial.ts";
import type { Contrast, Judgement, Rule, Side } from "./contrast.ts";
import { signNamed } from "./currency-names.ts";
import { figureValues, sameValues } from "./quantity.ts";
import { opposed, telling } from "./tell.ts";

const SEVERITY = 0.02;

export const formal: Rule = (contrast) => {
  const { a, b } = contrast;
  if (a.words.length === 0 || b.words.length === 0)
    return saysNothing(a) && saysNothing(b) ? judge(contrast, "pointing") : null;
  if (spoken(a) === spoken(b)) return isColloquialInOne(contrast) ? null : judge(contrast, "same-words");
  if (lettersOnly(a) === lettersOnly(b)) return judge(contrast, "spacing");
  if (isMasked(a, b)) return judge(contrast, "masking");
  if (isNumberFormat(a, b)) return judge(contrast, "number-format");
  if (isSpellingOfName(contrast)) return judge(contrast, "spelling");
  return null;
};

function judge(contrast: Contrast, rule: string): Judgement {
  return { type: "formal", rule, severity: SEVERITY, telling: telling("same-words", opposed(contrast)) };
}

function saysNothing(side: Side): boolean {
  return side.words.every((word) => word.kind === "pointing");
}

function spoken(side: Side): string {
  return spokenWords(side.words)
    .map((word) => word.key)
    .join(" ");
}

function spokenWords(words: readonly Word[]): Word[] {
  return words.filter((word) => word.kind !== "pointing");
}

/** "cyber assets", "cyber-assets" and "cyberassets"; "F.B.I." and "FBI". Figures keep their points: 3.5 is not 35. */
function lettersOnly(side: Side): string {
  return side.words
    .map((word) => (word.kind === "figure" ? `<${word.key}>` : word.key.replace(/[^\p{L}\p{N}]/gu, "")))
    .join("");
}

/** "f---ing": dashes are pointing and no part of a word, so the print is asked. */
const MASKED_BY_DASHES = /^(\p{L}{1,3})[-_–—.•#]{2,}(\p{L}*)$/u;

function isMaskedByDashes(masked: Side, plain: Side): boolean {
  const [, start = "", end = ""] = MASKED_BY_DASHES.exec(masked.text.trim().toLowerCase()) ?? [];
  const [word, ...more] = spokenWords(plain.words);
  return (
    start !== "" &&
    word !== undefined &&
    more.length === 0 &&
    word.key.startsWith(start) &&
    word.key.endsWith(end)
  );
}

/** Every word is the same or masked. */
function isMasked(a: Side, b: Side): boolean {
  if (isMaskedByDashes(a, b) || isMaskedByDashes(b, a)) return true;
  const [wa, wb] = [spokenWords(a.words), spokenWords(b.words)];
  if (wa.length !== wb.length || wa.length === 0) return false;
  return wa.every((word, index) => {
    const other = wb[index]?.key ?? "";
    return word.key === other || isMaskOf(word.key, other) || isMaskOf(other, word.key);
  });
}

/** "€300" and "300 euros": what a figure may carry in itself or beside it. */
const UNSAID = /^(?:an?|in|out|of|and|percent)$/u;

function isNumberFormat(a: Side, b: Side): boolean {
  const [va, vb] = [figureValues(a.words), figureValues(b.words)];
  const rest = (side: Side) =>
    spokenWords(side.words)
      .filter(({ key, kind }) => kind !== "figure" && !UNSAID.test(key) && signNamed(key) === null)
      .map((word) => word.lemma)
      .join(" ");
  return va.length > 0 && sameValues(va, vb) && rest(a) === rest(b);
}

/** "Qaida" and "Qaeda", "Gadhafi" and "Gaddafi": one name, another transliteration. */
function isSpellingOfName({ a, b }: Contrast): boolean {
  const [wa, wb] = [spokenWords(a.words), spokenWords(b.words)];
  if (wa.length !== wb.length) return false;
  return wa.every((word, index) => {
    const other = wb[index];
    if (other === undefined) return false;
    if (word.key === other.key) return true;
    const long = Math.min(word.key.length, other.key.length) >= 5;
    return word.kind === "name" && other.kind === "name" && long && isWithinEdits(word.key, other.key, 2);
  });
}
