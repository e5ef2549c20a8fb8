import type { Ruling } from "../domain/review/ruling.ts";
import { type CheckState, checkState, type SecondCheck } from "../domain/review/second-check.ts";

export interface ListedCheck extends SecondCheck {
  readonly state: CheckState;
}

/** Checks of rulings that stand, oldest first. */
export function listChecks(checks: readonly SecondCheck[], rulings: readonly Ruling[]): ListedCheck[] {
  return checks.flatMap((check) => {
    const first = rulings.find(({ id }) => id === check.rulingId);
    return first === undefined ? [] : [{ ...check, state: checkState(check, first) }];
  });
}
