import { useQueryClient } from "@tanstack/react-query";
import { useLiveDesk } from "../../features/live/use-live-desk.ts";
import { StoriesPage } from "../../features/stories/StoriesPage.tsx";
import { TourOffer } from "../../features/tour/TourOffer.tsx";
import { storiesKey } from "../../lib/story-key.ts";

/** The list of stories, as others change it; to a stranger it offers the tour. */
export function StoriesRoute() {
  const queryClient = useQueryClient();
  useLiveDesk(() => void queryClient.invalidateQueries({ queryKey: storiesKey() }));
  return <StoriesPage offer={<TourOffer />} />;
}
