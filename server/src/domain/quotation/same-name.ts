/** Whether two printed names can be one name: transliterations, dropped accents, short first names. */
import { foldName } from "../text/normalize.ts";
import { sameFirstName } from "./lexicon/nicknames.ts";
import { suffixOf, surnameOf } from "./names.ts";

/** A key that transliterations of one surname share: "Zelensky", "Zelenskyy" and "Zelenskiy". */
function soundOf(name: string): string {
  return foldName(name)
    .replace(/ /gu, "")
    .replace(/[yj]+/gu, "i")
    .replace(/ph/gu, "f")
    .replace(/w/gu, "v")
    .replace(/(?:kh|gh|q|g|ck|k)(?=a|d|u)/gu, "k")
    .replace(/dh/gu, "d")
    .replace(/(.)\1+/gu, "$1");
}

function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [surnameOf(a), surnameOf(b)];
  if (foldName(x) === foldName(y)) return true;
  // One word alone is too little to call two spellings one name.
  return a.length > 1 && b.length > 1 && x.length > 4 && soundOf(x) === soundOf(y);
}

/** Whether two names of two words or more can be one person's. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (!sameSurname(a, b) || suffixOf(a) !== suffixOf(b)) return false;
  const [x, y] = [a[0] ?? "", b[0] ?? ""];
  return sameFirstName(x, y) || soundOf(x) === soundOf(y);
}
