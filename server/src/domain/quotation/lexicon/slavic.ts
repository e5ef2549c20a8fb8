/**
 * What Polish, Russian and Ukrainian share: past tenses show the gender of who
 * acts, and names bend ("по словам Ольги Петренко", "zdaniem Adama Wolskiego").
 */
import type { Gender } from "../introductions.ts";

/** Each past form with those that go with a woman and with several people. */
export function withPastForms(masculine: string, endings: readonly [string, ...string[]]): string {
  const [own, ...others] = endings;
  return masculine
    .trim()
    .split(/\s+/u)
    .flatMap((form) => {
      const stem = form.slice(0, form.length - own.length);
      return form.endsWith(own) ? [form, ...others.map((ending) => stem + ending)] : [form];
    })
    .join(" ");
}

/** Endings that names take in other cases, the longer ones first, with the dictionary form's ending for each gender. */
export interface CaseEndings {
  readonly male: readonly (readonly [RegExp, string])[];
  readonly female: readonly (readonly [RegExp, string])[];
}

/**
 * The dictionary form of a full name in the genitive. Only where the first name
 * is known, so that a name which is none stays as it is printed.
 */
export function genitiveReader(
  names: { readonly female: string; readonly male: string },
  firstNames: CaseEndings,
  surnames: CaseEndings,
): (words: readonly string[]) => readonly string[] {
  const known = {
    female: new Set(names.female.trim().split(/\s+/u)),
    male: new Set(names.male.trim().split(/\s+/u)),
  };
  const read = (word: string, gender: "male" | "female", endings: CaseEndings): string[] =>
    endings[gender].flatMap(([ending, own]) => (ending.test(word) ? [word.replace(ending, own)] : []));
  return (words) => {
    const [first, ...rest] = words;
    if (first === undefined || rest.length === 0) return words;
    const lower = first.toLowerCase();
    if (known.female.has(lower) || known.male.has(lower)) return words;
    for (const gender of ["male", "female"] as const) {
      const own = read(first, gender, firstNames).find((form) => known[gender].has(form.toLowerCase()));
      if (own !== undefined) return [own, ...rest.map((word) => read(word, gender, surnames)[0] ?? word)];
    }
    return words;
  };
}

export function genderByEnding(female: RegExp, male: RegExp): (form: string) => Gender {
  return (form) => {
    if (female.test(form)) return "female";
    return male.test(form) ? "male" : "unknown";
  };
}
