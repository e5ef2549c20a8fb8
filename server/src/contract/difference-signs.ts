/**
 * The drawn sign of each type of difference, the same on the desk and in a
 * report: strokes on a field of 16 by 16, as a path of SVG has them.
 */
import type { DifferenceType } from "../domain/difference/difference.ts";

export const DIFFERENCE_SIGNS: Readonly<Record<DifferenceType, string>> = {
  contradiction: "M2.5 6h11M2.5 10.5h11M10.5 2.5l-5 11.5",
  negation: "M2 6h11.5v5.5",
  number: "M6.5 2l-2 12M11.5 2l-2 12M2.5 5.8h11.5M2 10.2h11.5",
  date: "M8 2.2a5.8 5.8 0 1 0 .01 0zM8 4.8V8l2.4 1.8",
  attribution: "M8 2.2a2.7 2.7 0 1 0 .01 0zM2.6 14c.4-3.4 2.4-5 5.4-5s5 1.6 5.4 5",
  modality: "M8 2l5.2 6L8 14 2.8 8z",
  omission: "M2.5 12.5L8 4l5.5 8.5",
  interpolation: "M8 2.5v11M2.5 8h11",
  name: "M3.5 13.5v-11l9 11v-11",
  occasion:
    "M8 14.2C5 10.8 3.6 8.7 3.6 6.4a4.4 4.4 0 0 1 8.8 0c0 2.3-1.4 4.4-4.4 7.8zM8 5.2a1.3 1.3 0 1 0 .01 0z",
  wording: "M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0",
  form: "M6.5 4C4.5 4.8 3.5 6.3 3.5 8.5v3h3.5v-3.5H5M13 4c-2 .8-3 2.3-3 4.5v3h3.5v-3.5h-2",
  formal: "M4 12.5h.01M8 12.5h.01M12 12.5h.01",
};
