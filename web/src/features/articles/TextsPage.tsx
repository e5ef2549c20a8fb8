/** The texts that an outlet has had under one address, newest change first, each against the one before. */
import { useQuery } from "@tanstack/react-query";
import type { ArticleRevision } from "@variorum/server/contract";
import { Link } from "react-router";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { articleQueries } from "./articles.queries.ts";
import { TextChange } from "./TextChange.tsx";

export function TextsPage({
  storyId,
  articleId,
  outlet,
}: {
  storyId: string;
  articleId: string;
  /** Null while the story is fetched. */
  outlet: string | null;
}) {
  const say = useStrings(texts);
  const sentenceOf = useSentenceOf();
  const { data, error, refetch } = useQuery(articleQueries.revisions(storyId, articleId));
  return (
    <>
      <p className="text-sm">
        <Link
          to={`/stories/${encodeURIComponent(storyId)}/articles`}
          className="text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
        >
          {say.all}
        </Link>
      </p>
      <h2 className="mt-2 border-b border-ink pb-3 font-serif text-2xl">
        {outlet ? say.of(outlet) : say.ofThis}
      </h2>
      {error && !data ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(error)} onRetry={() => refetch()} />
      ) : null}
      {data ? <Changes storyId={storyId} articleId={articleId} revisions={data} /> : null}
      {data || error ? null : <Skeleton label={say.fetching} lines={6} />}
    </>
  );
}

function Changes({
  storyId,
  articleId,
  revisions,
}: {
  storyId: string;
  articleId: string;
  revisions: readonly ArticleRevision[];
}) {
  const say = useStrings(texts);
  const changes = revisions.slice(1).map((now, index) => ({ now, before: revisions[index] }));
  if (changes.length === 0) {
    return <p className="py-6 text-ink-soft">{say.one}</p>;
  }
  return (
    <ol className="divide-y divide-rule">
      {changes
        .toReversed()
        .map(({ now, before }, index) =>
          before ? (
            <TextChange
              key={now.number}
              storyId={storyId}
              articleId={articleId}
              before={before}
              now={now}
              isOpen={index === 0}
            />
          ) : null,
        )}
    </ol>
  );
}
