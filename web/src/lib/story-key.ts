/**
 * The beginnings of cache keys that features share. A feature's
 * `<noun>.queries.ts` builds on them, so that an act which changes a whole
 * story (an article more, a date corrected, an undo) can have everything of
 * it fetched again without knowing the other features.
 */
import { useQueryClient } from "@tanstack/react-query";

/** Everything of one story. */
export function storyKey(storyId: string) {
  return ["story", storyId] as const;
}

/** The lists that stories stand in. */
export function storiesKey() {
  return ["stories"] as const;
}

/** To be called after an act on a story: whatever of it is in sight is fetched again. */
export function useStoryRefresh(): (storyId: string) => Promise<void> {
  const queryClient = useQueryClient();
  return async (storyId) => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: storyKey(storyId) }),
      queryClient.invalidateQueries({ queryKey: storiesKey() }),
    ]);
  };
}
