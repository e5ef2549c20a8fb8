#!/usr/bin/env node
/** `npx variorum`: the command line, from a build that matches the sources. */
import { pathToFileURL } from "node:url";
import { freshServerBuild } from "../scripts/fresh-build.mjs";

async function load() {
  let folder;
  try {
    folder = await freshServerBuild({ withPage: process.argv[2] === "serve" });
  } catch (cause) {
    // A file under somebody's pen can break the build of a command that never loads it.
    process.stderr.write(`variorum: the build failed, running from the sources.\n${cause.message}\n`);
    const { register } = await import("tsx/esm/api");
    register();
    return import(new URL("../src/cli/main.ts", import.meta.url).href);
  }
  return import(pathToFileURL(`${folder}/cli.js`).href);
}

await load();
