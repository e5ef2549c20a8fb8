/** Filters that are asked for by name. */
import { DIFFERENCE_TYPES, type DifferenceType } from "@variorum/server/domain";

/** Everything but typography: case, quotation marks, points. */
export const DISAGREEMENTS: readonly DifferenceType[] = DIFFERENCE_TYPES.filter((type) => type !== "formal");

export function isDisagreementsOnly(types: readonly DifferenceType[]): boolean {
  return types.length === DISAGREEMENTS.length && DISAGREEMENTS.every((type) => types.includes(type));
}
