/** `npm run dev`: page and server on one port; the page swaps modules in place, the server restarts on a change. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { ensureInstalled, requireNode, root } from "./installed.mjs";

requireNode();
ensureInstalled();
// Workers load their modules out of the watcher's sight, so the folder is named.
const watching = ["watch", "--clear-screen=false", "--include=server/src/**/*.ts", "--exclude=**/*.test.ts"];
const child = spawn(
  process.execPath,
  [resolve(root, "node_modules/tsx/dist/cli.mjs"), ...watching, "server/scripts/dev-server.ts"],
  { cwd: root, stdio: "inherit" },
);
// The child stops on the same Ctrl-C; its last words come before ours.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
