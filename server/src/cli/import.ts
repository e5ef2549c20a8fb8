/** `variorum import FOLDER...`: stories into the store; importing again adds what is new. */
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import type { ImportOutcome } from "../usecases/import-story.ts";
import type { CommandContext } from "./context.ts";
import { printable } from "./layout.ts";

const EXAMPLES = `
Each FOLDER is a story: story.json beside the articles, or articles alone.
Importing a folder again adds its new articles and touches nothing else.

Examples:
  variorum import corpus/stories/2025-01-trump-putin-meeting
  variorum import ~/desk/2025-*`;

export function addImport(program: Command, context: CommandContext): void {
  program
    .command("import")
    .description("bring story folders into the desk's store")
    .argument("<folder...>", "story folders")
    .addHelpText("after", EXAMPLES)
    .action((folders: string[]) => importFolders(folders, context));
}

async function importFolders(paths: readonly string[], { terminal }: CommandContext): Promise<void> {
  const [{ withDesk }, { readStory }, { importStory }, { THE_DESK }] = await Promise.all([
    import("./with-desk.ts"),
    import("../ingest/read-story-folder.ts"),
    import("../usecases/import-story.ts"),
    import("../usecases/profiles.ts"),
  ]);
  await withDesk(async ({ desk }) => {
    for (const path of paths) {
      const outcome = await terminal.orRefuse(async () => {
        const { title, articles, refusals } = await readStory([path], (name, bytes) =>
          desk.files.read(name, bytes),
        );
        for (const refusal of refusals) terminal.refuse(refusal);
        if (articles.length === 0) return null;
        const folder = basename(resolve(path));
        return await importStory(desk, THE_DESK, { folder, title: title ?? folder, articles });
      });
      if (outcome) await terminal.write(`${describe(outcome)}\n`);
    }
  });
}

function describe({ storyId, title, isNewStory, added, known, leftOut }: ImportOutcome): string {
  const facts = [
    added.length > 0 ? `added ${added.join(", ")}` : "nothing new",
    ...(known.length > 0 ? [`already in: ${known.join(", ")}`] : []),
    ...(leftOut.length > 0 ? [`left out, as an editor removed it: ${leftOut.join(", ")}`] : []),
  ];
  return printable(`${storyId} ${title} (${isNewStory ? "new story" : "known story"}): ${facts.join("; ")}`);
}
