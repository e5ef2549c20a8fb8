/** What the articles disagree on in their own words, outside any quotation. */
import type { ArticleSummary, StoryDetail } from "@variorum/server/contract";
import type { Conflict } from "@variorum/server/domain";
import { Link } from "react-router";
import { Told } from "../../lib/Told.tsx";
import { conflicts as strings } from "../../strings/en/conflicts.ts";
import { useStrings } from "../../strings/use-strings.ts";

const MARKS = {
  number: { glyph: "#", colour: "text-number" },
  date: { glyph: "◷", colour: "text-date" },
  name: { glyph: "N", colour: "text-name" },
} satisfies Record<Conflict["type"], { glyph: string; colour: string }>;

export function ConflictList({
  storyId,
  conflicts,
  articles,
}: {
  storyId: string;
  conflicts: StoryDetail["conflicts"];
  articles: readonly Pick<ArticleSummary, "id" | "outlet">[];
}) {
  const say = useStrings(strings);
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return (
    <ul className="divide-y divide-rule">
      {conflicts.map((conflict) => (
        <li key={conflict.id} className="py-4">
          <p>
            <span className={`mr-2 font-semibold ${MARKS[conflict.type].colour}`}>
              <span aria-hidden>{MARKS[conflict.type].glyph} </span>
              {say.types[conflict.type]}
            </span>
            <Told sentence={conflict.reason} telling={conflict.telling} />
          </p>
          <ul className="mt-1.5 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-ink-soft">
            {conflict.values.map((value) => (
              <li key={`${value.articleId} ${value.start}`}>
                <Link
                  to={{
                    pathname: `/stories/${encodeURIComponent(storyId)}/articles/${encodeURIComponent(value.articleId)}`,
                    search: `?at=${value.start}-${value.end}`,
                  }}
                  className="underline decoration-rule-strong underline-offset-4 hover:text-ink"
                >
                  {outletOf.get(value.articleId) ?? say.takenOut}
                </Link>
                : <span className="font-serif text-ink">{value.text}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
