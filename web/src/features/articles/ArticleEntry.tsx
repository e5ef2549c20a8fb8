/** One article in the list of the case. */
import type { ArticleSummary } from "@variorum/server/contract";
import { History, Pencil, Trash2 } from "lucide-react";
import { Link } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { useDates } from "../../lib/dates.ts";
import { NoticeLine } from "../../lib/NoticeLine.tsx";
import { articles } from "../../strings/en/articles.ts";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import { articleLabels } from "./article-labels.ts";
import { useRemoveArticle } from "./use-remove-article.ts";

export function ArticleEntry({
  storyId,
  article,
  onEdit,
}: {
  storyId: string;
  article: ArticleSummary;
  onEdit: () => void;
}) {
  const remove = useRemoveArticle(storyId);
  const say = useStrings(articles);
  const { publicationDay } = useDates();
  const labels = articleLabels(article, say, useLocale());
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-start gap-x-3 py-5 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <span className="pt-0.5 font-serif text-lg text-ink-soft" title={say.shortLabel(article.outlet)}>
        {article.sigil}
      </span>
      <div className="min-w-0">
        <h3 className="font-serif text-xl leading-snug wrap-anywhere">
          <Link
            to={`/stories/${encodeURIComponent(storyId)}/articles/${encodeURIComponent(article.id)}`}
            className="underline-offset-4 hover:underline"
          >
            {article.title ?? say.untitled(article.outlet)}
          </Link>
        </h3>
        <p className="mt-1 text-[0.9375rem] text-ink-soft">
          {article.outlet}
          {article.byline ? `, ${article.byline}` : ""}
          {article.publishedAt ? ` · ${publicationDay(article.publishedAt)}` : ""}
        </p>
        <p className="mt-1 text-sm text-muted">
          {say.quotations(article.quotationCount)}
          {labels.map((label) => ` · ${label}`).join("")}
          {article.publishedAt ? null : <span className="font-medium text-unresolved"> · {say.noDate}</span>}
        </p>
        {article.notices.map((notice) => (
          <NoticeLine key={notice.code} article={article} notice={notice} />
        ))}
      </div>
      <div className="flex max-sm:col-start-2 max-sm:-ml-2">
        <ButtonLink
          kind="quiet"
          to={`/stories/${encodeURIComponent(storyId)}/articles/${encodeURIComponent(article.id)}/texts`}
        >
          <History aria-hidden className="size-4.5" />
          {say.texts}
          <span className="sr-only"> {say.ofOutlet(article.outlet)}</span>
        </ButtonLink>
        <IconButton label={say.edit(article.outlet)} icon={<Pencil aria-hidden />} onClick={onEdit} />
        <IconButton
          label={say.remove(article.outlet)}
          icon={<Trash2 aria-hidden />}
          onClick={() => remove(article)}
        />
      </div>
    </li>
  );
}
