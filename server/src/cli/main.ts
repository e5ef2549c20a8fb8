/** The command line's entry: parse, run one command, answer with its exit status. */
import { runCommandLine } from "./run-command-line.ts";
import { Terminal } from "./terminal.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: new Terminal(process.stdout, process.stderr),
  stdin: process.stdin,
});
