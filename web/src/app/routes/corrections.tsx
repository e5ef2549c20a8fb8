import { CorrectionsPage } from "../../features/corrections/CorrectionsPage.tsx";
import { HistoryTabs } from "../layout/HistoryTabs.tsx";
import { useRouteId } from "../use-route-id.ts";

export function CorrectionsRoute() {
  const storyId = useRouteId("storyId");
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-8 pb-24 sm:px-8">
      <HistoryTabs storyId={storyId} />
      <CorrectionsPage storyId={storyId} />
    </div>
  );
}
