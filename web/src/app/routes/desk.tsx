import { lazy, Suspense } from "react";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useRouteId } from "../use-route-id.ts";

const DeskPage = lazy(async () => ({ default: (await import("../../features/desk/DeskPage.tsx")).DeskPage }));

export function DeskRoute() {
  const storyId = useRouteId("storyId");
  return (
    <div data-fills-screen className="flex min-h-0 flex-1 flex-col">
      <Suspense fallback={<Skeleton label="Opening the desk" lines={8} className="p-6" />}>
        <DeskPage storyId={storyId} />
      </Suspense>
    </div>
  );
}
