/** Signing: what was done meanwhile is shown before anything is frozen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readiness, type SigningDraft } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { ApiError, call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { reportQueries } from "./report.queries.ts";

export function useSign(storyId: string, onSigned: () => void) {
  const { signed } = useStrings(report).signOff;
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { say } = useToasts();
  const refresh = useStoryRefresh();
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: SigningDraft) => act(() => call("signReport", { params: { storyId }, body })),
    onSuccess: async ({ number }) => {
      onSigned();
      say(signed(number));
      await refresh(storyId);
    },
    onError: (refusal) => {
      const current = readiness.safeParse(refusal instanceof ApiError ? refusal.current : null);
      if (current.success) queryClient.setQueryData(reportQueries.readiness(storyId).queryKey, current.data);
    },
  });
  return { sign: mutate, isPending, refusal: error ? sentenceOf(error).split("\n")[0] : null };
}
