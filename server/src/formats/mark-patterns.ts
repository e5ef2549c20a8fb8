/**
 * The line under a difference, by what is at stake, as on the desk: thick turns
 * a statement round, double is a figure or a date, wavy how sure, dotted comes
 * and goes, dashed is who and where. Each format draws them in its own way.
 */
import type { DifferenceType } from "../domain/difference/difference.ts";

export type MarkPattern = "thick" | "double" | "wavy" | "dotted" | "dashed" | "thin";

export const MARK_PATTERNS: Readonly<Record<DifferenceType, MarkPattern>> = {
  contradiction: "thick",
  negation: "thick",
  number: "double",
  date: "double",
  attribution: "dashed",
  modality: "wavy",
  omission: "dotted",
  interpolation: "dotted",
  name: "dashed",
  occasion: "dashed",
  wording: "thin",
  form: "thin",
  formal: "thin",
};
