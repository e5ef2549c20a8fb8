/** The ways between pages, as lines of the palette; they have no keys until an editor gives them some. */
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { useBeginTour } from "../../features/tour/use-begin-tour.ts";
import { useShortcuts } from "../../lib/keyboard/use-keyboard.ts";
import { app } from "../../strings/en/app.ts";
import { LANGUAGES } from "../../strings/language.ts";
import { useLanguage, useStrings } from "../../strings/use-strings.ts";

const PAGES = [
  ["desk", ""],
  ["overview", "/overview"],
  ["articles", "/articles"],
  ["add-article", "/articles?add"],
  ["report", "/report"],
  ["history", "/history"],
  ["corrections", "/history/corrections"],
] as const;

export function useStoryCommands(storyId: string): void {
  const say = useStrings(app);
  const navigate = useNavigate();
  const base = `/stories/${encodeURIComponent(storyId)}`;
  useShortcuts(
    PAGES.map(([name, path]) => ({
      id: `story.${name}`,
      keys: null,
      label: say.pages[name],
      group: say.groups.story,
      run: () => void navigate(`${base}${path}`),
    })),
  );
}

export function useDeskCommands(): void {
  const say = useStrings(app);
  const { choose } = useLanguage();
  const navigate = useNavigate();
  const toasts = useToasts();
  const tour = useBeginTour();
  useShortcuts([
    {
      id: "page.undo",
      keys: "mod+z",
      label: say.undo,
      group: say.groups.page,
      run: () => {
        if (!toasts.undoLast()) toasts.say(say.nothingToUndo);
      },
    },
    {
      id: "stories.list",
      keys: null,
      label: say.allStories,
      group: say.groups.goTo,
      run: () => void navigate("/"),
    },
    {
      id: "stories.new",
      keys: null,
      label: say.newStory,
      group: say.groups.goTo,
      run: () => void navigate("/stories/new"),
    },
    ...LANGUAGES.map((language) => ({
      id: `language.${language}`,
      keys: null,
      label: say.language.speak(say.language.choices[language]),
      group: say.groups.page,
      run: () => choose(language),
    })),
    {
      id: "tour.begin",
      keys: null,
      label: say.tour.begin,
      group: say.groups.page,
      run: () => void tour.begin(),
    },
    {
      id: "tour.go-on",
      keys: null,
      label: say.tour.goOn,
      group: say.groups.page,
      run: () => void tour.goOn(),
    },
  ]);
}
