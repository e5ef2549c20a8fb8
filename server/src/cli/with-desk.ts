/** Opens the desk of this machine for one command and closes it again, whatever happens. The server may run meanwhile. */

import type { Config } from "../config.ts";
import { readConfig } from "../config.ts";
import { type OpenDesk, openDesk } from "../open-desk.ts";
import { findProjectFolder } from "../project-folder.ts";

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
