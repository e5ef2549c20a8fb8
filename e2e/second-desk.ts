/** Another desk on another machine: the same build, with a store and a port of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

export interface SecondDesk {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function openSecondDesk(): Promise<SecondDesk> {
  const folder = await mkdtemp(join(tmpdir(), "variorum-second-desk-"));
  const server = spawn(process.execPath, ["dist/server/main.js"], {
    cwd: resolve(import.meta.dirname, ".."),
    // The port is the system's to choose, so that desks never meet.
    env: { ...process.env, PORT: "0", VARIORUM_DATA_DIR: folder, LOG_LEVEL: "warn", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface(server.stdout)) {
    const address = /open at (\S+)/.exec(line)?.[1];
    if (address) return { address, close };
  }
  await close();
  throw new Error("the second desk did not open");
}
