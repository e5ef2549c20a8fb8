/**
 * Archiving, deleting and bringing back. The entry leaves the list at once,
 * before the server has answered, and returns if it refuses.
 */
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import type { StorySummary } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { type Answer, call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { story as strings } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { type StoryState, storyQueries } from "./stories.queries.ts";

interface Act {
  /** Answers the event by which it can be undone; null: it was itself an undoing. */
  send: () => Promise<string | null>;
  done: string;
}

export function useStoryActs(story: StorySummary, state: StoryState) {
  const words = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const storyId = story.id;
  const params = { storyId };
  const { act } = useActor();
  const { complain, say } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const queryClient = useQueryClient();
  const { queryKey } = storyQueries.list(state);

  const { mutate } = useMutation({
    mutationFn: ({ send }: Act) => act(send),
    onMutate: async () => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      if (before) queryClient.setQueryData(queryKey, without(before, storyId));
      return before;
    },
    onSuccess: (eventId, { done }) => {
      if (eventId === null) say(done);
      else offerUndo({ storyId, eventId, done });
    },
    onError: (error, _act, before) => {
      if (before) queryClient.setQueryData(queryKey, before);
      complain(sentenceOf(error));
    },
    onSettled: () => refresh(storyId),
  });

  const change = async (archived: boolean) =>
    (await call("changeStory", { params, body: { archived } })).eventId;
  return {
    archive: () => mutate({ send: () => change(true), done: words.archived(story.title) }),
    unarchive: () => mutate({ send: () => change(false), done: words.unarchived(story.title) }),
    remove: () =>
      mutate({
        send: async () => (await call("deleteStory", { params })).eventId,
        done: words.deleted(story.title),
      }),
    restore: () => mutate({ send: () => undoDeletion(storyId), done: words.restored(story.title) }),
  };
}

async function undoDeletion(storyId: string): Promise<null> {
  const events = await call("listEvents", { params: { storyId }, query: { limit: 20 } });
  const deletion = events.items.find((event) => event.type === "story.deleted" && event.undoable);
  if (!deletion) throw new Error(`story ${storyId} is in the list of deleted stories without such an event`);
  await call("undoEvent", { params: { storyId, eventId: deletion.id } });
  return null;
}

type StoryPages = InfiniteData<Answer<"listStories">, unknown>;

function without(list: StoryPages, storyId: string): StoryPages {
  const pages = list.pages.map((page) => ({
    ...page,
    items: page.items.filter((story) => story.id !== storyId),
  }));
  return { ...list, pages };
}
