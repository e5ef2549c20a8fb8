/** Puts the desk together from its parts, for the server and for the command line. */
import { createHash, randomBytes } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Config, originOf } from "./config.ts";
import { openPool } from "./jobs/pool.ts";
import { requireModel } from "./language/neural-opinion.ts";
import { findProjectFolder, readVersion } from "./project-folder.ts";
import { type OpenStore, openStore } from "./store/open-store.ts";
import type { Desk } from "./usecases/desk.ts";
import { UNWATCHED } from "./usecases/progress.ts";

export interface OpenDesk {
  readonly desk: Desk;
  readonly store: OpenStore;
  close(): Promise<void>;
}

export async function openDesk(config: Config): Promise<OpenDesk> {
  if (config.modelDirectory !== null) requireModel(config.modelDirectory);
  const store = await openStore(config);
  const pool = openPool(undefined, undefined, config.modelDirectory);
  const desk: Desk = {
    store,
    analyzer: pool,
    files: pool,
    reports: pool,
    now: () => new Date().toISOString(),
    newId,
    pause: nextTurn,
    progress: UNWATCHED,
    digest: sha256,
    version: readVersion(findProjectFolder()),
    origin: originOf(config.host, config.port),
  };
  return {
    desk,
    store,
    async close() {
      await pool.close();
      await store.close();
    },
  };
}

/** 96 random bits: two desks' stories can be put together without their ids meeting. */
function newId(noun: string): string {
  return `${noun}_${randomBytes(12).toString("hex")}`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
