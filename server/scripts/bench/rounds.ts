/**
 * Times several ways of doing one work, turn by turn, so that a machine that
 * gets busy or hot slows all of them alike.
 *
 * Beside the clock stands the processor time of the whole process: it hardly
 * moves when others use the machine, but it also counts the threads that
 * compile and collect garbage, so it may exceed the clock.
 */
export interface Contestant {
  readonly name: string;
  /** Does the work once and answers how many things it found, so that no engine can skip it. */
  run(): number;
}

/** Medians over the rounds, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

/** Before the clock counts compilers and caches settle: so many runs, and so long where the work is short. */
const WARM_UP_RUNS = 2;
const WARM_UP_MS = 2_000;

export function raceInRounds(contestants: readonly Contestant[], rounds: number): Timing[] {
  const entries = contestants.map(({ name, run }) => ({
    name,
    run,
    walls: [] as number[],
    cpus: [] as number[],
  }));
  for (const { run } of entries) warmUp(run);
  for (let round = 0; round < rounds; round++) {
    for (const { run, walls, cpus } of entries) {
      const { wall, cpu } = timeOnce(run);
      walls.push(wall);
      cpus.push(cpu);
    }
  }
  return entries.map(({ name, walls, cpus }) => ({ name, wall: median(walls), cpu: median(cpus) }));
}

function warmUp(run: () => unknown): void {
  const started = performance.now();
  for (let runs = 0; runs < WARM_UP_RUNS || performance.now() - started < WARM_UP_MS; runs++) run();
}

export function timeOnce(work: () => unknown): { readonly wall: number; readonly cpu: number } {
  const usage = process.cpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(usage);
  return { wall, cpu: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** What `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
