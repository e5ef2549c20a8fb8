import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "@variorum/server/contract";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ArticlesPage } from "../../features/articles/ArticlesPage.tsx";
import { ConflictList } from "../../features/articles/ConflictList.tsx";
import { AddArticle } from "../../features/intake/AddArticle.tsx";
import { EditLabelsDialog } from "../../features/intake/EditLabelsDialog.tsx";
import { storyQueries } from "../../features/stories/stories.queries.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useRouteId } from "../use-route-id.ts";

/** The list of the case, with the form for one article more (`?add`) above it. */
export function ArticlesRoute() {
  const say = useStrings(app);
  const storyId = useRouteId("storyId");
  const story = useQuery(storyQueries.detail(storyId));
  const [search, setSearch] = useSearchParams();
  const [edited, setEdited] = useState<ArticleSummary | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const isAdding = search.has("add");
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-8 pb-24 sm:px-8">
      {isAdding ? (
        <div className="mb-12">
          <h2 className="mb-4 font-serif text-2xl">{say.oneArticleMore}</h2>
          <AddArticle key={storyId} storyId={storyId} onDone={() => setSearch({})} />
        </div>
      ) : null}
      <ArticlesPage
        storyId={storyId}
        onAdd={isAdding ? null : () => setSearch({ add: "" })}
        onEdit={(article) => {
          setEdited(article);
          setIsEditing(true);
        }}
      />
      {story.data && story.data.conflicts.length > 0 ? (
        <section aria-labelledby="conflicts" className="mt-14">
          <h2 id="conflicts" className="border-b border-ink pb-3 font-serif text-2xl">
            {say.toldDifferently}
          </h2>
          <ConflictList storyId={storyId} conflicts={story.data.conflicts} articles={story.data.articles} />
        </section>
      ) : null}
      <EditLabelsDialog
        storyId={storyId}
        article={edited}
        open={isEditing}
        onClose={() => setIsEditing(false)}
      />
    </div>
  );
}
