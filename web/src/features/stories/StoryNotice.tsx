/** Says of a story that lies elsewhere where it lies, with the way back. */
import type { StorySummary } from "@variorum/server/contract";
import { Button } from "../../components/ui/Button.tsx";
import { story as strings } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useStoryActs } from "./use-story-acts.ts";

export function StoryNotice({ story }: { story: StorySummary }) {
  const say = useStrings(strings);
  const state = story.deletedAt ? "deleted" : story.archivedAt ? "archived" : "active";
  const { restore, unarchive } = useStoryActs(story, state);
  if (state === "active") return null;
  return (
    <div
      role="status"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-sunk px-4 py-1.5 text-sm sm:px-6"
    >
      {state === "deleted" ? say.isDeleted : say.isArchived}
      <Button size="sm" onClick={state === "deleted" ? restore : unarchive}>
        {state === "deleted" ? say.bringItBack : say.toTheDesk}
      </Button>
    </div>
  );
}
