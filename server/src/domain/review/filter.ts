/** Which utterances a filter lets through, and what each further choice would show. */
import { DIFFERENCE_TYPES, type DifferenceType } from "../difference/difference.ts";
import { VERDICTS, type Verdict } from "./ruling.ts";
import { CHECK_STATES, type CheckState } from "./second-check.ts";

/** What a filter asks of an utterance. */
export interface UtteranceFacts {
  readonly id: string;
  readonly types: readonly DifferenceType[];
  readonly speakerIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly verdict: Verdict;
  /** Profiles that ruled on it. */
  readonly checkerIds?: readonly string[];
  /** Where the second checks of its standing rulings are. */
  readonly checks?: readonly CheckState[];
}

/** An empty list asks nothing; several values in one list are alternatives. */
export interface UtteranceFilter {
  readonly type: readonly DifferenceType[];
  readonly speaker: readonly string[];
  /** Article ids. */
  readonly outlet: readonly string[];
  readonly verdict: readonly Verdict[];
  /** Profile ids: utterances that they ruled on. */
  readonly checker?: readonly string[] | undefined;
  readonly check?: readonly CheckState[] | undefined;
}

export const NO_FILTER: UtteranceFilter = { type: [], speaker: [], outlet: [], verdict: [] };

interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type FacetName = keyof UtteranceFilter;
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** How each facet names its values; the order given is the order shown. */
export interface FacetLabels {
  readonly speaker: ReadonlyMap<string, string>;
  readonly outlet: ReadonlyMap<string, string>;
  readonly checker?: ReadonlyMap<string, string>;
}

const FACET_NAMES: readonly FacetName[] = ["type", "speaker", "outlet", "verdict", "checker", "check"];

const TRAITS: Readonly<Record<FacetName, (facts: UtteranceFacts) => readonly string[]>> = {
  type: (facts) => facts.types,
  speaker: (facts) => facts.speakerIds,
  outlet: (facts) => facts.articleIds,
  verdict: (facts) => [facts.verdict],
  checker: (facts) => facts.checkerIds ?? [],
  check: (facts) => facts.checks ?? [],
};

export function passes(facts: UtteranceFacts, filter: UtteranceFilter): boolean {
  return FACET_NAMES.every((name) => passesOne(facts, filter, name));
}

function passesOne(facts: UtteranceFacts, filter: UtteranceFilter, name: FacetName): boolean {
  const wanted: readonly string[] = filter[name] ?? [];
  return wanted.length === 0 || hasOneOf(TRAITS[name](facts), wanted);
}

function hasOneOf(traits: readonly string[], wanted: readonly string[]): boolean {
  return traits.some((trait) => wanted.includes(trait));
}

/** Each facet is counted under all the other filters but not its own, so that a count tells what a click would show. */
export function countFacets(
  all: readonly UtteranceFacts[],
  filter: UtteranceFilter,
  labels: FacetLabels,
): Facets {
  const counts: Record<FacetName, Map<string, number>> = {
    type: new Map(),
    speaker: new Map(),
    outlet: new Map(),
    verdict: new Map(),
    checker: new Map(),
    check: new Map(),
  };
  const asked = FACET_NAMES.map((name) => ({ name, wanted: filter[name] ?? [] })).filter(
    ({ wanted }) => wanted.length > 0,
  );
  // Ten thousand at every turn of the queue: plain loops, and nothing made anew for each.
  for (const facts of all) {
    let failed: FacetName | null = null;
    let failures = 0;
    for (const { name, wanted } of asked) {
      if (hasOneOf(TRAITS[name](facts), wanted)) continue;
      failed = name;
      failures++;
    }
    if (failures > 1) continue;
    for (const name of FACET_NAMES) {
      if (failed !== null && failed !== name) continue;
      for (const trait of TRAITS[name](facts)) counts[name].set(trait, (counts[name].get(trait) ?? 0) + 1);
    }
  }
  const listed = (name: FacetName, values: Iterable<readonly [string, string]>) =>
    [...values].map(([value, label]) => ({ value, label, count: counts[name].get(value) ?? 0 }));
  return {
    type: listed("type", asLabels(DIFFERENCE_TYPES)),
    speaker: listed("speaker", labels.speaker),
    outlet: listed("outlet", labels.outlet),
    verdict: listed("verdict", asLabels(VERDICTS)),
    checker: listed("checker", labels.checker ?? []),
    check: listed("check", asLabels(CHECK_STATES)),
  };
}

function asLabels(names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)] as const);
}
