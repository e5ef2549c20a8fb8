/** All stories, set like a table of contents. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Segmented } from "../../components/ui/Segmented.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { BringIn } from "./BringIn.tsx";
import { NoStories } from "./NoStories.tsx";
import { StoriesSkeleton } from "./StoriesSkeleton.tsx";
import { StoryEntry } from "./StoryEntry.tsx";
import { STORY_STATES, type StoryState, storyQueries } from "./stories.queries.ts";

export function StoriesPage({ offer }: { /** Above the list. */ offer?: ReactNode }) {
  const say = useStrings(strings);
  const [search, setSearch] = useSearchParams();
  const state = STORY_STATES.find((one) => one === search.get("show")) ?? "active";
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-10 pb-24 sm:px-8">
      <title>{say.page}</title>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <h1 className="font-serif text-4xl leading-tight">{say.title}</h1>
        <div className="flex flex-wrap gap-3">
          <BringIn />
          <ButtonLink to="/stories/new" kind="press">
            {say.newStory}
          </ButtonLink>
        </div>
      </div>
      {offer}
      <div className="mt-6 border-b border-ink pb-3">
        <Segmented
          label={say.which}
          value={state}
          options={STORY_STATES.map((value) => ({ value, label: say.states[value] }))}
          onChange={(next) => setSearch(next === "active" ? {} : { show: next })}
        />
      </div>
      <StoryList key={state} state={state} />
    </div>
  );
}

function StoryList({ state }: { state: StoryState }) {
  const say = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const stories = useInfiniteQuery(storyQueries.list(state));
  if (stories.isPending) return <StoriesSkeleton />;
  if (stories.isError && !stories.data) {
    return (
      <ErrorState
        title={say.notFetched}
        detail={sentenceOf(stories.error)}
        onRetry={() => stories.refetch()}
      />
    );
  }
  const entries = stories.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <NoStories state={state} />;
  return (
    <>
      <ol className="divide-y divide-rule">
        {entries.map((story) => (
          <StoryEntry key={story.id} story={story} state={state} />
        ))}
      </ol>
      {stories.hasNextPage ? (
        <div className="mt-6 text-center">
          <Button onClick={() => stories.fetchNextPage()} isBusy={stories.isFetchingNextPage}>
            {say.older}
          </Button>
        </div>
      ) : null}
    </>
  );
}
