import { DeskError } from "../domain/desk-error.ts";
import type { Desk } from "../usecases/desk.ts";
import { allStories } from "./stories.ts";

/** By id, else by title where one story alone has it. */
export async function findStoryId(desk: Desk, story: string): Promise<string> {
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
