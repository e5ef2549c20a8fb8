/** The case: every outlet's article with what is said about it, in the order of publication. */
import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "@variorum/server/contract";
import { Plus } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { articles as strings } from "../../strings/en/articles.ts";
import { useStrings } from "../../strings/use-strings.ts";
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
  const say = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const articles = useQuery(articleQueries.list(storyId));
  if (articles.isPending) return <Skeleton label={say.fetching} lines={8} />;
  if (articles.isError && !articles.data) {
    return (
      <ErrorState
        title={say.notFetched}
        detail={sentenceOf(articles.error)}
        onRetry={() => articles.refetch()}
      />
    );
  }
  const addButton = onAdd ? (
    <Button kind={articles.data.length < 2 ? "press" : "plain"} onClick={onAdd}>
      <Plus aria-hidden className="size-4" />
      {say.add}
    </Button>
  ) : null;
  if (articles.data.length === 0) {
    return (
      <EmptyState title={say.none} action={addButton}>
        {say.noneHint}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-ink pb-3">
        <h2 className="font-serif text-2xl">{say.count(articles.data.length)}</h2>
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
