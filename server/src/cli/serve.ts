/** `variorum serve`: the API and the page on one port. */
import type { Command } from "commander";
import type { CommandContext } from "./context.ts";

const HELP = `
The store lies in VARIORUM_DATA_DIR (default: data in the project's folder), or
in PostgreSQL where DATABASE_URL names one. Ctrl-C stops the server cleanly.

Examples:
  variorum serve
  variorum serve --port 8080`;

interface Options {
  readonly port?: string;
  readonly host?: string;
}

export function addServe(program: Command, context: CommandContext): void {
  program
    .command("serve")
    .description("start the desk: API and page on one port of this machine")
    .option("--port <port>", "the port (or PORT; default 4173)")
    .option("--host <host>", "the loopback address to listen on (or HOST; default 127.0.0.1)")
    .addHelpText("after", HELP)
    .action((options: Options) => serve(options, context));
}

async function serve({ port, host }: Options, { terminal }: CommandContext): Promise<void> {
  const [{ readConfig }, { findProjectFolder }, { startServer }, { stopOnSignal }] = await Promise.all([
    import("../config.ts"),
    import("../project-folder.ts"),
    import("../serve.ts"),
    import("../stop-on-signal.ts"),
  ]);
  const variables = { ...process.env, ...(port && { PORT: port }), ...(host && { HOST: host }) };
  const config = readConfig(variables, findProjectFolder());
  const { address, stop } = await startServer(config, { say: (line) => terminal.note(line) });
  stopOnSignal(stop);
  await terminal.write(`Variorum is open at ${address} (Ctrl-C closes it)\n`);
}
