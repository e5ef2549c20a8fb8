/**
 * Reads text in this thread and foreign formats in a worker that can be
 * killed: a page of 140 kB can keep an HTML parser busy for two minutes.
 */

import { isVerbatim, readFile } from "../ingest/read-file.ts";
import type { FileReader } from "../ingest/read-story-folder.ts";
import type { WorkerPool } from "../jobs/pool.ts";

export interface BoundedReader {
  readonly read: FileReader;
  close(): Promise<void>;
}

export function openBoundedReader(): BoundedReader {
  let pool: Promise<WorkerPool> | null = null;
  return {
    async read(name, bytes) {
      // Most stories are plain text: they do not wait for a pool.
      if (isVerbatim(name)) return await readFile(name, bytes);
      pool ??= import("../jobs/pool.ts").then(({ openPool }) => openPool());
      return await (await pool).read(name, bytes);
    },
    async close() {
      await (await pool)?.close();
    },
  };
}
