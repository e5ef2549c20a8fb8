/** What all pages of one story share: its title, its outlets, how far the review has come, the tabs. */
import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Outlet } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorBoundary } from "../../components/ui/ErrorBoundary.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { LiveLine } from "../../features/live/LiveLine.tsx";
import { useLiveStory } from "../../features/live/use-live-story.ts";
import { StoryHeader } from "../../features/stories/StoryHeader.tsx";
import { StoryNotice } from "../../features/stories/StoryNotice.tsx";
import { storyQueries } from "../../features/stories/stories.queries.ts";
import { ApiError } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useRouteId } from "../use-route-id.ts";
import { useLiveRefresh } from "./use-live-refresh.ts";
import { useStoryCommands } from "./use-page-commands.ts";
import { usePlace } from "./use-place.ts";

export function StoryLayout() {
  const say = useStrings(app);
  const sentenceOf = useSentenceOf();
  const storyId = useRouteId("storyId");
  const place = usePlace();
  useStoryCommands(storyId);
  const story = useQuery(storyQueries.detail(storyId));
  const live = useLiveStory(storyId, useLiveRefresh(storyId));

  if (story.error instanceof ApiError && story.error.code === "story.not-found") {
    return (
      <EmptyState isPage title={say.noSuchStory} action={<ButtonLink to="/">{say.toStories}</ButtonLink>}>
        {sentenceOf(story.error)}
      </EmptyState>
    );
  }
  if (story.isError && !story.data) {
    return (
      <ErrorState
        title={say.storyNotOpened}
        detail={sentenceOf(story.error)}
        onRetry={() => story.refetch()}
      />
    );
  }
  return (
    <>
      <StoryHeader storyId={storyId} story={story.data} aside={<LiveLine storyId={storyId} live={live} />} />
      {story.data ? <StoryNotice story={story.data} /> : null}
      <ErrorBoundary pane={say.thisStoryPage} resetKey={place}>
        <Suspense
          fallback={<Skeleton label={say.openingPage} lines={6} className="mx-auto w-full max-w-3xl p-6" />}
        >
          <Outlet />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
