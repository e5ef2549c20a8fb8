/** The edits that a contrast is made by, and what must be said of each. */
import type { DifferenceType } from "../../domain/difference/difference.ts";
import { type Chance, oneOf } from "./chance.ts";
import { edited, original } from "./template.ts";

export interface Edit {
  readonly name: string;
  /** The mark it works on; null where any sentence will do. */
  readonly mark: string | null;
  /** The type that must be found; null where nothing may be at stake. */
  readonly expects: DifferenceType | null;
  /** What the second outlet prints of a filled line. */
  readonly make: (line: string, chance: Chance) => string;
}

function marked(name: string, expects: DifferenceType | null, mark = name): Edit {
  return { name, mark, expects, make: (line) => edited(line, mark) };
}

export const EDITS: readonly Edit[] = [
  marked("digit", "number"),
  marked("unit", "number"),
  marked("date", "date"),
  marked("month", "date"),
  marked("negation", "negation"),
  marked("modal", "modality"),
  marked("hedge", "modality"),
  marked("quantifier", "modality"),
  marked("antonym", "contradiction"),
  marked("role-swap", "contradiction", "role"),
  marked("deletion", "omission"),
  {
    name: "marked-deletion",
    mark: "deletion",
    expects: "omission",
    make: (line) => edited(line, "deletion", " … "),
  },
  { name: "truncation", mark: "end", expects: null, make: (line) => `${edited(line, "end")}.` },
  { name: "marked-truncation", mark: "end", expects: null, make: (line) => edited(line, "end", " …") },
  marked("spelling", null),
  { name: "pointing", mark: null, expects: null, make: (line, chance) => repointed(original(line), chance) },
  marked("number-format", null, "format"),
  marked("masking", null),
];

const HOUSE_STYLES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replace(/'/gu, "’"),
  (text) => `${text.replace(/,/gu, "")}.`,
  (text) => `${text}!`,
  (text) => text.replace(/, /gu, " – "),
  (text) => text.replace(/ /gu, "\u00a0"),
  (text) => `“${text},”`,
];

function repointed(text: string, chance: Chance): string {
  const printed = HOUSE_STYLES.map((style) => style(text)).filter((other) => other !== text);
  return oneOf(chance, printed);
}
