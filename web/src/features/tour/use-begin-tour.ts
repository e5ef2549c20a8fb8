/** Begins the tour in the sample story, or goes on where it was left. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { tourOffer } from "../../strings/en/tour-offer.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useKeptTour } from "./kept-tour.ts";
import { tourQueries } from "./tour.queries.ts";

export interface BeginTour {
  readonly begin: () => Promise<void>;
  /** From the beginning where nothing was left. */
  readonly goOn: () => Promise<void>;
}

export function useBeginTour(): BeginTour {
  const { kept, keep } = useKeptTour();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useStrings(tourOffer);
  const sentenceOf = useSentenceOf();
  const { say: announce, complain } = useToasts();

  const begin = async () => {
    try {
      const storyId = await queryClient.fetchQuery({ ...tourQueries.sample(), staleTime: 0 });
      if (storyId === null) {
        announce(say.noSample);
        return;
      }
      const events = await queryClient.fetchQuery({ ...tourQueries.events(storyId), staleTime: 0 });
      const address = `/stories/${encodeURIComponent(storyId)}`;
      keep({ state: "running", storyId, step: 0, since: events[0]?.number ?? 0, address });
      await navigate(address);
    } catch (error) {
      complain(sentenceOf(error));
    }
  };
  const goOn = async () => {
    if (kept === null || kept.state === "over") return begin();
    keep({ ...kept, state: "running" });
    await navigate(kept.address);
  };
  return { begin, goOn };
}
