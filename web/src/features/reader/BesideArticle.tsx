/** The other outlet's article, to be read against the first: what is lit in one is lit in both. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { LitNote } from "./LitNote.tsx";
import { readerQueries } from "./reader.queries.ts";
import { useLit } from "./use-lit.ts";

export function BesideArticle({
  storyId,
  articleId,
  mainId,
}: {
  storyId: string;
  articleId: string;
  mainId: string;
}) {
  const say = useStrings(reader);
  const sentenceOf = useSentenceOf();
  const article = useQuery(readerQueries.article(storyId, articleId));
  const utterances = useQuery(readerQueries.utterances(storyId, articleId)).data;
  const lit = useLit(storyId, articleId, mainId);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  /** It is corrected in the first place: the two change sides. */
  const takeOver = (quotationId: string) => {
    const next = new URLSearchParams(search);
    next.set("beside", mainId);
    next.set("q", quotationId);
    void navigate({
      pathname: `/stories/${encodeURIComponent(storyId)}/articles/${encodeURIComponent(articleId)}`,
      search: next.toString(),
    });
  };
  if (article.isPending) return <Skeleton label={say.fetching} lines={14} className="px-8 pt-10" />;
  if (!article.data) {
    return (
      <ErrorState
        title={say.beside.notFetched}
        detail={sentenceOf(article.error)}
        onRetry={() => article.refetch()}
      />
    );
  }
  const { text, title, quotations, outlet } = article.data;
  const litQuotation = quotations.find(({ id }) => id === lit.ids[0]);
  const beginsWithTitle = title !== null && text.trimStart().startsWith(title);
  return (
    <article aria-label={title ?? outlet} className="px-4 pt-5 pb-24 sm:px-8">
      <ArticleHead article={article.data} headline={beginsWithTitle ? null : title} />
      <div className="mt-4 mb-6 border-y border-rule py-2">
        <LitNote storyId={storyId} quotation={litQuotation} utterances={utterances} onCorrect={takeOver}>
          {say.beside.litHere}
        </LitNote>
      </div>
      <ArticleText
        storyId={storyId}
        text={text}
        beginsWithTitle={beginsWithTitle}
        quotations={quotations}
        utterances={utterances ?? new Map()}
        litIds={lit.ids}
        sought={null}
        marked={[]}
        hasMargin={false}
        onLight={lit.light}
        onMark={null}
        onCorrect={takeOver}
        onDrag={() => {}}
      />
    </article>
  );
}
