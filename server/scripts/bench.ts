/**
 * `npm run bench [-- NAME|all] [--data DIR] [--rounds N] [--small] [--markdown]`: how
 * fast the product is, beside its peers, in one run on one machine.
 * `npm run -s bench -- all --markdown` prints docs/BENCHMARKS.md.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { Table } from "./bench/measurement.ts";
import { MEASUREMENTS } from "./bench/measurements.ts";
import { asMarkdown, asText } from "./bench/print-table.ts";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string" },
      rounds: { type: "string", default: "9" },
      small: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
    },
  });
  const wanted = positionals[0] ?? "extraction";
  const chosen = MEASUREMENTS.filter(({ name }) => wanted === "all" || wanted === name);
  const rounds = Number(values.rounds);
  if (chosen.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
    const names = MEASUREMENTS.map(({ name }) => name).join("|");
    console.error(`npm run bench [-- ${names}|all] [--data DIR] [--rounds N] [--small] [--markdown]`);
    process.exitCode = 2;
    return;
  }
  const print = values.markdown ? asMarkdown : asText;
  console.log(values.markdown ? `${heading()}\n` : `${machine()}\n`);
  for (const measurement of chosen) {
    const tables: readonly Table[] = await measurement.measure({
      data: values.data ?? null,
      rounds,
      small: values.small,
      tell: (row) => console.error([measurement.name, ...row].join("  ")),
    });
    for (const table of tables) console.log(`${print(table)}\n`);
  }
}

function heading(): string {
  const how = "`npm run bench` measures these; see docs/CLI.md for its options.";
  return `# Benchmarks\n\n${how} ${machine()} Other machines give other times, other texts other ratios.`;
}

function machine(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpu?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}.`;
}

await main();
