/** The outlets of a story by their short labels, as an edition lists its witnesses. */
import type { StorySummary } from "@variorum/server/contract";
import { Link } from "react-router";
import { Tooltip } from "../../components/ui/Tooltip.tsx";
import { story } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** More would push the story's pages out of sight; the articles page has all. */
const SHOWN = 12;

export function OutletSigla({ storyId, outlets }: { storyId: string; outlets: StorySummary["outlets"] }) {
  const say = useStrings(story);
  if (outlets.length === 0) return null;
  const base = `/stories/${encodeURIComponent(storyId)}/articles`;
  return (
    <ul
      aria-label={say.outlets}
      className="flex flex-wrap gap-x-2.5 font-serif text-[0.9375rem] text-ink-soft"
    >
      {outlets.slice(0, SHOWN).map(({ articleId, outlet, sigil }) => (
        <li key={articleId}>
          <Tooltip label={outlet}>
            <Link
              to={`${base}/${encodeURIComponent(articleId)}`}
              aria-label={`${sigil}, ${outlet}`}
              className="underline decoration-rule-strong decoration-1 underline-offset-4 hover:text-ink hover:decoration-ink"
            >
              {sigil}
            </Link>
          </Tooltip>
        </li>
      ))}
      {outlets.length > SHOWN ? (
        <li>
          <Link to={base} className="font-sans text-sm text-muted hover:text-ink">
            {say.andMore(outlets.length - SHOWN)}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
