/** A store with one story in it, larger than any that an editor will see. */
import { loadLanguage } from "../../src/language/language.ts";
import { openDesk } from "../../src/open-desk.ts";
import { addStory } from "../../src/usecases/add-story.ts";
import { addProfile } from "../../src/usecases/profiles.ts";
import { type BigStorySize, makeBigStory } from "./big-story.ts";
import { analyzeBigStory } from "./big-story-analyzer.ts";

export interface Seed {
  readonly storyId: string;
  readonly profileId: string;
}

/** Through the same use case as every story; only the analysis knows beforehand what belongs together. */
export async function seedStory(dataDirectory: string, size: BigStorySize): Promise<Seed> {
  const made = makeBigStory(size);
  const language = loadLanguage();
  const parts = {
    host: "127.0.0.1",
    port: 0,
    dataDirectory,
    databaseUrl: null,
    logLevel: "warn",
    modelDirectory: null,
  } as const;
  const { desk: real, close } = await openDesk(parts);
  try {
    const profile = await addProfile(real, { name: "Ada Bench" });
    const analyzer = {
      ...real.analyzer,
      analyze: async (articles: Parameters<typeof analyzeBigStory>[0]) =>
        analyzeBigStory(articles, made.told, language),
    };
    const { state } = await addStory({ ...real, analyzer }, profile, {
      title: "The long hearing",
      articles: made.articles,
    });
    return { storyId: state.id, profileId: profile.id };
  } finally {
    await close();
  }
}
