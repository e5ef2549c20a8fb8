/**
 * `npm run eval -- --data DIR [--baseline FILE] [--save FILE] [--tolerance N] [--reliability]`:
 * measures the product on annotated data. The data stays outside the project.
 * `npm run eval -- --contrasts` measures it on pairs made by known edits and
 * needs no data.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { DeskError } from "../src/domain/desk-error.ts";
import {
  type Baseline,
  compareWithBaseline,
  lostFigures,
  TOLERANCE,
  toBaseline,
} from "../src/evaluation/baseline.ts";
import { HALVES } from "../src/evaluation/contrasts/generate.ts";
import { measureContrasts } from "../src/evaluation/contrasts/measure-contrasts.ts";
import { findDataSets } from "../src/evaluation/data-sets.ts";
import { openEngine } from "../src/evaluation/engine.ts";
import type { Figure } from "../src/evaluation/figures.ts";
import type { Bin } from "../src/evaluation/reliability.ts";

const USAGE =
  "npm run eval -- --data DIR | --contrasts [--baseline FILE] [--save FILE] [--tolerance 0.005] [--reliability]";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: "string", multiple: true, default: [] },
      contrasts: { type: "boolean", default: false },
      baseline: { type: "string" },
      save: { type: "string" },
      reliability: { type: "boolean", default: false },
      tolerance: { type: "string", default: String(TOLERANCE) },
    },
  });
  if (values.data.length === 0 && !values.contrasts)
    throw new DeskError("request.invalid", `Name the folder of annotated data: ${USAGE}`);
  const figures: Figure[] = [];
  if (values.contrasts) figures.push(...contrastFigures());
  for (const folder of values.data) figures.push(...(await measureFolder(folder, values.reliability)));
  if (values.save !== undefined) {
    await writeFile(values.save, `${JSON.stringify(toBaseline(figures), null, 2)}\n`);
  }
  if (values.baseline === undefined) return 0;
  const baseline: Baseline = JSON.parse(await readFile(values.baseline, "utf8"));
  return reportChanges(figures, baseline, Number(values.tolerance));
}

async function measureFolder(folder: string, withReliability: boolean): Promise<Figure[]> {
  const engine = openEngine();
  const figures: Figure[] = [];
  for (const set of await findDataSets(folder)) {
    const started = performance.now();
    const measured = await set.measure(engine);
    print(`${set.name} (${set.kind}, ${((performance.now() - started) / 1000).toFixed(1)} s)`, measured);
    if (withReliability && set.reliability !== undefined) printReliability(await set.reliability(engine));
    figures.push(...measured);
  }
  return figures;
}

function printReliability(bins: readonly Bin[]): void {
  console.log("  `same` says     pairs  mean said  share the same");
  for (const { from, to, pairs, said, true: share } of bins) {
    const range = `${from.toFixed(1)} to ${to.toFixed(1)}`;
    console.log(
      `  ${range}  ${String(pairs).padStart(9)}  ${said.toFixed(2).padStart(9)}  ${share.toFixed(2)}`,
    );
  }
}

/** Both halves: where they part, a rule was tuned to its sentences. */
function contrastFigures(): Figure[] {
  const engine = openEngine();
  return HALVES.flatMap((half) => {
    const measured = measureContrasts(half, engine);
    print(`contrasts (${half} half)`, measured);
    return measured;
  });
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const figure of figures) {
    const direction = figure.isLowerBetter ? ", lower is better" : "";
    console.log(`  ${figure.name.padEnd(36)} ${figure.value.toFixed(3)}  ${figure.detail}${direction}`);
  }
}

/** 1 when a figure fell by more than the tolerance, or is no longer measured. */
function reportChanges(figures: readonly Figure[], baseline: Baseline, tolerance: number): number {
  const changes = compareWithBaseline(figures, baseline, tolerance);
  const lost = lostFigures(figures, baseline);
  console.log(`\nAgainst the baseline (a fall of more than ${tolerance} fails):`);
  for (const { figure, before, verdict } of changes.filter((change) => change.verdict !== "same")) {
    console.log(
      `  ${verdict.padEnd(7)} ${figure.name.padEnd(32)} ${before?.toFixed(3) ?? "  -  "} -> ${figure.value.toFixed(3)}`,
    );
  }
  for (const name of lost) console.log(`  lost    ${name}`);
  const fallen = changes.filter((change) => change.verdict === "fallen");
  console.log(`  ${fallen.length} fallen, ${lost.length} lost`);
  return fallen.length + lost.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DeskError) && !(error instanceof TypeError && "code" in error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
