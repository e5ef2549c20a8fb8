/** One story as an entry of the contents: title, leader, how many disagreements; below it the outlets and the progress. */
import type { StorySummary } from "@variorum/server/contract";
import { Link } from "react-router";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { ReviewProgress } from "./ReviewProgress.tsx";
import { StoryActs } from "./StoryActs.tsx";
import type { StoryState } from "./stories.queries.ts";

/** Outlets named in the entry; the rest is counted. */
const NAMED = 5;

export function StoryEntry({ story, state }: { story: StorySummary; state: StoryState }) {
  const say = useStrings(strings);
  const { counts } = story;
  return (
    <li className="flex items-start gap-2 py-5">
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline-last gap-2">
          <h2 className="leader min-w-0 flex-1 font-serif text-xl leading-snug wrap-anywhere">
            {state === "deleted" ? (
              story.title
            ) : (
              <Link
                to={`/stories/${encodeURIComponent(story.id)}`}
                className="underline-offset-4 hover:underline"
              >
                {story.title}
              </Link>
            )}
          </h2>
          <p className="shrink-0 font-serif text-lg leading-snug tabular-nums">
            {counts.disagreements}{" "}
            <span className="font-sans text-sm text-muted">{say.disagree(counts.disagreements)}</span>
          </p>
        </div>
        <p className="mt-1.5 text-[0.9375rem] text-pretty text-ink-soft">
          {outletsInWords(story.outlets, say)}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-muted">
          <ReviewProgress counts={counts} />
          <span>{say.extent(counts.quotations, counts.utterances)}</span>
        </p>
      </div>
      <StoryActs story={story} state={state} />
    </li>
  );
}

function outletsInWords(outlets: StorySummary["outlets"], say: typeof strings.strings): string {
  if (outlets.length === 0) return say.noArticles;
  const named = outlets.slice(0, NAMED).map(({ outlet }) => outlet);
  const rest = outlets.length - named.length;
  return named.join(" · ") + (rest > 0 ? ` · ${say.andMore(rest)}` : "");
}
