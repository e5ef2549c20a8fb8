import type { StorySummary } from "@variorum/server/contract";
import { Archive, ArchiveRestore, Ellipsis, Trash2, Undo2 } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { Menu } from "../../components/ui/Menu.tsx";
import { MenuItem } from "../../components/ui/MenuItem.tsx";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { StoryState } from "./stories.queries.ts";
import { useStoryActs } from "./use-story-acts.ts";

/** What can be done with a story from the list. */
export function StoryActs({ story, state }: { story: StorySummary; state: StoryState }) {
  const say = useStrings(strings);
  const { archive, unarchive, remove, restore } = useStoryActs(story, state);
  if (state === "deleted") {
    return (
      <Button size="sm" onClick={restore}>
        <Undo2 aria-hidden className="size-4" />
        {say.bringBack}
        <span className="sr-only">: {story.title}</span>
      </Button>
    );
  }
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="sm" aria-label={say.acts(story.title)} className="aspect-square px-0!">
          <Ellipsis aria-hidden className="size-4.5" />
        </Button>
      }
    >
      {state === "archived" ? (
        <MenuItem icon={<ArchiveRestore />} onSelect={unarchive}>
          {say.toTheDesk}
        </MenuItem>
      ) : (
        <MenuItem icon={<Archive />} onSelect={archive}>
          {say.archive}
        </MenuItem>
      )}
      <MenuItem icon={<Trash2 />} onSelect={remove}>
        {say.delete}
      </MenuItem>
    </Menu>
  );
}
