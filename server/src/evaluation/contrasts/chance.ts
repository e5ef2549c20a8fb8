/** A seeded source of chance (mulberry32): the same seed makes the same contrasts on every machine. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

export function oneOf<T>(chance: Chance, things: readonly T[]): T {
  const thing = things[chance(things.length)];
  if (thing === undefined) throw new Error("There is nothing to choose from.");
  return thing;
}
