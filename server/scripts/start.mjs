/** `npm start`: install what is missing, build what is stale, serve. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, requireNode, root } from "./installed.mjs";

requireNode();
ensureInstalled();
const { ensureBuilt, isBuilt } = await import("./built.mjs");
if (!isBuilt()) console.log("Building …");
await ensureBuilt();
await import(pathToFileURL(resolve(root, "dist/server/main.js")).href);
