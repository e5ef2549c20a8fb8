/** `variorum backup FILE` and `variorum restore FILE`: the whole store, while the server runs. */
import { resolve } from "node:path";
import type { Command } from "commander";
import type { CommandContext } from "./context.ts";

const BACKUP_HELP = `
The file holds every story, article, ruling and event of one moment. It fits
the embedded store and PostgreSQL alike.

Example:
  variorum backup desk-2025-01-31.jsonl.gz`;

const RESTORE_HELP = `
All or nothing: a file that is not whole is refused and nothing is changed.
What the store held before is kept in the data directory.

Example:
  variorum restore desk-2025-01-31.jsonl.gz`;

export function addBackup(program: Command, context: CommandContext): void {
  program
    .command("backup")
    .description("copy the desk's store into a file, while the server runs")
    .argument("<file>", "where to write the backup")
    .addHelpText("after", BACKUP_HELP)
    .action((file: string) => backup(file, context));
}

export function addRestore(program: Command, context: CommandContext): void {
  program
    .command("restore")
    .description("put a backup in the place of the desk's store")
    .argument("<file>", "a file that variorum backup wrote")
    .addHelpText("after", RESTORE_HELP)
    .action((file: string) => restore(file, context));
}

async function backup(file: string, { terminal }: CommandContext): Promise<void> {
  const [{ withDesk }, { backUp }] = await Promise.all([
    import("./with-desk.ts"),
    import("../store/back-up.ts"),
  ]);
  const { rows } = await withDesk(({ store, desk }) => backUp(store, resolve(file), desk.now()));
  await terminal.write(`${rows.toLocaleString("en")} rows are in ${file}.\n`);
}

async function restore(file: string, { terminal }: CommandContext): Promise<void> {
  const [{ withDesk }, { restoreBackup }] = await Promise.all([
    import("./with-desk.ts"),
    import("../store/back-up.ts"),
  ]);
  const { rows, madeAt, before } = await withDesk(({ store, desk }, { dataDirectory }) =>
    restoreBackup(store, resolve(file), dataDirectory, desk.now()),
  );
  await terminal.write(
    `${rows.toLocaleString("en")} rows of ${madeAt} are back. What was there before is kept in ${before}.\n`,
  );
}
