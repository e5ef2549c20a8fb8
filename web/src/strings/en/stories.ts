/** The list of stories. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

const quotations = plural({ one: "# quotation", other: "# quotations" });
const statements = plural({ one: "# statement", other: "# statements" });

export const stories = room("stories", {
  page: "Stories · Variorum",
  title: "Stories",
  newStory: "New story",
  which: "Which stories",
  states: { active: "On the desk", archived: "Archived", deleted: "Deleted" },
  fetching: "Fetching the stories",
  notFetched: "The stories could not be fetched.",
  older: "Older stories",

  disagree: plural({ one: "disagrees", other: "disagree" }),
  extent: (quoted: number, stated: number) =>
    `${quotations(quoted)}, ${statements(stated)} in several outlets`,
  noArticles: "No articles yet",
  andMore: plural({ one: "and # more", other: "and # more" }),

  acts: (title: string) => `Acts on ${title}`,
  archive: "Archive",
  delete: "Delete",
  bringBack: "Bring back",
  toTheDesk: "Back to the desk",

  none: {
    archived: "Nothing is archived.",
    archivedHint: "Stories you are done with can be put here.",
    deleted: "Nothing is deleted.",
    deletedHint: "Deleted stories stay here and can be brought back.",
    first: "Who said what, and does everyone agree?",
    firstHint:
      "Give Variorum several outlets’ articles on one event, and it lays their quotations of the same statement side by side, word by word. You rule on what differs, with reason and evidence, and export the report.",
    open: "Open the first story",
  },

  bringIn: {
    act: "Bring in a story",
    hint: "From a JSON report for internal use, with its whole history",
    underWay: "Bringing it in…",
    file: "A story as JSON",
    done: (title: string) => `Brought in “${title}” with its whole history.`,
    notOne: "This is no JSON report for internal use: nothing in it can be brought in.",
  },
});
