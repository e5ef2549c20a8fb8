/** Runs the command line in this process, as a shell would: arguments and input in, output and exit status out. */
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "./run-command-line.ts";
import { Terminal } from "./terminal.ts";

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function variorum(args: readonly string[], input = ""): Promise<Ended> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const [printed, said] = [text(out), text(err)];
  const status = await runCommandLine(args, {
    terminal: new Terminal(out, err),
    stdin: Readable.from([input]),
  });
  out.end();
  err.end();
  return { status, out: await printed, err: await said };
}

export function jsonLines(out: string): unknown[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
