/** `variorum sign STORY`: freezes the report of a story as a numbered version. */
import type { Command } from "commander";
import type { CommandContext } from "./context.ts";

const HELP = `
STORY is a story's id or its title. Where something is missing that a report
has to have, signing is refused with the list; --override signs all the same,
and the reason shows in the report.

Examples:
  variorum sign "The treaty" --editor "Ada Bell"
  variorum sign story_1f2e --editor "Ada Bell" --override "The tape is promised for noon."`;

interface Options {
  readonly editor: string;
  readonly note?: string;
  readonly override?: string;
}

export function addSign(program: Command, context: CommandContext): void {
  program
    .command("sign")
    .description("sign the fact-check report of a story: a numbered version that nothing changes any more")
    .argument("<story>", "the story's id or title")
    .requiredOption("--editor <name>", "who signs")
    .option("--note <text>", "a note of the desk, left out of the public report")
    .option("--override <reason>", "sign although something is missing, for this reason")
    .addHelpText("after", HELP)
    .action((story: string, options: Options) => sign(story, options, context));
}

async function sign(story: string, options: Options, { terminal }: CommandContext): Promise<void> {
  const [{ withDesk }, { findStoryId }, { actorNamed }, { signStory }] = await Promise.all([
    import("./with-desk.ts"),
    import("./find-story.ts"),
    import("../usecases/profiles.ts"),
    import("../usecases/sign-report.ts"),
  ]);
  const { signOff } = await withDesk(async ({ desk }) => {
    const storyId = await findStoryId(desk, story);
    const { editor, note = null, override = null } = options;
    const draft = { note, overrideReason: override, seenEvent: null };
    return await signStory(desk, await actorNamed(desk, editor), storyId, draft);
  });
  await terminal.write(`Version ${signOff.number} is signed.\nsha256 ${signOff.hash}\n`);
}
