/** Sends a file's bundle and leads to the story; a file that is none is told before anything is sent. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { ApiError, call } from "../../lib/api.ts";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { storiesKey } from "../../lib/story-key.ts";

type Sent = Parameters<typeof call<"importBundle">>[1]["body"];

export function useBringIn() {
  const { say, complain } = useToasts();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: async (file: File) => call("importBundle", { body: bundleIn(await file.text()) }),
    onSuccess: async ({ id, title }) => {
      await queryClient.invalidateQueries({ queryKey: storiesKey() });
      say(`Brought in “${title}” with its whole history.`);
      await navigate(`/stories/${encodeURIComponent(id)}`);
    },
    onError: (error) => complain(sentenceOf(error)),
  });
  return { bringIn: mutate, isPending };
}

/** The report around it is not sent; whether the bundle is one, the server says. */
function bundleIn(text: string): Sent {
  try {
    const report: unknown = JSON.parse(text);
    if (typeof report === "object" && report !== null && "bundle" in report) {
      return { bundle: report.bundle as Sent["bundle"] };
    }
  } catch {
    // Said below, in one sentence with every other file that is none.
  }
  throw new ApiError(
    "bundle.invalid",
    "This is no JSON report for internal use: nothing in it can be brought in.",
  );
}
