/** The ways between pages, as lines of the palette; they have no keys until an editor gives them some. */
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { useShortcuts } from "../../lib/keyboard/use-keyboard.ts";

const PAGES = [
  ["desk", "", "Desk"],
  ["overview", "/overview", "Overview"],
  ["articles", "/articles", "Articles"],
  ["add-article", "/articles?add", "Add an outlet’s article"],
  ["report", "/report", "Report"],
  ["history", "/history", "History"],
  ["corrections", "/history/corrections", "Corrections"],
] as const;

export function useStoryCommands(storyId: string): void {
  const navigate = useNavigate();
  const base = `/stories/${encodeURIComponent(storyId)}`;
  useShortcuts(
    PAGES.map(([name, path, label]) => ({
      id: `story.${name}`,
      keys: null,
      label,
      group: "This story",
      run: () => void navigate(`${base}${path}`),
    })),
  );
}

export function useDeskCommands(): void {
  const navigate = useNavigate();
  const toasts = useToasts();
  useShortcuts([
    {
      id: "page.undo",
      keys: "mod+z",
      label: "Undo the last act",
      group: "Page",
      run: () => {
        if (!toasts.undoLast()) toasts.say("Nothing is left to undo here. The history can undo older acts.");
      },
    },
    { id: "stories.list", keys: null, label: "All stories", group: "Go to", run: () => void navigate("/") },
    {
      id: "stories.new",
      keys: null,
      label: "New story",
      group: "Go to",
      run: () => void navigate("/stories/new"),
    },
  ]);
}
