/** `variorum compare`: two quotations, or a stream of pairs, a line out for each line in. */

import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { DeskError } from "../domain/desk-error.ts";
import type { CommandContext } from "./context.ts";

const EXAMPLES = `
With --jsonl, lines {"id", "a", "b"} on standard input become one line each, in
the same order. The answer's spans count UTF-16 units of a and of b.

Examples:
  variorum compare "We will not sign." "We will sign."
  variorum compare --jsonl < pairs.jsonl`;

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

interface Pair {
  readonly id: unknown;
  readonly a: string;
  readonly b: string;
}

export function addCompare(program: Command, context: CommandContext): void {
  program
    .command("compare")
    .description("tell whether two quotations report one utterance, and where they differ")
    .argument("[a]", "the first quotation")
    .argument("[b]", "the second quotation")
    .option("--json", "print the comparison as JSON")
    .option("--jsonl", "read pairs from standard input, a JSON line each")
    .addHelpText("after", EXAMPLES)
    .action((a: string | undefined, b: string | undefined, options: Options) =>
      compare(a, b, options, context),
    );
}

async function compare(
  a: string | undefined,
  b: string | undefined,
  options: Options,
  { terminal, stdin }: CommandContext,
): Promise<void> {
  const [{ compareQuotations }, { loadLanguage }] = await Promise.all([
    import("../domain/compare.ts"),
    import("../language/language.ts"),
  ]);
  const language = loadLanguage();
  if (options.jsonl) {
    let number = 0;
    for await (const text of linesOf(stdin)) {
      number++;
      if (text.trim() === "") continue;
      const pair = await terminal.orRefuse(() => parsePair(text, number));
      if (!pair) continue;
      const comparison = compareQuotations(pair.a, pair.b, language);
      await terminal.write(`${JSON.stringify({ id: pair.id, ...comparison })}\n`);
    }
    return;
  }
  if (a === undefined || b === undefined) {
    throw new DeskError("request.invalid", "Give two quotations, or --jsonl with pairs on standard input.");
  }
  const comparison = compareQuotations(a, b, language);
  if (options.json) {
    await terminal.write(`${JSON.stringify(comparison, null, 1)}\n`);
  } else {
    const { printComparison } = await import("./print-comparison.ts");
    await terminal.write(printComparison(a, b, comparison, terminal.screen));
  }
}

function linesOf(input: Readable): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function parsePair(text: string, number: number): Pair {
  let pair: unknown;
  try {
    pair = JSON.parse(text);
  } catch (cause) {
    throw new DeskError("request.unreadable", `Line ${number} is not valid JSON: ${messageOf(cause)}.`, {
      cause,
    });
  }
  if (typeof pair !== "object" || pair === null || !("a" in pair) || !("b" in pair)) {
    throw notAPair(number);
  }
  const { a, b } = pair;
  if (typeof a !== "string" || typeof b !== "string") throw notAPair(number);
  return { id: "id" in pair ? pair.id : null, a, b };
}

function notAPair(number: number): DeskError {
  return new DeskError(
    "request.invalid",
    `Line ${number} is no pair: it needs "id", "a" and "b", a and b texts.`,
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
