import { lazy } from "react";
import { useRouteId } from "../use-route-id.ts";

const DeskPage = lazy(async () => ({ default: (await import("../../features/desk/DeskPage.tsx")).DeskPage }));

export function DeskRoute() {
  return (
    <div data-fills-screen className="flex min-h-0 flex-1 flex-col">
      <DeskPage storyId={useRouteId("storyId")} />
    </div>
  );
}
