/** `variorum verify STORY`: whether the store still is what was written. */
import type { Command } from "commander";
import type { CommandContext } from "./context.ts";

const HELP = `
Checks the chain of the log, the texts and files under their hashes, the rulings
against the log, and every signed version under the hash it was signed with.
Ends with status 1 where something was changed behind the log's back.

Examples:
  variorum verify "The treaty"
  variorum verify story_1f2e --json`;

interface Options {
  readonly json?: boolean;
}

export function addVerify(program: Command, context: CommandContext): void {
  program
    .command("verify")
    .description("check that log, articles, rulings and signed versions are what was written")
    .argument("<story>", "the story's id or title")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", HELP)
    .action((story: string, options: Options) => verify(story, options, context));
}

async function verify(story: string, { json }: Options, { terminal }: CommandContext): Promise<void> {
  const [{ withWatchedDesk }, { findStoryId }, { verifyStory }, { printable }] = await Promise.all([
    import("./with-desk.ts"),
    import("./find-story.ts"),
    import("../usecases/verify-story.ts"),
    import("./layout.ts"),
  ]);
  const found = await withWatchedDesk(terminal, async ({ desk }) =>
    verifyStory(desk, await findStoryId(desk, story)),
  );
  if (!found.isWhole) terminal.fail();
  if (json) {
    const { SCHEMA_VERSION } = await import("./analysis-json.ts");
    await terminal.write(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...found }, null, 1)}\n`);
    return;
  }
  for (const { part, sentence } of found.problems) await terminal.write(`${part}: ${printable(sentence)}\n`);
  const { events, articles, corrections, rulings, attachments, versions } = found.checked;
  const looked = `events ${events}, articles ${articles}, corrections ${corrections}, rulings ${rulings}, files ${attachments}, signed versions ${versions}`;
  await terminal.write(found.isWhole ? `Whole (${looked}).\n` : `Not what was written (${looked}).\n`);
}
