/** The sample story as the corpus has it, to be put on the desk a second time under this title. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { routes, type StoryDraft } from "../server/src/contract/public.ts";

const FOLDER = resolve(import.meta.dirname, "../corpus/stories/2025-01-trump-putin-meeting");

export async function readSample(title: string): Promise<StoryDraft> {
  const story: { articles: { file: string }[] } = JSON.parse(
    await readFile(join(FOLDER, "story.json"), "utf8"),
  );
  const articles = await Promise.all(
    story.articles.map(async (article) => ({
      ...article,
      text: await readFile(join(FOLDER, article.file), "utf8"),
    })),
  );
  return routes.addStory.body.parse({ title, articles });
}
