/** `variorum analyze PATH...`: one story, from its articles to its ranked differences. */
import type { Command } from "commander";
import { openBoundedReader } from "./bounded-reader.ts";
import type { CommandContext } from "./context.ts";

const EXAMPLES = `
A PATH is a story folder (story.json beside the articles), a folder of articles,
or an article: .txt, .md, .html, .pdf, .docx.

Examples:
  variorum analyze corpus/stories/2025-01-trump-putin-meeting
  variorum analyze herald.txt courier.html --json > analysis.json`;

export function addAnalyze(program: Command, context: CommandContext): void {
  program
    .command("analyze")
    .description("find who said what in several articles on one event, and where they differ")
    .argument("<path...>", "a story folder or article files")
    .option("--json", "print the whole analysis as JSON")
    .addHelpText("after", EXAMPLES)
    .action((paths: string[], options: { json?: boolean }) => analyze(paths, options, context));
}

async function analyze(paths: string[], options: { json?: boolean }, { terminal }: CommandContext) {
  const [{ readStory }, { nameArticles }, { analyzeStory }, { loadLanguage }] = await Promise.all([
    import("../ingest/read-story-folder.ts"),
    import("./name-articles.ts"),
    import("../domain/analyze.ts"),
    import("../language/language.ts"),
  ]);
  const reader = openBoundedReader();
  const story = await readStory(paths, reader.read).finally(reader.close);
  for (const refusal of story.refusals) terminal.refuse(refusal);
  if (story.articles.length === 0) return;
  const articles = nameArticles(story.articles);
  const analysis = analyzeStory(articles, loadLanguage());
  if (options.json) {
    const { analysisJson } = await import("./analysis-json.ts");
    await terminal.write(`${JSON.stringify(analysisJson(articles, analysis), null, 1)}\n`);
  } else {
    const { printAnalysis } = await import("./print-analysis.ts");
    await terminal.write(printAnalysis({ title: story.title, articles, analysis }, terminal.screen));
  }
}
