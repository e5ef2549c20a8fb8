/**
 * All commands, and the one place where a command's end becomes an exit status.
 *
 * Each command loads what it works with only when it runs: `extract` must not
 * wait for the server's packages, nor `--help` for the language's.
 */
import { Command, CommanderError } from "commander";
import { DeskError } from "../domain/desk-error.ts";
import { findProjectFolder, readVersion } from "../project-folder.ts";
import { addAnalyze } from "./analyze.ts";
import { addBackup, addRestore } from "./backup.ts";
import { addCompare } from "./compare.ts";
import type { CommandContext } from "./context.ts";
import { addExtract } from "./extract.ts";
import { addImport } from "./import.ts";
import { addReport } from "./report.ts";
import { addServe } from "./serve.ts";
import { addSign } from "./sign.ts";
import { addStories } from "./stories.ts";
import { EXIT_FAILED, EXIT_REFUSED, ReaderGone } from "./terminal.ts";
import { addVerify } from "./verify.ts";

const COMMANDS = [
  addAnalyze,
  addExtract,
  addCompare,
  addServe,
  addImport,
  addStories,
  addReport,
  addSign,
  addVerify,
  addBackup,
  addRestore,
];

export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    await buildProgram(context).parseAsync(args, { from: "user" });
    return context.terminal.exitCode;
  } catch (error) {
    return exitCodeFor(error, context);
  }
}

function buildProgram(context: CommandContext): Command {
  const program = new Command("variorum")
    .description("Lays the outlets' reports of one statement side by side, word by word.")
    .version(readVersion(findProjectFolder()), "-V, --version", "print the program's version")
    .showHelpAfterError("Run the command with --help to see how it is called.")
    .configureOutput(context.terminal.helpOutput)
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  return program;
}

function exitCodeFor(error: unknown, { terminal }: CommandContext): number {
  if (error instanceof ReaderGone) return terminal.exitCode;
  // commander has said it already: help asked for (0), or a call it does not understand.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_REFUSED;
  if (error instanceof DeskError) {
    terminal.refuse(error);
    return EXIT_REFUSED;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.note(`this is a fault of the program, not of your input. Please report it.\n${stack}`);
  return EXIT_FAILED;
}
