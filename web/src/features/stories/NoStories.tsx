import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { StoryState } from "./stories.queries.ts";

/** An empty list; the first one says what the product is. */
export function NoStories({ state }: { state: StoryState }) {
  const say = useStrings(strings).none;
  if (state === "archived") {
    return <EmptyState title={say.archived}>{say.archivedHint}</EmptyState>;
  }
  if (state === "deleted") {
    return <EmptyState title={say.deleted}>{say.deletedHint}</EmptyState>;
  }
  return (
    <EmptyState
      title={say.first}
      action={
        <ButtonLink to="/stories/new" kind="press">
          {say.open}
        </ButtonLink>
      }
    >
      {say.firstHint}
    </EmptyState>
  );
}
