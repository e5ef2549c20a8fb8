/** `variorum analyze PATH...`: one story, from its articles to its ranked differences. */
import type { Command } from "commander";
import type { Analysis } from "../domain/analysis.ts";
import type { Article } from "../domain/text/article.ts";
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
  const analysis = await askModel(analyzeStory(articles, loadLanguage()), articles);
  if (options.json) {
    const { analysisJson } = await import("./analysis-json.ts");
    await terminal.write(`${JSON.stringify(analysisJson(articles, analysis), null, 1)}\n`);
  } else {
    const { printAnalysis } = await import("./print-analysis.ts");
    await terminal.write(printAnalysis({ title: story.title, articles, analysis }, terminal.screen));
  }
}

/** Only where VARIORUM_MODEL_DIR names a model. */
async function askModel(analysis: Analysis, articles: readonly Article[]): Promise<Analysis> {
  const [{ readConfig }, { findProjectFolder }] = await Promise.all([
    import("../config.ts"),
    import("../project-folder.ts"),
  ]);
  const { modelDirectory } = readConfig(process.env, findProjectFolder());
  if (modelDirectory === null) return analysis;
  const [{ openNeuralOpinion }, { withSuggestions }] = await Promise.all([
    import("../language/neural-opinion.ts"),
    import("../domain/suggest.ts"),
  ]);
  return await withSuggestions(analysis, articles, await openNeuralOpinion(modelDirectory));
}
