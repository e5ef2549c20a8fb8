/** Runs a TypeScript script: `node server/scripts/run-ts.mjs FILE.ts [ARGUMENT...]`. Node 20 cannot by itself. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error("Name the script to run.");
process.argv.splice(1, process.argv.length, resolve(script), ...rest);
register();
await import(pathToFileURL(resolve(script)).href);
