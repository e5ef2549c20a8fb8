/** config -> desk -> app -> listen. */
import { readConfig } from "./config.ts";
import { DeskError } from "./domain/desk-error.ts";
import { findProjectFolder } from "./project-folder.ts";
import { startServer } from "./serve.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

try {
  const config = readConfig(process.env, findProjectFolder());
  const { address, stop } = await startServer(config, { say: console.log });
  console.log(`Variorum is open at ${address} (Ctrl-C closes it)`);
  stopOnSignal(stop);
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
