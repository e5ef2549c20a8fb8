/** Who was heard: what outlets and speakers answered, and the form that takes it down. */
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReceivedReply } from "@variorum/server/contract";
import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useDates } from "../../lib/dates.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { ReplyForm } from "./ReplyForm.tsx";
import { reportQueries } from "./report.queries.ts";

export function Replies({ storyId, outlets }: { storyId: string; outlets: readonly string[] }) {
  const { replies: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { data, error, refetch } = useQuery(reportQueries.replies(storyId));
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="replies" className="scroll-mt-20">
      <h2 id="replies" className="font-serif text-2xl">
        {say.title}
      </h2>
      {error && !data ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(error)} onRetry={() => refetch()} />
      ) : null}
      {data?.length === 0 && !isOpen ? <p className="mt-1 text-muted">{say.none}</p> : null}
      <ul className="mt-2 divide-y divide-rule border-y border-rule empty:hidden">
        {data?.map((reply) => (
          <ReplyEntry key={reply.id} storyId={storyId} reply={reply} />
        ))}
      </ul>
      {isOpen ? (
        <ReplyForm storyId={storyId} outlets={outlets} onClose={() => setOpen(false)} />
      ) : (
        <Button size="sm" className="mt-3" onClick={() => setOpen(true)}>
          {say.takeDown}
        </Button>
      )}
    </section>
  );
}

function ReplyEntry({ storyId, reply }: { storyId: string; reply: ReceivedReply }) {
  const { replies: say } = useStrings(report);
  const { publicationDay } = useDates();
  const remove = useRemoveReply(storyId);
  const { from, receivedAt, text, url, isPrivate } = reply;
  return (
    <li className="py-3 text-[0.9375rem]">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 wrap-anywhere">
          <span className="font-serif italic">{from}</span>,{" "}
          <time dateTime={receivedAt} className="text-ink-soft">
            {publicationDay(receivedAt)}
          </time>
        </p>
        <IconButton size="sm" label={say.takeOut(from)} icon={<X />} onClick={() => remove(reply)} />
      </div>
      <p dir="auto" className="mt-1 whitespace-pre-line wrap-anywhere">
        {text}
      </p>
      {isPrivate ? <p className="mt-1 text-sm text-muted">{say.isPrivate}</p> : null}
      {url ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="mt-1 block text-sm wrap-anywhere text-ink-soft underline decoration-rule-strong underline-offset-4"
        >
          {url}
        </a>
      ) : null}
    </li>
  );
}

function useRemoveReply(storyId: string): (reply: ReceivedReply) => void {
  const { replies: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { complain } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const { mutate } = useMutation({
    mutationFn: ({ id }: ReceivedReply) =>
      act(() => call("removeReply", { params: { storyId, replyId: id } })),
    onSuccess: ({ state, eventId }) => offerUndo({ storyId, eventId, done: say.tookOut(state.from) }),
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => refresh(storyId),
  });
  return (reply) => mutate(reply);
}
