/**
 * How each type of difference is told: a word, a drawn sign, a line under the
 * words and a hue, so that it reads in greyscale, in forced colours and aloud.
 *
 * Lines go by family (what is at stake), signs are unique: thick for a
 * statement turned round, double for figures and dates, wavy for how sure,
 * dotted for words that come and go, dashed for who, where and what name.
 * The class names are spelled out because Tailwind finds them by reading.
 */
import type { DifferenceType } from "@variorum/server/domain";

export interface DifferenceMark {
  readonly label: string;
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
    label: "Contradiction",
    sign: "M2.5 6h11M2.5 10.5h11M10.5 2.5l-5 11.5",
    ink: "text-contradiction",
    wash: "bg-contradiction/12",
    line: `${thick} decoration-contradiction`,
  },
  negation: {
    label: "Negation",
    sign: "M2 6h11.5v5.5",
    ink: "text-negation",
    wash: "bg-negation/12",
    line: `${thick} decoration-negation`,
  },
  number: {
    label: "Figure",
    sign: "M6.5 2l-2 12M11.5 2l-2 12M2.5 5.8h11.5M2 10.2h11.5",
    ink: "text-number",
    wash: "bg-number/10",
    line: `${double} decoration-number`,
  },
  date: {
    label: "Date",
    sign: "M8 2.2a5.8 5.8 0 1 0 .01 0zM8 4.8V8l2.4 1.8",
    ink: "text-date",
    wash: "bg-date/10",
    line: `${double} decoration-date`,
  },
  attribution: {
    label: "Speaker",
    sign: "M8 2.2a2.7 2.7 0 1 0 .01 0zM2.6 14c.4-3.4 2.4-5 5.4-5s5 1.6 5.4 5",
    ink: "text-attribution",
    wash: "bg-attribution/10",
    line: `${dashed} decoration-attribution`,
  },
  modality: {
    label: "Certainty",
    sign: "M8 2l5.2 6L8 14 2.8 8z",
    ink: "text-modality",
    wash: "bg-modality/10",
    line: `${wavy} decoration-modality`,
  },
  omission: {
    label: "Left out",
    sign: "M2.5 12.5L8 4l5.5 8.5",
    ink: "text-omission",
    wash: "bg-omission/10",
    line: `${dotted} decoration-omission`,
  },
  interpolation: {
    label: "Put in",
    sign: "M8 2.5v11M2.5 8h11",
    ink: "text-interpolation",
    wash: "bg-interpolation/10",
    line: `${dotted} decoration-interpolation`,
  },
  name: {
    label: "Name",
    sign: "M3.5 13.5v-11l9 11v-11",
    ink: "text-name",
    wash: "bg-name/10",
    line: `${dashed} decoration-name`,
  },
  occasion: {
    label: "Occasion",
    sign: "M8 14.2C5 10.8 3.6 8.7 3.6 6.4a4.4 4.4 0 0 1 8.8 0c0 2.3-1.4 4.4-4.4 7.8zM8 5.2a1.3 1.3 0 1 0 .01 0z",
    ink: "text-occasion",
    wash: "bg-occasion/10",
    line: `${dashed} decoration-occasion`,
  },
  wording: {
    label: "Wording",
    sign: "M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0",
    ink: "text-wording",
    wash: "bg-wording/10",
    line: `${thin} decoration-wording`,
  },
  form: {
    label: "Form",
    sign: "M6.5 4C4.5 4.8 3.5 6.3 3.5 8.5v3h3.5v-3.5H5M13 4c-2 .8-3 2.3-3 4.5v3h3.5v-3.5h-2",
    ink: "text-form",
    wash: "bg-form/10",
    line: `${thin} decoration-form`,
  },
  formal: {
    label: "Formal",
    sign: "M4 12.5h.01M8 12.5h.01M12 12.5h.01",
    ink: "text-formal",
    wash: "bg-formal/10",
    line: "underline decoration-dotted decoration-1 decoration-formal",
  },
} as const satisfies Record<DifferenceType, DifferenceMark>;
