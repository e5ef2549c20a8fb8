/** Verbs that report speech, in the forms in which a cue has them; other attitudes (hopes, beliefs) are out of scope. */

/** Stem, then endings; `_` is the bare form. */
const VERBS: readonly (readonly [string, string])[] = [
  ["sa", "id y ys ying"],
  ["t", "ell ells elling old"],
  ["add", "_ s ed ing"],
  ["writ", "e es ten"],
  ["wrote", "_"],
  ["ask", "_ s ed ing"],
  ["call", "_ s ed ing"],
  ["according", "_"],
  ["claim", "_ s ed ing"],
  ["argu", "e es ed ing"],
  ["insist", "_ s ed"],
  ["announce", "_ s d"],
  ["report", "_ s ed"],
  ["not", "e es ed ing"],
  ["warn", "_ s ed"],
  ["promise", "_ s d"],
  ["vow", "_ s ed"],
  ["declare", "_ s d"],
  ["suggest", "_ s ed"],
  ["tweet", "_ s ed"],
  ["explain", "_ s ed"],
  ["acknowledge", "_ s d"],
  ["den", "y ies ied"],
  ["state", "_ s d"],
  ["respond", "_ s ed"],
  ["repl", "y ies ied"],
  ["accuse", "_ s d"],
  ["urge", "_ s d"],
  ["criticize", "_ s d"],
  ["describe", "_ s d"],
  ["quipped", "_"],
  ["joked", "_"],
  ["concede", "_ s d"],
  ["admit", "_ s ted"],
  ["complain", "_ s ed"],
  ["contend", "_ s ed"],
  ["maintain", "_ s ed"],
  ["recall", "_ s ed"],
  ["repeat", "_ s ed"],
  ["reiterate", "_ s d"],
  ["testifie", "s d"],
  ["assert", "_ s ed"],
  ["allege", "_ s d"],
  ["predict", "_ s ed"],
  ["stress", "es ed"],
  ["emphasize", "s d"],
];

const FORMS: ReadonlySet<string> = new Set(
  VERBS.flatMap(([stem, endings]) =>
    endings.split(" ").map((ending) => stem + (ending === "_" ? "" : ending)),
  ),
);

export function isReportingCue(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .some((word) => FORMS.has(word));
}
