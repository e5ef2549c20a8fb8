/**
 * Sends the copy of an asset that the build compressed, where the browser
 * takes it: compressing the same bytes for every visitor would cost the event
 * loop what the build has already paid. Copies are kept once read, half a
 * megabyte in all: a script that has to be opened and read waits at each step
 * behind whatever the API is doing, and the page waits for the script.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";

/** Smallest first, whatever order the browser names them in. */
const COPIES = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;

/** A name as the build gives them: nothing in it leads out of the folder. */
const ASSET = /^\/[\w-][\w.-]*\.(?:js|css|svg)$/;

/** Goes before `express.static` of the same folder, which sends what has no copy; names never change their content. */
export function compressedCopies(folder: string, cacheControl: string): RequestHandler {
  const kept = new Map<string, Buffer>();
  const copyOf = async (name: string): Promise<Buffer | null> => {
    const known = kept.get(name);
    if (known) return known;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes) kept.set(name, bytes);
    return bytes;
  };
  return async (request, response, next) => {
    const { path, method } = request;
    if (!ASSET.test(path) || (method !== "GET" && method !== "HEAD")) return next();
    response.vary("accept-encoding");
    const copy = COPIES.find(({ encoding }) => request.acceptsEncodings(encoding));
    const bytes = copy ? await copyOf(path + copy.ending) : null;
    if (!copy || !bytes) return next();
    response.type(path.slice(path.lastIndexOf(".") + 1));
    response.set({ "content-encoding": copy.encoding, "cache-control": cacheControl });
    response.send(bytes);
  };
}
