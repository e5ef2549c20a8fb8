import type { Readable } from "node:stream";
import type { Terminal } from "./terminal.ts";

/** What a command may touch of the outside; tests hand in their own. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly stdin: Readable;
}
