/** The case: every outlet's article with what is said about it, in the order of publication. */
import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "@variorum/server/contract";
import { Plus } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { ArticleEntry } from "./ArticleEntry.tsx";
import { articleQueries } from "./articles.queries.ts";

export function ArticlesPage({
  storyId,
  onAdd,
  onEdit,
}: {
  storyId: string;
  /** Null: the form is open already. */
  onAdd: (() => void) | null;
  onEdit: (article: ArticleSummary) => void;
}) {
  const articles = useQuery(articleQueries.list(storyId));
  if (articles.isPending) return <Skeleton label="Fetching the articles" lines={8} />;
  if (articles.isError && !articles.data) {
    return (
      <ErrorState
        title="The articles could not be fetched."
        detail={sentenceOf(articles.error)}
        onRetry={() => articles.refetch()}
      />
    );
  }
  const addButton = onAdd ? (
    <Button kind={articles.data.length < 2 ? "press" : "plain"} onClick={onAdd}>
      <Plus aria-hidden className="size-4" />
      Add an outlet’s article
    </Button>
  ) : null;
  if (articles.data.length === 0) {
    return (
      <EmptyState title="No articles yet." action={addButton}>
        Add two or more: what they quote alike is then laid side by side.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-ink pb-3">
        <h2 className="font-serif text-2xl">
          {articles.data.length} {articles.data.length === 1 ? "article" : "articles"}
        </h2>
        {addButton}
      </div>
      <ol className="divide-y divide-rule">
        {inOrderOfPublication(articles.data).map((article) => (
          <ArticleEntry key={article.id} storyId={storyId} article={article} onEdit={() => onEdit(article)} />
        ))}
      </ol>
    </>
  );
}

/** Undated ones last. */
function inOrderOfPublication(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const key = (article: ArticleSummary) => article.publishedAt ?? "9999";
  return [...articles].sort(
    (a, b) => key(a).localeCompare(key(b)) || a.outlet.localeCompare(b.outlet) || a.id.localeCompare(b.id),
  );
}
