/** What is held in memory once the collector has taken what it may. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** In megabytes. The collector is asked for by a flag, which can be set in a running process only for a new context. */
export function heldMemory(): { readonly heap: number; readonly process: number } {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / 2 ** 20, process: rss / 2 ** 20 };
}
