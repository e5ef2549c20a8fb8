/** Opens the desk of this machine for one command and closes it again, whatever happens. The server may run meanwhile. */

import type { Config } from "../config.ts";
import { readConfig } from "../config.ts";
import { type OpenDesk, openDesk } from "../open-desk.ts";
import { findProjectFolder } from "../project-folder.ts";
import { watchedDesk } from "../usecases/watched-desk.ts";
import type { Terminal } from "./terminal.ts";
import { watchWork } from "./watch-work.ts";

export async function withDesk<Result>(
  work: (open: OpenDesk, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env, findProjectFolder());
  const open = await openDesk(config);
  try {
    return await work(open, config);
  } finally {
    await open.close();
  }
}

/** For what may take long: it shows how far it is, and can be cancelled. */
export async function withWatchedDesk<Result>(
  terminal: Terminal,
  work: (open: OpenDesk) => Promise<Result>,
): Promise<Result> {
  return await withDesk((open) =>
    watchWork(terminal, (progress) => work({ ...open, desk: watchedDesk(open.desk, progress) })),
  );
}
