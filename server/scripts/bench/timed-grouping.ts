/**
 * One way of grouping over one number of quotations, in a process of its own:
 * what others left in memory or in the compiler would be counted otherwise.
 * Run with WAY, by its number, and SIZE; prints a `GroupingRun` as JSON.
 */
import { Pairs, waysOfGrouping } from "./grouping-ways.ts";
import { QuotationMaker, truePairs } from "./near-duplicates.ts";
import { timeOnce } from "./rounds.ts";

export interface GroupingRun {
  /** In seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Null where none were found. */
  readonly recall: number | null;
  readonly precision: number | null;
  /** Most that the process ever held, in megabytes. */
  readonly peak: number;
}

/** Before the clock runs: the compiler has seen the loops. */
const TO_WARM_UP = 100;

const [number, size] = process.argv.slice(2).map(Number);
const way = waysOfGrouping()[number ?? -1];
if (way === undefined || size === undefined) throw new Error("Name a way by its number, and a size.");
way.find(new QuotationMaker(1).make(TO_WARM_UP));
const made = new QuotationMaker(size).make(size);
let found = new Pairs(size);
const { wall, cpu } = timeOnce(() => {
  found = way.find(made);
});
const peak = process.resourceUsage().maxRSS / 1024;
const wanted = new Pairs(size);
for (const [a, b] of truePairs(made)) wanted.add(a, b);
const right = found.countIn(wanted);
const share = (whole: number) => (whole === 0 ? null : right / whole);
const run: GroupingRun = {
  ...{ wall: wall / 1_000, cpu: cpu / 1_000 },
  ...{ recall: share(wanted.size), precision: share(found.size), peak },
};
console.log(JSON.stringify(run));
