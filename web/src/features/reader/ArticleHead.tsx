import type { ArticleDetail } from "@variorum/server/contract";
import { ExternalLink } from "lucide-react";
import { useDates } from "../../lib/dates.ts";
import { NoticeLine } from "../../lib/NoticeLine.tsx";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** Whose article it is, and its headline where the text does not begin with it. */
export function ArticleHead({ article, headline }: { article: ArticleDetail; headline: string | null }) {
  const say = useStrings(reader);
  const { publicationDay } = useDates();
  const { outlet, sigil, byline, publishedAt, url, archiveUrl, notices } = article;
  return (
    <header>
      <p className="text-[0.9375rem] text-ink-soft">
        <span className="font-serif text-ink">{sigil}</span>
        <span className="mx-2 text-rule-strong">|</span>
        {outlet}
        {byline ? `, ${byline}` : ""}
        {publishedAt ? ` · ${publicationDay(publishedAt)}` : ""}
      </p>
      {notices.map((notice) => (
        <NoticeLine key={notice.code} article={article} notice={notice} />
      ))}
      {headline ? (
        <h2 className="mt-2 max-w-3xl font-serif text-3xl leading-tight text-balance">{headline}</h2>
      ) : null}
      {url || archiveUrl ? (
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {url ? <Elsewhere to={url}>{say.published}</Elsewhere> : null}
          {archiveUrl ? <Elsewhere to={archiveUrl}>{say.archived}</Elsewhere> : null}
        </p>
      ) : null}
    </header>
  );
}

function Elsewhere({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={to}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
    >
      {children}
      <ExternalLink aria-hidden className="size-3.5" />
    </a>
  );
}
