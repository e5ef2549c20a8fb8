/** A quiet line: what somebody else has just done, or that the server is not there. It never takes the focus. */
import { Link } from "react-router";
import { type Sentence, useActSentence } from "../../lib/server-sentence.ts";
import { live as strings } from "../../strings/en/live.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import type { LiveStory } from "./use-live-story.ts";

export function LiveLine({ storyId, live }: { storyId: string; live: LiveStory }) {
  const say = useStrings(strings);
  const { latest, isLost } = live;
  const sentenceOfAct = useActSentence();
  return (
    <p
      role="status"
      aria-label={say.label}
      className={`ml-auto min-w-0 flex-1 truncate text-right text-sm text-muted max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-30 max-sm:bg-paper max-sm:px-4 max-sm:py-2 max-sm:text-left ${
        latest || isLost ? "max-sm:border-t max-sm:border-rule-strong" : "max-sm:hidden"
      }`}
    >
      {isLost ? (
        <span className="text-ink-soft">{say.lost}</span>
      ) : latest ? (
        <span key={latest.eventId} className="transition-opacity duration-500 starting:opacity-0">
          {say.justNow(
            latest.utteranceId ? (
              <Link
                to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(latest.utteranceId)}`}
                className="underline decoration-rule-strong underline-offset-3 hover:text-ink"
              >
                <Words {...sentenceOfAct(latest)} />
              </Link>
            ) : (
              <Words {...sentenceOfAct(latest)} />
            ),
          )}
        </span>
      ) : null}
    </p>
  );
}

function Words({ words, lang }: Sentence) {
  return <span lang={lang}>{words}</span>;
}
