/** `variorum report STORY`: the fact-check report of a story in one of its formats. */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  FORMAT_FACTS,
  PAPERS,
  type Paper,
  REPORT_FORMATS,
  type ReportFormat,
} from "../contract/report-formats.ts";
import { DeskError } from "../domain/desk-error.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../domain/difference/difference.ts";
import { AUDIENCES, type Audience } from "../domain/report/report.ts";
import { VERDICTS, type Verdict } from "../domain/review/ruling.ts";
import type { CommandContext } from "./context.ts";
import { findStoryId } from "./find-story.ts";
import type { Terminal } from "./terminal.ts";

const FORMAT_LINES = Object.entries(FORMAT_FACTS)
  .map(([format, { purpose }]) => `  ${format.padEnd(14)} ${purpose}`)
  .join("\n");

const HELP = `
STORY is a story's id or its title, as variorum stories lists them.

Formats:
${FORMAT_LINES}

Examples:
  variorum report story_1f2e --format html --output report.html
  variorum report "The treaty" --format csv --type negation number
  variorum report "The treaty" --format pdf --signed 1 --audience public --output treaty.pdf`;

interface Options {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly type: readonly DifferenceType[];
  readonly verdict: readonly Verdict[];
  readonly audience: Audience;
  readonly checkers: boolean;
  readonly signed?: number;
  readonly paper: Paper;
  readonly bom?: true;
  readonly each?: true;
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
    .addOption(
      new Option(
        "--audience <audience>",
        "public leaves out notes, private evidence and the log, and caps quotations",
      )
        .choices(AUDIENCES)
        .default("internal"),
    )
    .option("--no-checkers", "do not name the checkers in a public report")
    .addOption(
      new Option(
        "--signed <number>",
        "a version that was signed, instead of the story as it stands",
      ).argParser(versionNumber),
    )
    .addOption(new Option("--paper <sheet>", "the sheet of PDF and Word").choices(PAPERS).default("a4"))
    .option("--bom", "begin CSV with a byte order mark")
    .option("--each", "claimreview: one file a claim, into the folder that --output names")
    .addHelpText("after", HELP)
    .action((story: string, options: Options) => writeReport(story, options, context));
}

function versionNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give the number of the version, from 1 on.");
}

async function writeReport(story: string, options: Options, { terminal }: CommandContext): Promise<void> {
  const [{ withWatchedDesk }, { exportReport }] = await Promise.all([
    import("./with-desk.ts"),
    import("../usecases/export-report.ts"),
  ]);
  const { format, output, type, verdict, audience, checkers, signed = null, paper, bom, each } = options;
  const folder = each === true ? folderOf(format, output) : null;
  const filter = { type, verdict, speaker: [], outlet: [], words: null };
  const { body } = await withWatchedDesk(terminal, async ({ desk }) =>
    exportReport(desk, await findStoryId(desk, story), filter, {
      format,
      audience,
      namesCheckers: checkers,
      version: signed,
      layout: { paper, bom: bom === true, claim: null },
    }),
  );
  if (folder !== null) {
    await writeClaims(folder, body, terminal);
    return;
  }
  if (output === undefined) {
    await terminal.write(body);
    return;
  }
  await writeWhole(output, body);
  terminal.note(`the report is in ${output}.`);
}

function folderOf(format: ReportFormat, output: string | undefined): string {
  if (format === "claimreview" && output !== undefined) return output;
  throw new DeskError("request.invalid", "--each goes with --format claimreview and --output FOLDER.");
}

async function writeClaims(folder: string, graph: Uint8Array, terminal: Terminal): Promise<void> {
  const { claimFiles } = await import("../formats/claim-review.ts");
  const files = claimFiles(new TextDecoder().decode(graph));
  await mkdir(folder, { recursive: true });
  for (const { name, body } of files) await writeWhole(join(folder, name), Buffer.from(body));
  terminal.note(`${files.length === 1 ? "one claim is" : `${files.length} claims are`} in ${folder}.`);
}

/** Written beside its place and moved there: a reader never meets half a report. */
async function writeWhole(path: string, body: Uint8Array): Promise<void> {
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
