/**
 * A second checker rules on the same claim without seeing the first ruling.
 * What stands is the first; the second says whether another pair of eyes came
 * to the same verdict.
 */
import type { Ruling } from "./ruling.ts";
import type { Actor } from "./story-event.ts";

export interface SecondCheck {
  readonly id: string;
  readonly utteranceId: string;
  /** The ruling that is checked. Once another takes its place, the check is of the past. */
  readonly rulingId: string;
  readonly requestedBy: Actor;
  /** ISO 8601 with zone. */
  readonly requestedAt: string;
  /** Null while it is outstanding. */
  readonly ruling: Ruling | null;
}

export const CHECK_STATES = ["outstanding", "agrees", "differs"] as const;
export type CheckState = (typeof CHECK_STATES)[number];

export function checkState({ ruling }: SecondCheck, first: Ruling): CheckState {
  if (ruling === null) return "outstanding";
  return ruling.verdict === first.verdict && ruling.finding === first.finding ? "agrees" : "differs";
}

/** The newest check of a ruling. */
export function checkOf(checks: readonly SecondCheck[], ruling: Ruling): SecondCheck | null {
  return checks.findLast(({ rulingId }) => rulingId === ruling.id) ?? null;
}
