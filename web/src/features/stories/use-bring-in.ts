/** Sends a file's bundle and leads to the story; a file that is none is told before anything is sent. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { storiesKey } from "../../lib/story-key.ts";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";

type Sent = Parameters<typeof call<"importBundle">>[1]["body"];

export function useBringIn() {
  const words = useStrings(strings).bringIn;
  const sentenceOf = useSentenceOf();
  const { say, complain } = useToasts();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: async (file: File) => {
      const body = bundleIn(await file.text());
      if (!body) throw new NoBundle();
      return call("importBundle", { body });
    },
    onSuccess: async ({ id, title }) => {
      await queryClient.invalidateQueries({ queryKey: storiesKey() });
      say(words.done(title));
      await navigate(`/stories/${encodeURIComponent(id)}`);
    },
    onError: (error) => complain(error instanceof NoBundle ? words.notOne : sentenceOf(error)),
  });
  return { bringIn: mutate, isPending };
}

/** The file is no report that holds a story. */
class NoBundle extends Error {}

/** The report around it is not sent; whether the bundle is one, the server says. */
function bundleIn(text: string): Sent | null {
  try {
    const report: unknown = JSON.parse(text);
    if (typeof report === "object" && report !== null && "bundle" in report) {
      return { bundle: report.bundle as Sent["bundle"] };
    }
  } catch {
    // Told with every other file that is none.
  }
  return null;
}
