/** Keeps a file at the desk, for evidence to rest on. */
import { useMutation } from "@tanstack/react-query";
import type { Attachment } from "@variorum/server/domain";
import { call } from "../../../lib/api.ts";
import { base64Of } from "../../../lib/base64.ts";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** The server takes no more; to say so here saves sending it. */
const MAX_BYTES = 10_000_000;

class TooLarge extends Error {}

export function useAttach(storyId: string, onKept: (attachment: Attachment) => void) {
  const { act } = useActor();
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > MAX_BYTES) throw new TooLarge();
      const body = { name: file.name, contentBase64: await base64Of(file) };
      return await act(() => call("addAttachment", { params: { storyId }, body }));
    },
    onSuccess: onKept,
  });
  return {
    attach: mutate,
    /** The name of the file that is under way. */
    underWay: isPending ? variables.name : null,
    refusal: error === null ? null : error instanceof TooLarge ? say.evidence.tooLarge : sentenceOf(error),
  };
}
