/** One change of an outlet's text: when, in which words, and which verdicts it reopened. */
import { useQuery } from "@tanstack/react-query";
import type { ArticleRevision } from "@variorum/server/contract";
import { useState } from "react";
import { Link } from "react-router";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useDates } from "../../lib/dates.ts";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { articleQueries } from "./articles.queries.ts";
import { ChangedWords } from "./ChangedWords.tsx";
import { LossList } from "./LossList.tsx";
import { reopenedBy } from "./reopened.ts";

export function TextChange({
  storyId,
  articleId,
  before,
  now,
  isOpen,
}: {
  storyId: string;
  articleId: string;
  before: ArticleRevision;
  now: ArticleRevision;
  /** Shown at once; others when they are opened. */
  isOpen: boolean;
}) {
  const say = useStrings(texts);
  const { localDay, localTime } = useDates();
  const [shows, setShows] = useState(isOpen);
  const difference = useQuery({
    ...articleQueries.difference(storyId, articleId, before.number),
    enabled: shows,
  });
  const log = useQuery(articleQueries.log(storyId));
  const all = useQuery({ ...articleQueries.losses(storyId, articleId), enabled: shows }).data ?? [];
  const losses = all.filter(({ revision }) => revision === before.number);
  const reopened = reopenedBy(log.data ?? [], now.textHash);
  return (
    <li className="py-5">
      <details open={shows} onToggle={(event) => setShows(event.currentTarget.open)}>
        <summary className="cursor-pointer">
          <h3 className="inline font-serif text-lg">
            {now.isCurrent ? say.standing(String(now.number)) : say.text(String(now.number))}
          </h3>
          {before.replacedAt ? (
            <time dateTime={before.replacedAt} className="ml-2 text-sm text-muted">
              {say.takenIn(localDay(before.replacedAt), localTime(before.replacedAt))}
            </time>
          ) : null}
        </summary>
        {reopened.length > 0 ? (
          <div className="mt-3 border-l-3 border-unresolved pl-3">
            <p className="text-sm font-semibold">{say.reopened(reopened.length)}</p>
            <ul lang="en" className="mt-0.5 text-[0.9375rem]">
              {reopened.map(({ utteranceId, summary, id }) => (
                <li key={id}>
                  <Link
                    to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
                    className="underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
                  >
                    {summary}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <LossList storyId={storyId} articleId={articleId} losses={losses} />
        <div className="mt-3">
          {difference.data ? (
            <ChangedWords parts={difference.data.parts} losses={losses} />
          ) : difference.isError ? (
            <p className="text-disputed">{say.notCompared}</p>
          ) : (
            <Skeleton label={say.comparing} lines={4} />
          )}
        </div>
      </details>
    </li>
  );
}
