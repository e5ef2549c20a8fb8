/** `variorum extract FILE... --jsonl`: each file on its own, a line each as soon as it is done. */
import type { Command } from "commander";
import { openBoundedReader } from "./bounded-reader.ts";
import type { CommandContext } from "./context.ts";

const EXAMPLES = `
Examples:
  variorum extract herald.txt courier.html --jsonl
  variorum extract archive/*.txt --jsonl | jq '.quotations | length'`;

export function addExtract(program: Command, context: CommandContext): void {
  program
    .command("extract")
    .description("find the quotations of each file and their speakers")
    .argument("<file...>", "article files: .txt, .md, .html, .pdf, .docx")
    .option("--jsonl", "one JSON line a file (the only form there is)", true)
    .addHelpText("after", EXAMPLES)
    .action((files: string[]) => extract(files, context));
}

async function extract(files: string[], { terminal }: CommandContext): Promise<void> {
  const [
    { readArticleFile },
    { isVerbatim },
    { quotationJson, speakerJson },
    { extractQuotations },
    { loadLanguage },
  ] = await Promise.all([
    import("../ingest/read-story-folder.ts"),
    import("../ingest/read-file.ts"),
    import("./analysis-json.ts"),
    import("../domain/quotation/extract.ts"),
    import("../language/language.ts"),
  ]);
  const language = loadLanguage();
  const reader = openBoundedReader();
  try {
    // One after the other on purpose: the order is kept and memory stays that of one article.
    for (const file of files) {
      const line = await terminal.orRefuse(async () => {
        const article = { ...(await readArticleFile(file, reader.read)), id: file };
        const { speakers, quotations } = extractQuotations(article, language);
        return {
          file,
          ...(isVerbatim(file) ? {} : { text: article.text }),
          speakers: speakers.map(speakerJson),
          quotations: quotations.map(quotationJson),
        };
      });
      if (line) await terminal.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await reader.close();
  }
}
