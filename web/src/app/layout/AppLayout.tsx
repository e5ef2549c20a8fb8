/**
 * The frame of every page: masthead, main, messages. A page that wraps itself
 * in `data-fills-screen` gets exactly the window from 1024 px on, so that its
 * panes scroll by themselves.
 */
import { lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { ErrorBoundary } from "../../components/ui/ErrorBoundary.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useKeptTour } from "../../features/tour/kept-tour.ts";
import { useJobs } from "../../lib/jobs/use-jobs.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { Masthead } from "./Masthead.tsx";
import { useFreshPage } from "./use-fresh-page.ts";
import { usePlace } from "./use-place.ts";

// Few visitors take it, and each once.
const Tour = lazy(async () => ({ default: (await import("../../features/tour/Tour.tsx")).Tour }));

// Most work is done before it would be worth showing.
const JobRoom = lazy(async () => ({
  default: (await import("../../features/jobs/JobRoom.tsx")).JobRoom,
}));

export function AppLayout() {
  const say = useStrings(app);
  const { kept } = useKeptTour();
  const place = usePlace();
  const main = useFreshPage(place);
  const jobs = useJobs();
  return (
    <div className="flex min-h-dvh flex-col lg:has-data-fills-screen:h-dvh">
      <a
        href="#main"
        className="sr-only z-70 bg-press px-3 py-2 text-on-press focus:not-sr-only focus:absolute"
      >
        {say.skip}
      </a>
      <Masthead />
      {kept?.state === "running" ? (
        <Suspense>
          <Tour />
        </Suspense>
      ) : null}
      <main ref={main} id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <ErrorBoundary pane={say.thisPage} resetKey={place}>
          <Suspense
            fallback={<Skeleton label={say.openingPage} lines={6} className="mx-auto w-full max-w-3xl p-6" />}
          >
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      {jobs.length > 0 ? (
        <Suspense>
          <JobRoom jobs={jobs} />
        </Suspense>
      ) : null}
    </div>
  );
}
