/**
 * Sends the copy of an asset that the build compressed, where the browser
 * takes it: compressing the same bytes for every visitor would cost the event
 * loop what the build has already paid.
 */
import { access } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";

/** Smallest first, whatever order the browser names them in. */
const COPIES = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;

/** A name as the build gives them: nothing in it leads out of the folder. */
const ASSET = /^\/[\w-][\w.-]*\.(?:js|css|svg)$/;

/** Goes before `express.static` of the same folder, which then sends the copy under the asset's name. */
export function compressedCopies(folder: string): RequestHandler {
  return async (request, response, next) => {
    const { path } = request;
    if (!ASSET.test(path)) return next();
    response.vary("accept-encoding");
    const copy = COPIES.find(({ encoding }) => request.acceptsEncodings(encoding));
    if (copy && (await isThere(join(folder, path + copy.ending)))) {
      response.type(path.slice(path.lastIndexOf(".") + 1));
      response.set("content-encoding", copy.encoding);
      request.url = path + copy.ending;
    }
    next();
  };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
