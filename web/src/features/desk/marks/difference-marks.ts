/**
 * How each type of difference is told beside its word: a drawn sign, a line under
 * the words and a hue, so that it reads in greyscale and in forced colours.
 *
 * Lines go by family (what is at stake), signs are unique: thick for a
 * statement turned round, double for figures and dates, wavy for how sure,
 * dotted for words that come and go, dashed for who, where and what name.
 * The class names are spelled out because Tailwind finds them by reading.
 */
import { DIFFERENCE_SIGNS } from "@variorum/server/contract";
import type { DifferenceType } from "@variorum/server/domain";

export interface DifferenceMark {
  /** Strokes on a 16 × 16 field. */
  readonly sign: string;
  readonly ink: string;
  readonly wash: string;
  readonly line: string;
}

const thick = "underline decoration-solid decoration-[3px]";
const double = "underline decoration-double decoration-2";
const wavy = "underline decoration-wavy decoration-[1.5px]";
const dotted = "underline decoration-dotted decoration-[3px]";
const dashed = "underline decoration-dashed decoration-2";
const thin = "underline decoration-solid decoration-1";

export const DIFFERENCE_MARKS = {
  contradiction: {
    sign: DIFFERENCE_SIGNS.contradiction,
    ink: "text-contradiction",
    wash: "bg-contradiction/12",
    line: `${thick} decoration-contradiction`,
  },
  negation: {
    sign: DIFFERENCE_SIGNS.negation,
    ink: "text-negation",
    wash: "bg-negation/12",
    line: `${thick} decoration-negation`,
  },
  number: {
    sign: DIFFERENCE_SIGNS.number,
    ink: "text-number",
    wash: "bg-number/10",
    line: `${double} decoration-number`,
  },
  date: {
    sign: DIFFERENCE_SIGNS.date,
    ink: "text-date",
    wash: "bg-date/10",
    line: `${double} decoration-date`,
  },
  attribution: {
    sign: DIFFERENCE_SIGNS.attribution,
    ink: "text-attribution",
    wash: "bg-attribution/10",
    line: `${dashed} decoration-attribution`,
  },
  modality: {
    sign: DIFFERENCE_SIGNS.modality,
    ink: "text-modality",
    wash: "bg-modality/10",
    line: `${wavy} decoration-modality`,
  },
  omission: {
    sign: DIFFERENCE_SIGNS.omission,
    ink: "text-omission",
    wash: "bg-omission/10",
    line: `${dotted} decoration-omission`,
  },
  interpolation: {
    sign: DIFFERENCE_SIGNS.interpolation,
    ink: "text-interpolation",
    wash: "bg-interpolation/10",
    line: `${dotted} decoration-interpolation`,
  },
  name: {
    sign: DIFFERENCE_SIGNS.name,
    ink: "text-name",
    wash: "bg-name/10",
    line: `${dashed} decoration-name`,
  },
  occasion: {
    sign: DIFFERENCE_SIGNS.occasion,
    ink: "text-occasion",
    wash: "bg-occasion/10",
    line: `${dashed} decoration-occasion`,
  },
  wording: {
    sign: DIFFERENCE_SIGNS.wording,
    ink: "text-wording",
    wash: "bg-wording/10",
    line: `${thin} decoration-wording`,
  },
  form: {
    sign: DIFFERENCE_SIGNS.form,
    ink: "text-form",
    wash: "bg-form/10",
    line: `${thin} decoration-form`,
  },
  formal: {
    sign: DIFFERENCE_SIGNS.formal,
    ink: "text-formal",
    wash: "bg-formal/10",
    line: "underline decoration-dotted decoration-1 decoration-formal",
  },
} as const satisfies Record<DifferenceType, DifferenceMark>;
