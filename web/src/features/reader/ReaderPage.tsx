/**
 * An article set for reading, with what was found in it marked and explained
 * in the margin. The address says what is lit: `?q=` a quotation, `?at=` a span.
 */
import italicFace from "@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2";
import { useQuery } from "@tanstack/react-query";
import type { Span } from "@variorum/server/domain";
import { useMemo } from "react";
import { preload } from "react-dom";
import { useSearchParams } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { ApiError } from "../../lib/api.ts";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
import { QuotationIndex } from "./QuotationIndex.tsx";
import { readerQueries } from "./reader.queries.ts";

export function ReaderPage({ storyId, articleId }: { storyId: string; articleId: string }) {
  const [search] = useSearchParams();
  const article = useQuery(readerQueries.article(storyId, articleId));
  const utterances = useQuery(readerQueries.utterances(storyId, articleId));
  const litId = search.get("q");
  const at = search.get("at");
  const sought = useMemo(() => spanOf(at), [at]);

  // The cues stand in italics: the face comes along with the article, or the lines would jump.
  preload(italicFace, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  if (article.isPending || utterances.isPending) {
    return (
      <Skeleton label="Fetching the article" lines={14} className="mx-auto w-full max-w-2xl px-4 pt-10" />
    );
  }
  if (article.error instanceof ApiError && article.error.code === "article.not-found") {
    const toList = `/stories/${encodeURIComponent(storyId)}/articles`;
    return (
      <EmptyState
        title="This article is not in the story."
        action={<ButtonLink to={toList}>To the articles</ButtonLink>}
      >
        It may have been removed. The history can bring it back.
      </EmptyState>
    );
  }
  if (!article.data) {
    return (
      <ErrorState
        title="The article could not be fetched."
        detail={sentenceOf(article.error)}
        onRetry={() => article.refetch()}
      />
    );
  }
  const { text, title, quotations } = article.data;
  const beginsWithTitle = title !== null && text.trimStart().startsWith(title);
  return (
    <div className="mx-auto grid w-full max-w-[84rem] gap-x-10 gap-y-6 px-4 pt-8 pb-24 sm:px-8 xl:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="xl:order-none">
        <QuotationIndex text={text} quotations={quotations} litId={litId} />
      </div>
      <article aria-label={article.data.title ?? article.data.outlet} className="min-w-0">
        <ArticleHead article={article.data} headline={beginsWithTitle ? null : title} />
        <div className="mt-5 mb-8 border-y border-rule py-2">
          <MarkLegend />
        </div>
        <ArticleText
          storyId={storyId}
          text={text}
          beginsWithTitle={beginsWithTitle}
          quotations={quotations}
          utterances={utterances.data ?? new Map()}
          litId={litId}
          sought={sought}
        />
      </article>
    </div>
  );
}

/** `?at=120-134`: a place in the text that is not a quotation. */
function spanOf(at: string | null): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? "") ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
