import { StoriesPage } from "../../features/stories/StoriesPage.tsx";
import { TourOffer } from "../../features/tour/TourOffer.tsx";

/** The list of stories; to a stranger it offers the tour. */
export function StoriesRoute() {
  return <StoriesPage offer={<TourOffer />} />;
}
