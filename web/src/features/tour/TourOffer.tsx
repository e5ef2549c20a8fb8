/** Shown to whoever has never acted at this desk, and never again once answered. */
import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/ui/Button.tsx";
import { useActor } from "../../lib/profile/actor.ts";
import { tourOffer } from "../../strings/en/tour-offer.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useKeptTour } from "./kept-tour.ts";
import { tourQueries } from "./tour.queries.ts";
import { useBeginTour } from "./use-begin-tour.ts";

export function TourOffer() {
  const say = useStrings(tourOffer);
  const { kept, keep } = useKeptTour();
  const { profileId } = useActor();
  const isNew = profileId === null && kept === null;
  const { data: storyId } = useQuery({ ...tourQueries.sample(), enabled: isNew });
  const { begin } = useBeginTour();
  if (!isNew || !storyId) return null;
  return (
    <section
      aria-label={say.isNew}
      className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-l-3 border-ink bg-mark/60 px-4 py-3"
    >
      <p className="max-w-prose text-pretty">
        <strong className="font-serif text-lg font-medium">{say.isNew}</strong> {say.what}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="press" onClick={() => void begin()}>
          {say.take}
        </Button>
        <Button
          kind="quiet"
          title={say.later}
          onClick={() => keep({ state: "over", storyId, step: 0, since: 0, address: "/" })}
        >
          {say.no}
        </Button>
      </div>
    </section>
  );
}
