/**
 * Answers only to this machine's own page.
 *
 * There are no accounts, so whoever reaches the server may act. It listens on
 * the loopback address alone; but a web page elsewhere can make a browser on
 * this machine send requests here (CSRF), or point a name of its own at
 * 127.0.0.1 and so become "same origin" (DNS rebinding). The Host header tells
 * the second, the Origin header the first.
 */
import type { RequestHandler } from "express";
import { DeskError } from "../domain/desk-error.ts";

const LOOPBACK_NAMES = ["127.0.0.1", "localhost", "[::1]"];

export const refuseForeigners: RequestHandler = (request, _response, next) => {
  const hosts = ownHosts(request.socket.localPort);
  if (!hosts.has(request.headers.host?.toLowerCase() ?? ""))
    throw foreign("This address is not the desk’s own");
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.has(origin.toLowerCase().replace(/^http:\/\//, ""))) {
    throw foreign("Another site’s page may not use the desk");
  }
  next();
};

function ownHosts(port: number | undefined): ReadonlySet<string> {
  const named = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  // Browsers leave the port out where it is HTTP's own.
  return new Set(port === 80 ? [...named, ...LOOPBACK_NAMES] : named);
}

function foreign(why: string): DeskError {
  return new DeskError("request.forbidden-origin", `${why}: open it at http://127.0.0.1 with its port.`);
}
