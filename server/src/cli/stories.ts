/** `variorum stories`: what the store holds. */
import { type Command, Option } from "commander";
import type { Desk } from "../usecases/desk.ts";
import type { StoryState } from "../usecases/store.ts";
import type { StorySummary } from "../usecases/story-view.ts";
import type { CommandContext } from "./context.ts";

const EXAMPLES = `
Examples:
  variorum stories
  variorum stories --json | jq -r '.stories[].id'`;

/** Enough for a screen, small enough for the store. */
const PAGE = 200;

interface Options {
  readonly json?: boolean;
  readonly state: StoryState;
}

export function addStories(program: Command, context: CommandContext): void {
  program
    .command("stories")
    .description("list the stories in the desk's store, last changed first")
    .option("--json", "print them as JSON")
    .addOption(
      new Option("--state <state>", "which ones")
        .choices(["active", "archived", "deleted"])
        .default("active"),
    )
    .addHelpText("after", EXAMPLES)
    .action((options: Options) => listAll(options, context));
}

async function listAll({ json, state }: Options, { terminal }: CommandContext): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const stories = await withDesk(({ desk }) => allStories(desk, state));
  if (json) {
    const { SCHEMA_VERSION } = await import("./analysis-json.ts");
    await terminal.write(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, stories }, null, 1)}\n`);
    return;
  }
  const { printable } = await import("./layout.ts");
  if (stories.length === 0)
    terminal.note("the store holds no such story; variorum import FOLDER brings one in.");
  for (const { id, title, counts } of stories) {
    const { articles, utterances, disagreements, verdicts } = counts;
    const ruled = utterances - verdicts.open;
    await terminal.write(
      `${id}  ${printable(title)}  (${articles} articles, ${utterances} statements, ${disagreements} disagreements, ${ruled} ruled on)\n`,
    );
  }
}

export async function allStories(desk: Desk, state: StoryState): Promise<StorySummary[]> {
  const { listStories } = await import("../usecases/list-stories.ts");
  const stories: StorySummary[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listStories(desk, state, { after, limit: PAGE });
    stories.push(...page.items);
    if (page.next === null) return stories;
    after = page.next;
  }
}
