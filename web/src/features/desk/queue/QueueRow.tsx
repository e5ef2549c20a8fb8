/** One utterance in the queue: its words, who says so, what is at stake and how it was ruled. */
import type { UtteranceSummary } from "@variorum/server/contract";
import { memo } from "react";
import { Link } from "react-router";
import { Told } from "../../../lib/Told.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";

export const QueueRow = memo(function QueueRow({
  item,
  to,
  isCurrent,
  isSelecting,
}: {
  item: UtteranceSummary;
  to: string;
  isCurrent: boolean;
  /** A box to tick stands where the number is. */
  isSelecting: boolean;
}) {
  const say = useStrings(strings);
  const speakers = item.speakers.map((speaker) => speaker.name).join(` ${say.or} `) || say.nobodyKnown;
  return (
    <Link
      to={to}
      aria-current={isCurrent ? "true" : undefined}
      className="group grid grid-cols-[2.25rem_1fr] gap-x-2.5 border-b border-rule py-3 pr-4 pl-3 text-ink no-underline -outline-offset-2 hover:bg-sunk/60 aria-current:bg-page aria-current:shadow-[inset_3px_0_0_var(--ink)] forced-colors:aria-current:outline-3"
    >
      <span className="pt-px text-right font-serif text-lg leading-6 text-muted oldstyle-nums group-aria-current:text-ink">
        <span className={isSelecting ? "invisible" : undefined}>{item.rank}</span>
      </span>
      <span className="min-w-0">
        <span className="flex items-baseline gap-2 text-sm">
          <span className="min-w-0 flex-1 truncate font-semibold text-ink-soft first-letter:uppercase">
            {speakers}
          </span>
          <VerdictSign verdict={item.verdict} named className="translate-y-0.5 text-base" />
        </span>
        <span className="mt-0.5 line-clamp-2 font-serif text-[1.0625rem] leading-6">
          {say.quoted(item.gist)}
        </span>
        <span className="mt-1 line-clamp-2 text-sm leading-5 text-ink-soft">
          <Told sentence={item.rankReason} telling={item.rankTelling} />
        </span>
        <span className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm">
          <Sigla item={item} />
          <Types item={item} />
          {item.isOrphan ? <span className="text-muted">{say.isOrphan}</span> : null}
        </span>
      </span>
    </Link>
  );
});

function Sigla({ item }: { item: UtteranceSummary }) {
  return (
    <span className="text-xs font-semibold tracking-[0.06em] text-muted">
      {item.witnesses.map((witness, index) => (
        <span key={witness.articleId}>
          {index > 0 ? " · " : ""}
          <abbr title={witness.outlet} className="no-underline">
            {witness.sigil}
          </abbr>
        </span>
      ))}
    </span>
  );
}

function Types({ item }: { item: UtteranceSummary }) {
  const say = useStrings(strings);
  const { types } = useStrings(marks);
  const shown = item.differenceCounts.filter(({ type }) => type !== "formal");
  if (shown.length === 0) return <span className="text-muted">{say.noDifferences}</span>;
  return (
    <span className="flex flex-wrap gap-x-2.5">
      {shown.map(({ type, count }) => (
        <span key={type} className={`inline-flex items-center gap-1 ${DIFFERENCE_MARKS[type].ink}`}>
          <DifferenceSign type={type} />
          <span className="sr-only">{types[type]}: </span>
          {count}
        </span>
      ))}
    </span>
  );
}
