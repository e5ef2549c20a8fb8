/**
 * "$5 billion" and "5 billion dollars": the sign stands before the figure and
 * the word behind its scale, so that one amount makes two sites. Each is judged
 * by what the outlets have at the other.
 */
import type { Word } from "../collation/words.ts";
import type { Contrast, Judgement, Rule, Side } from "./contrast.ts";
import { signNamed } from "./currency-names.ts";
import { hasWords, opposed, telling } from "./tell.ts";

const SAME = 0.02;
const OTHER = 0.85;

export const currency: Rule = (contrast) => spelt(contrast) ?? signed(contrast);

/** "dollars" that only one has, where the other has a "$" at its figure. */
function spelt(contrast: Contrast): Judgement | null {
  const { a, b } = contrast;
  const [has, lacks] = spoken(a).length === 0 ? [b, a] : [a, b];
  const [word, ...more] = spoken(has);
  if (word === undefined || more.length > 0 || spoken(lacks).length > 0) return null;
  const sign = signNamed(word.key);
  const isSigned = sign !== null && [...lacks.elsewhere.keys()].some((key) => signOf(key) === sign);
  return isSigned ? sameAmount(contrast) : null;
}

/** "$5" and "5", where the bare figure has its currency behind it. */
function signed(contrast: Contrast): Judgement | null {
  const [wordsA, wordsB] = [spoken(contrast.a), spoken(contrast.b)];
  const [one, other] = [wordsA[0], wordsB[0]];
  if (one === undefined || other === undefined || wordsA.length > 1 || wordsB.length > 1) return null;
  const [signA, signB] = [signOf(one.key), signOf(other.key)];
  if ((signA === null) === (signB === null)) return null;
  if (one.key.replace(signA ?? "", "") !== other.key.replace(signB ?? "", "")) return null;
  const [withSign, bare] = signA === null ? [contrast.b, contrast.a] : [contrast.a, contrast.b];
  const named = currencyNamed(bare);
  if (named === null) return null;
  if (signNamed(named) === (signA ?? signB)) return sameAmount(contrast);
  return {
    type: "number",
    rule: "other-unit",
    severity: OTHER,
    telling: telling("currency", {
      frame: "amounts",
      a: hasWords(withSign.by, withSign.text),
      b: hasWords(bare.by, named),
    }),
  };
}

function currencyNamed({ elsewhere }: Side): string | null {
  return [...elsewhere.keys()].find((key) => signNamed(key) !== null) ?? null;
}

function signOf(key: string): string | null {
  return /^\p{L}*(\p{Sc})/u.exec(key)?.[1] ?? null;
}

function spoken({ words }: Side): readonly Word[] {
  return words.filter(({ kind }) => kind !== "pointing");
}

function sameAmount(contrast: Contrast): Judgement {
  return {
    type: "formal",
    rule: "number-format",
    severity: SAME,
    telling: telling("same-amount", opposed(contrast)),
  };
}
