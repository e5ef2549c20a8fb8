/** Where next and previous difference halt: what concerns the whole utterance first, then site by site in text order. */
import type { Difference } from "@variorum/server/domain";
import { isFormal, type Layout } from "./lay-out.ts";

export interface Stop {
  /** A site's id, or the difference's where it has no site. */
  readonly id: string;
  readonly differences: readonly Difference[];
}

export function stopsOf(layout: Layout, withFormal: boolean): readonly Stop[] {
  const whole = layout.whole
    .filter((difference) => withFormal || difference.type !== "formal")
    .map((difference) => ({ id: difference.id, differences: [difference] }));
  const sites = layout.sites
    .filter((site) => withFormal || !isFormal(site))
    .map(({ id, differences }) => ({ id, differences }));
  return [...whole, ...sites];
}

/** The stop `step` away; from nowhere the first or the last; round at the ends. */
export function stopAt(stops: readonly Stop[], current: string | null, step: 1 | -1): Stop | null {
  const index = stops.findIndex((stop) => stop.id === current);
  const next = index === -1 ? (step === 1 ? 0 : -1) : (index + step) % stops.length;
  return stops.at(next) ?? null;
}
