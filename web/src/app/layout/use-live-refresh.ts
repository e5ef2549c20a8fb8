/** What is fetched anew when somebody else has acted: after a ruling its statement, after anything else the story. */
import { useQueryClient } from "@tanstack/react-query";
import type { Change } from "@variorum/server/contract";
import { useRuledRows } from "../../features/desk/ruled-rows.ts";
import { utteranceQueries } from "../../features/desk/utterances.queries.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";

/** Beyond that the queue is fetched in one go. */
const MOST_ONE_BY_ONE = 20;

export function useLiveRefresh(storyId: string): (changes: readonly Change[] | null) => void {
  const queryClient = useQueryClient();
  const rows = useRuledRows(storyId);
  const refreshStory = useStoryRefresh();
  return async (changes) => {
    const ruled = ruledOnly(changes);
    if (!ruled) return refreshStory(storyId);
    for (const utteranceId of ruled) {
      const detail = { ...utteranceQueries.detail(storyId, utteranceId), staleTime: 0 };
      const statement = await queryClient.fetchQuery(detail).catch(() => null);
      if (statement) rows.show(statement);
    }
    await rows.refresh();
  };
}

/** The statements concerned, where nothing but rulings was made or withdrawn; else null. */
function ruledOnly(changes: readonly Change[] | null): readonly string[] | null {
  const ids = (changes ?? []).map(({ type, utteranceId }) =>
    type === "ruling.made" || type === "ruling.withdrawn" ? utteranceId : null,
  );
  const ruled = [...new Set(ids)].filter((id) => id !== null);
  const isAll = changes !== null && ids.every((id) => id !== null);
  return isAll && ruled.length <= MOST_ONE_BY_ONE ? ruled : null;
}
