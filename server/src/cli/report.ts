/** `variorum report STORY`: the fact-check report of a story in one of its formats. */
import { open, rename, rm } from "node:fs/promises";
import { type Command, Option } from "commander";
import { FORMAT_FACTS, REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { DeskError } from "../domain/desk-error.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../domain/difference/difference.ts";
import { VERDICTS, type Verdict } from "../domain/review/ruling.ts";
import type { Desk } from "../usecases/desk.ts";
import type { CommandContext } from "./context.ts";
import { allStories } from "./stories.ts";

const FORMAT_LINES = Object.entries(FORMAT_FACTS)
  .map(([format, { purpose }]) => `  ${format.padEnd(12)} ${purpose}`)
  .join("\n");

const HELP = `
STORY is a story's id or its title, as variorum stories lists them.

Formats:
${FORMAT_LINES}

Examples:
  variorum report story_1f2e --format html --output report.html
  variorum report "The treaty" --format csv --type negation number`;

interface Options {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly type: readonly DifferenceType[];
  readonly verdict: readonly Verdict[];
}

export function addReport(program: Command, context: CommandContext): void {
  program
    .command("report")
    .description("write the fact-check report of a story")
    .argument("<story>", "the story's id or title")
    .addOption(
      new Option("--format <format>", "the report's format").choices(REPORT_FORMATS).makeOptionMandatory(),
    )
    .option("--output <file>", "write to a file instead of standard output")
    .addOption(
      new Option("--type <type...>", "only statements with such a difference")
        .choices(DIFFERENCE_TYPES)
        .default([], "all"),
    )
    .addOption(
      new Option("--verdict <verdict...>", "only statements with such a verdict")
        .choices(VERDICTS)
        .default([], "all"),
    )
    .addHelpText("after", HELP)
    .action((story: string, options: Options) => writeReport(story, options, context));
}

async function writeReport(story: string, options: Options, { terminal }: CommandContext): Promise<void> {
  const [{ withDesk }, { exportReport, FOR_THE_DESK }] = await Promise.all([
    import("./with-desk.ts"),
    import("../usecases/export-report.ts"),
  ]);
  const { format, output, type, verdict } = options;
  const filter = { type, verdict, speaker: [], outlet: [], words: null };
  const { body } = await withDesk(async ({ desk }) =>
    exportReport(desk, await findStoryId(desk, story), filter, { ...FOR_THE_DESK, format }),
  );
  if (output === undefined) {
    await terminal.write(body);
    return;
  }
  await writeWhole(output, body);
  terminal.note(`the report is in ${output}.`);
}

/** By id, else by title where one story alone has it. */
async function findStoryId(desk: Desk, story: string): Promise<string> {
  const known = (
    await Promise.all((["active", "archived"] as const).map((state) => allStories(desk, state)))
  ).flat();
  const byId = known.find(({ id }) => id === story);
  if (byId) return byId.id;
  const [byTitle, ...others] = known.filter(({ title }) => title.toLowerCase() === story.toLowerCase());
  if (byTitle && others.length === 0) return byTitle.id;
  throw new DeskError(
    "story.not-found",
    byTitle
      ? `Several stories are named “${story}”: name one by its id, as variorum stories lists them.`
      : `There is no story “${story}”: variorum stories lists what there is.`,
  );
}

/** Written beside its place and moved there: a reader never meets half a report. */
async function writeWhole(path: string, body: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, "w");
    await file.writeFile(body);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new DeskError("request.invalid", `${path} cannot be written (${why}): name another place.`, {
      cause,
    });
  }
}
