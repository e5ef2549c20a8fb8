/** Keeps a file at the desk, for evidence to rest on. */
import { useMutation } from "@tanstack/react-query";
import type { Attachment } from "@variorum/server/domain";
import { ApiError, call } from "../../../lib/api.ts";
import { base64Of } from "../../../lib/base64.ts";
import { sentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";

/** The server takes no more; to say so here saves sending it. */
const MAX_BYTES = 10_000_000;

export function useAttach(storyId: string, onKept: (attachment: Attachment) => void) {
  const { act } = useActor();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > MAX_BYTES) {
        throw new ApiError(
          "attachment.too-large",
          "The file is larger than 10 MB: keep it elsewhere and link to it.",
        );
      }
      const body = { name: file.name, contentBase64: await base64Of(file) };
      return await act(() => call("addAttachment", { params: { storyId }, body }));
    },
    onSuccess: onKept,
  });
  return {
    attach: mutate,
    /** The name of the file that is under way. */
    underWay: isPending ? variables.name : null,
    refusal: error ? sentenceOf(error) : null,
  };
}
