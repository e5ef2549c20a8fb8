/** Starts the server and hands back how to stop it; `variorum serve` and main.ts share it. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { type Config, originOf } from "./config.ts";
import type { JobKind } from "./contract/jobs.ts";
import { DeskError } from "./domain/desk-error.ts";
import { staticPage } from "./http/static-page.ts";
import { importSamples } from "./import-samples.ts";
import { JobList } from "./jobs/job-list.ts";
import { KeptFiles } from "./jobs/kept-files.ts";
import { openDesk } from "./open-desk.ts";
import { findProjectFolder } from "./project-folder.ts";
import { asSeenBy } from "./usecases/seen-by.ts";
import { ChangeFeed } from "./usecases/watch-changes.ts";

export interface RunningServer {
  /** "http://127.0.0.1:4173" */
  readonly address: string;
  /** Lets requests finish, then closes the store. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** Prints a line for whoever started the server. */
  readonly say?: (line: string) => void;
  /** Another way to serve the page than from its build; development has one. */
  readonly page?: (server: Server) => Promise<RequestHandler>;
  /** Loads the sample stories into an empty store; on unless told otherwise. */
  readonly samples?: boolean;
}

/** How long requests may go on once the server is told to stop. */
const GRACE_MS = 5000;
/**
 * Node's own is 5 s, counted before it looks whether a request has come: under
 * load connections were cut with a request on its way. Longer than a proxy's or
 * a browser's minute, so that it is never we who hang up first.
 */
const KEEP_ALIVE_MS = 75_000;

export async function startServer(config: Config, options: ServeOptions = {}): Promise<RunningServer> {
  const project = findProjectFolder();
  const { desk, close } = await openDesk(config);
  try {
    if (options.samples !== false) await importSamples(desk, join(project, "corpus/stories"), options.say);
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
    const page = (await options.page?.(server)) ?? staticPage(join(project, "dist/web"));
    const logger = pino({ level: config.logLevel }, pino.destination(2));
    const changes = new ChangeFeed(asSeenBy(desk, null).store, (err) =>
      logger.error({ err }, "changes cannot be told"),
    );
    const files = new KeptFiles(config.dataDirectory);
    await files.dropLeftovers();
    const jobs = new JobList<JobKind>({
      ...desk,
      files,
      report: (err) => logger.error({ err }, "a bug in long work, not a refusal"),
    });
    server.on("request", createApp({ desk, changes, jobs, page, logger }));
    await listen(server, config);
    const stop = async () => {
      changes.close();
      await jobs.close();
      await drain(server);
      await close();
    };
    return { address: addressOf(server, config), stop };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusalOfPort(error, port)));
    server.listen(port, host, resolve);
  });
}

function refusalOfPort(error: Error, port: number): Error {
  const code = "code" in error ? error.code : "";
  if (code === "EADDRINUSE") {
    return new DeskError(
      "store.locked",
      `Port ${port} is taken, perhaps by a desk that runs already: open http://127.0.0.1:${port}, or set PORT to another number.`,
      { cause: error },
    );
  }
  if (code !== "EACCES") return error;
  return new DeskError("request.invalid", `Port ${port} needs an administrator: set PORT above 1023.`, {
    cause: error,
  });
}

/** Answers what is under way, takes nothing new; connections that stay open for their own sake are cut. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(cut);
}

function addressOf(server: Server, { host }: Config): string {
  const { port } = server.address() as AddressInfo;
  return originOf(host, port);
}
