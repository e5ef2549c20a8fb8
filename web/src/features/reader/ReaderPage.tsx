/**
 * An article set for reading, with what was found in it marked and explained
 * in the margin, alone or beside another outlet's. The address says what is
 * lit (`?q=` a quotation, `?at=` a span) and what stands beside (`?beside=`).
 */
import italicFace from "@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2";
import { useQuery } from "@tanstack/react-query";
import { preload } from "react-dom";
import { useSearchParams } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { ApiError } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { BesideArticle } from "./BesideArticle.tsx";
import { OpenArticle } from "./OpenArticle.tsx";
import { readerQueries } from "./reader.queries.ts";

export function ReaderPage({ storyId, articleId }: { storyId: string; articleId: string }) {
  const say = useStrings(reader);
  const sentenceOf = useSentenceOf();
  const [search] = useSearchParams();
  const article = useQuery(readerQueries.article(storyId, articleId));
  const utterances = useQuery(readerQueries.utterances(storyId, articleId));
  const besideId = search.get("beside");

  // The cues stand in italics: the face comes along with the article, or the lines would jump.
  preload(italicFace, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  if (article.isPending || utterances.isPending) {
    return <Skeleton label={say.fetching} lines={14} className="mx-auto w-full max-w-2xl px-4 pt-10" />;
  }
  if (article.error instanceof ApiError && article.error.code === "article.not-found") {
    const toList = `/stories/${encodeURIComponent(storyId)}/articles`;
    return (
      <EmptyState title={say.gone.title} action={<ButtonLink to={toList}>{say.gone.toArticles}</ButtonLink>}>
        {say.gone.hint}
      </EmptyState>
    );
  }
  if (!article.data) {
    return (
      <ErrorState
        title={say.notFetched}
        detail={sentenceOf(article.error)}
        onRetry={() => article.refetch()}
      />
    );
  }
  const open = (
    <OpenArticle
      storyId={storyId}
      article={article.data}
      utterances={utterances.data ?? new Map()}
      isBeside={besideId !== null}
    />
  );
  if (besideId === null || besideId === articleId) return open;
  return (
    <div
      data-fills-screen
      className="grid min-h-0 flex-1 max-lg:h-[calc(100dvh-7.5rem)] max-lg:grid-rows-2 lg:grid-cols-2"
    >
      <div className="min-h-0 overflow-y-auto overscroll-contain">{open}</div>
      <div className="min-h-0 overflow-y-auto overscroll-contain border-rule-strong max-lg:border-t lg:border-l">
        <BesideArticle key={besideId} storyId={storyId} articleId={besideId} mainId={articleId} />
      </div>
    </div>
  );
}
