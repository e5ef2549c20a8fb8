/** Takes an article out; it leaves the list at once and can be brought back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ArticleSummary } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { articles } from "../../strings/en/articles.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { articleQueries } from "./articles.queries.ts";

export function useRemoveArticle(storyId: string): (article: ArticleSummary) => void {
  const say = useStrings(articles);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { complain } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const queryClient = useQueryClient();
  const { queryKey } = articleQueries.list(storyId);

  const { mutate } = useMutation({
    mutationFn: (article: ArticleSummary) =>
      act(() => call("removeArticle", { params: { storyId, articleId: article.id } })),
    onMutate: async (article) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (list) => list?.filter(({ id }) => id !== article.id));
      return before;
    },
    onSuccess: ({ eventId }, { outlet }) => offerUndo({ storyId, eventId, done: say.removed(outlet) }),
    onError: (error, _article, before) => {
      if (before) queryClient.setQueryData(queryKey, before);
      complain(sentenceOf(error));
    },
    onSettled: () => refresh(storyId),
  });
  return (article) => mutate(article);
}
