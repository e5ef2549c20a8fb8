import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { ConflictList } from "../../features/articles/ConflictList.tsx";
import { OverviewPage } from "../../features/desk/overview/OverviewPage.tsx";
import { storyQueries } from "../../features/stories/stories.queries.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useRouteId } from "../use-route-id.ts";

/** The story's own failure is told by the layout around; here it is only waited for. */
export function OverviewRoute() {
  const say = useStrings(app);
  const storyId = useRouteId("storyId");
  const story = useQuery(storyQueries.detail(storyId));
  if (!story.data) return <Skeleton label={say.fetchingOverview} lines={8} className="p-6" />;
  const { conflicts, articles } = story.data;
  return (
    <OverviewPage
      story={story.data}
      conflicts={<ConflictList storyId={storyId} conflicts={conflicts} articles={articles} />}
    />
  );
}
