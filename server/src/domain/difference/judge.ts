/**
 * The order of the rules. The first that fires types the difference, so the
 * harmless explanation comes first ("2" and "two") and then the others by the
 * harm they name.
 */

import { contradiction } from "./contradiction.ts";
import type { Contrast, Judgement, Rule } from "./contrast.ts";
import { currency } from "./currency.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";
import { formal } from "./formal.ts";
import { modality } from "./modality.ts";
import { names } from "./names.ts";
import { omission } from "./omission.ts";
import { polarity } from "./polarity.ts";
import { wording } from "./wording.ts";

const RULES: readonly Rule[] = [
  formal,
  currency,
  contradiction,
  polarity,
  dates,
  figures,
  modality,
  names,
  omission,
];

export function judge(contrast: Contrast): Judgement | null {
  for (const rule of RULES) {
    const judgement = rule(contrast);
    if (judgement !== null) return judgement;
  }
  return wording(contrast);
}
