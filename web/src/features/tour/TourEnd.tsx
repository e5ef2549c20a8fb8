/** The end of the tour: what was done in the sample, and the offer to take it back. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { useActor } from "../../lib/profile/actor.ts";
import { tour as strings } from "../../strings/en/tour.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { deedsOf } from "./deeds.ts";
import type { KeptTour } from "./kept-tour.ts";
import { tourQueries } from "./tour.queries.ts";
import { useTakeBack } from "./use-take-back.ts";

export function TourEnd({ tour, onOver }: { tour: KeptTour; onOver: () => void }) {
  const say = useStrings(strings);
  const { profileId } = useActor();
  const { data } = useQuery({ ...tourQueries.events(tour.storyId), refetchOnMount: "always" });
  const deeds = deedsOf(data ?? [], profileId, tour.since);
  const takeBack = useTakeBack(tour.storyId, onOver);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <div role="status" className="min-w-0 flex-1 basis-80">
        <p className="text-pretty">
          <strong className="mr-1.5 font-serif text-lg font-medium">{say.over}</strong>
          {deeds.length === 0
            ? say.asFound
            : say.did(<span lang="en">{deeds.map(({ summary }) => summary).join("; ")}</span>)}{" "}
          <Link to="/stories/new" onClick={onOver} className="underline underline-offset-4">
            {say.ownStory}
          </Link>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {deeds.length === 0 ? null : (
          <Button kind="press" isBusy={takeBack.isPending} onClick={() => takeBack.mutate(deeds)}>
            {say.takeBack}
          </Button>
        )}
        <Button kind={deeds.length === 0 ? "press" : "plain"} onClick={onOver}>
          {deeds.length === 0 ? say.done : say.leaveIt}
        </Button>
      </div>
    </div>
  );
}
