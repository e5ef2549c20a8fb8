import { HistoryPage } from "../../features/history/HistoryPage.tsx";
import { useRouteId } from "../use-route-id.ts";

export function HistoryRoute() {
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-8 pb-24 sm:px-8">
      <HistoryPage storyId={useRouteId("storyId")} />
    </div>
  );
}
