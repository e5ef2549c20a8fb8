/**
 * The story at a glance, as the plates of an edition: who has which words, by
 * what the outlets part and how far that is settled, who came first.
 */
import type { StoryDetail } from "@variorum/server/contract";
import type { ReactNode } from "react";
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { Plate } from "./Plate.tsx";
import { ScorePlate } from "./ScorePlate.tsx";
import { StakesPlate } from "./StakesPlate.tsx";
import { TimelinePlate } from "./TimelinePlate.tsx";

export function OverviewPage({ story, conflicts }: { story: StoryDetail; conflicts: ReactNode }) {
  const say = useStrings(overview).conflicts;
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 pt-8 pb-24 sm:px-8">
      <ScorePlate story={story} />
      <StakesPlate story={story} />
      <TimelinePlate story={story} />
      <Plate number="IV" title={say.title}>
        {story.conflicts.length > 0 ? (
          conflicts
        ) : (
          <p className="font-serif text-lg text-ink-soft italic">{say.none}</p>
        )}
      </Plate>
    </div>
  );
}
