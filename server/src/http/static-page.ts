/** Serves the built page: hashed files for ever, and its index for every address that the page itself resolves. */
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { compressedCopies } from "./compressed-copies.ts";

export function staticPage(folder: string): RequestHandler {
  const router = Router();
  // Vite puts a hash of the content into these names, so a name never changes its content.
  router.use(
    "/assets",
    compressedCopies(join(folder, "assets"), FOR_EVER),
    express.static(join(folder, "assets"), { index: false, cacheControl: false, setHeaders: keepForEver }),
  );
  router.use(express.static(folder, { index: false, cacheControl: false, setHeaders: revalidate }));
  router.get("/{*path}", (request, response, next) => {
    // A missing file must not come out as the page: a browser would run HTML as a script.
    if (/\.\w+$/.test(request.path)) {
      next();
      return;
    }
    revalidate(response);
    response.sendFile("index.html", { root: folder, cacheControl: false }, (error) => {
      if (error) next(error);
    });
  });
  return router;
}

const FOR_EVER = "public, max-age=31536000, immutable";

function keepForEver(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("cache-control", FOR_EVER);
}

function revalidate(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("cache-control", "no-cache");
}
