/** The story that has come of long work nobody waited for. */
import { type Job, routes } from "@variorum/server/contract";
import { takeResult } from "../../lib/jobs/await-job.ts";

/** Its id; null: somebody else has had the answer, and the story stands in the list. */
export async function openedStory({ id, kind }: Job): Promise<string | null> {
  const response = await takeResult(id);
  const answer: unknown = await response.json();
  if (kind === "importBundle") return routes.importBundle.response.safeParse(answer).data?.id ?? null;
  return routes.addStory.response.safeParse(answer).data?.state.id ?? null;
}
