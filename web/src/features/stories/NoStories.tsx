import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import type { StoryState } from "./stories.queries.ts";

/** An empty list; the first one says what the product is. */
export function NoStories({ state }: { state: StoryState }) {
  if (state === "archived") {
    return <EmptyState title="Nothing is archived.">Stories you are done with can be put here.</EmptyState>;
  }
  if (state === "deleted") {
    return (
      <EmptyState title="Nothing is deleted.">Deleted stories stay here and can be brought back.</EmptyState>
    );
  }
  return (
    <EmptyState
      title="Who said what, and does everyone agree?"
      action={
        <ButtonLink to="/stories/new" kind="press">
          Open the first story
        </ButtonLink>
      }
    >
      Give Variorum several outlets’ articles on one event, and it lays their quotations of the same statement
      side by side, word by word. You rule on what differs, with reason and evidence, and export the report.
    </EmptyState>
  );
}
