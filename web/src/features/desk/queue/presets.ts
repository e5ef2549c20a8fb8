/** Filters that are asked for by name. */
import type { UtteranceFilter } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type DifferenceType, type Verdict } from "@variorum/server/domain";
import type { queue } from "../../../strings/en/queue.ts";

export interface Preset {
  readonly id: keyof typeof queue.strings.presets;
  readonly isOn: (filter: UtteranceFilter) => boolean;
  /** What of the filter it sets, and what taking it away leaves. */
  readonly on: Partial<UtteranceFilter>;
  readonly off: Partial<UtteranceFilter>;
}

/** Everything but typography: case, quotation marks, points. */
export const DISAGREEMENTS: readonly DifferenceType[] = DIFFERENCE_TYPES.filter((type) => type !== "formal");

const STILL_OPEN: readonly Verdict[] = ["open"];

export const DISAGREEMENTS_ONLY: Preset = {
  id: "disagreements",
  isOn: ({ type }) => isSame(type, DISAGREEMENTS),
  on: { type: [...DISAGREEMENTS] },
  off: { type: [] },
};

export const OPEN_ONLY: Preset = {
  id: "open",
  isOn: ({ verdict }) => isSame(verdict, STILL_OPEN),
  on: { verdict: [...STILL_OPEN] },
  off: { verdict: [] },
};

export const NEEDS_SECOND_CHECK: Preset = {
  id: "check",
  isOn: ({ check }) => isSame(check ?? [], ["outstanding"]),
  on: { check: ["outstanding"] },
  off: { check: [] },
};

/** "Mine" is what the acting profile has ruled on; who has given no name has nothing yet. */
export function presetsFor(profileId: string | null): readonly Preset[] {
  const presets = [DISAGREEMENTS_ONLY, OPEN_ONLY, NEEDS_SECOND_CHECK];
  if (profileId === null) return presets;
  const mine: Preset = {
    id: "mine",
    isOn: ({ checker }) => isSame(checker ?? [], [profileId]),
    on: { checker: [profileId] },
    off: { checker: [] },
  };
  return [...presets, mine];
}

function isSame<Value>(some: readonly Value[], others: readonly Value[]): boolean {
  return some.length === others.length && others.every((each) => some.includes(each));
}
