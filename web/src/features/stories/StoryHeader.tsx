/** The head of every page of a story. Its height does not change while the story loads. */
import type { StoryDetail } from "@variorum/server/contract";
import type { ReactNode } from "react";
import { story as strings } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { OutletSigla } from "./OutletSigla.tsx";
import { ReviewProgress } from "./ReviewProgress.tsx";
import { StoryTab } from "./StoryTab.tsx";
import { StoryTitle } from "./StoryTitle.tsx";

export function StoryHeader({
  storyId,
  story,
  aside,
}: {
  storyId: string;
  story: StoryDetail | undefined;
  /** At the far end of the title's line. */
  aside?: ReactNode;
}) {
  const say = useStrings(strings);
  const base = `/stories/${encodeURIComponent(storyId)}`;
  return (
    <header className="shrink-0 border-b border-rule px-4 pt-3 sm:px-6 print:hidden">
      {story ? <title>{`${story.title} · Variorum`}</title> : null}
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <StoryTitle storyId={storyId} title={story?.title} />
        <OutletSigla storyId={storyId} outlets={story?.outlets ?? []} />
        {aside}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <nav aria-label={say.pages} className="-mb-px flex gap-5 sm:gap-6">
          <StoryTab to={base} matches={/^\/stories\/[^/]+(\/u\/.*)?\/?$/}>
            {say.desk}
          </StoryTab>
          <StoryTab to={`${base}/overview`}>{say.overview}</StoryTab>
          <StoryTab to={`${base}/articles`}>
            {say.articles}
            {story ? <span className="ml-1 text-sm text-muted">{story.counts.articles}</span> : null}
          </StoryTab>
          <StoryTab to={`${base}/report`}>{say.report}</StoryTab>
          <StoryTab to={`${base}/history`}>{say.history}</StoryTab>
        </nav>
        <div className="ml-auto hidden sm:block">
          {story ? <ReviewProgress counts={story.counts} /> : null}
        </div>
      </div>
    </header>
  );
}
