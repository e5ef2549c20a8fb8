/** `variorum import FOLDER|FILE...`: stories into the store; importing a folder again adds what is new. */
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { DeskError } from "../domain/desk-error.ts";
import type { Desk } from "../usecases/desk.ts";
import type { ImportOutcome } from "../usecases/import-story.ts";
import type { CommandContext } from "./context.ts";
import { printable } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

const EXAMPLES = `
Each folder is a story: story.json beside the articles, or articles alone.
Importing a folder again adds its new articles and touches nothing else.
A .json file is a report that variorum report --format json wrote: the story
comes in with its whole log, rulings, files and signed versions.

Examples:
  variorum import corpus/stories/2025-01-trump-putin-meeting
  variorum import ~/desk/2025-*
  variorum import treaty.json`;

export function addImport(program: Command, context: CommandContext): void {
  program
    .command("import")
    .description("bring stories into the desk's store: folders, or JSON reports of another desk")
    .argument("<path...>", "story folders and JSON reports")
    .addHelpText("after", EXAMPLES)
    .action((paths: string[]) => importAll(paths, context));
}

async function importAll(paths: readonly string[], { terminal }: CommandContext): Promise<void> {
  const { withWatchedDesk } = await import("./with-desk.ts");
  await withWatchedDesk(terminal, async ({ desk }) => {
    for (const path of paths) {
      if (desk.progress.signal?.aborted) return;
      const outcome = await terminal.orRefuse(() =>
        path.toLowerCase().endsWith(".json") ? importReport(desk, path) : importFolder(desk, path, terminal),
      );
      if (outcome !== null) await terminal.write(`${printable(outcome)}\n`);
    }
  });
}

async function importFolder(desk: Desk, path: string, terminal: Terminal): Promise<string | null> {
  const [{ readStory }, { importStory }, { THE_DESK }] = await Promise.all([
    import("../ingest/read-story-folder.ts"),
    import("../usecases/import-story.ts"),
    import("../usecases/profiles.ts"),
  ]);
  const { signal } = desk.progress;
  const { title, articles, refusals } = await readStory([path], (name, bytes) => {
    signal?.throwIfAborted();
    desk.progress.tell(0, `Reading ${name}`);
    return desk.files.read(name, bytes);
  });
  // Else each file that was not read any more would be refused by itself.
  signal?.throwIfAborted();
  for (const refusal of refusals) terminal.refuse(refusal);
  if (articles.length === 0) return null;
  const folder = basename(resolve(path));
  return describe(await importStory(desk, THE_DESK, { folder, title: title ?? folder, articles }));
}

async function importReport(desk: Desk, path: string): Promise<string> {
  const [{ bundleInput }, { decode }, { importBundle }] = await Promise.all([
    import("../contract/bundles.ts"),
    import("../http/decode.ts"),
    import("../usecases/import-bundle.ts"),
  ]);
  const { bundle } = decode(bundleInput, await readJson(path));
  const { id, title, counts } = await importBundle(desk, bundle);
  return `${id} ${title} (brought in): ${counts.articles} articles, ${bundle.events.length} events`;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "it is no JSON" : String(fieldOf(cause, "code") ?? cause);
    throw new DeskError("request.unreadable", `${path} cannot be read (${why}): name a JSON report.`, {
      cause,
    });
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function describe({ storyId, title, isNewStory, added, revised, known, leftOut }: ImportOutcome): string {
  const facts = [
    ...(added.length > 0 ? [`added ${added.join(", ")}`] : []),
    ...(revised.length > 0 ? [`took in a changed text of ${revised.join(", ")}`] : []),
    ...(added.length + revised.length === 0 ? ["nothing new"] : []),
    ...(known.length > 0 ? [`already in: ${known.join(", ")}`] : []),
    ...(leftOut.length > 0 ? [`left out, as an editor removed it: ${leftOut.join(", ")}`] : []),
  ];
  return `${storyId} ${title} (${isNewStory ? "new story" : "known story"}): ${facts.join("; ")}`;
}
