import { usePrefetchInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy } from "react";
import { useSearchParams } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { readAddress } from "../../features/desk/desk-address.ts";
import { utteranceQueries } from "../../features/desk/utterances.queries.ts";
import { storyQueries } from "../../features/stories/stories.queries.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useRouteId } from "../use-route-id.ts";

const CorrectableDesk = lazy(async () => ({
  default: (await import("./correctable-desk.tsx")).CorrectableDesk,
}));

/** One article alone has nothing to be compared with: the desk waits for the second. */
const NEEDED = 2;

export function DeskRoute() {
  const say = useStrings(app).lone;
  const storyId = useRouteId("storyId");
  usePrefetchQueue(storyId);
  const story = useQuery(storyQueries.detail(storyId));
  // Rulings made when there were more articles are still to be seen.
  if (story.data && story.data.counts.articles < NEEDED && story.data.counts.utterances === 0) {
    const toForm = `/stories/${encodeURIComponent(storyId)}/articles?add`;
    return (
      <EmptyState
        title={story.data.counts.articles === 0 ? say.nothing : say.one}
        action={
          <ButtonLink to={toForm} kind="press">
            {say.add}
          </ButtonLink>
        }
      >
        {say.hint}
      </EmptyState>
    );
  }
  return (
    <div data-fills-screen className="flex min-h-0 flex-1 flex-col">
      <CorrectableDesk key={storyId} storyId={storyId} />
    </div>
  );
}

/** The queue is on its way while the desk's own script still is: one after the other, the first words came half as soon. */
function usePrefetchQueue(storyId: string): void {
  const [search] = useSearchParams();
  usePrefetchInfiniteQuery(utteranceQueries.queue(storyId, readAddress(search).filter));
}
