/** How many statements have which verdict; each leads to them. */
import type { Verdict } from "@variorum/server/domain";
import { Link } from "react-router";
import { marks } from "../../strings/en/marks.ts";
import { useStrings } from "../../strings/use-strings.ts";

const MARKS = {
  open: { glyph: "○", colour: "text-open" },
  verified: { glyph: "✓", colour: "text-verified" },
  disputed: { glyph: "✕", colour: "text-disputed" },
  unresolved: { glyph: "?", colour: "text-unresolved" },
} satisfies Record<Verdict, { glyph: string; colour: string }>;

const ORDER = ["verified", "disputed", "unresolved", "open"] as const;

export function VerdictTally({
  storyId,
  verdicts,
}: {
  storyId: string;
  verdicts: Readonly<Record<Verdict, number>>;
}) {
  const { verdictsWithin } = useStrings(marks);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.9375rem]">
      {ORDER.map((verdict) => {
        const { glyph, colour } = MARKS[verdict];
        return (
          <li key={verdict}>
            <Link
              to={`/stories/${encodeURIComponent(storyId)}?verdict=${verdict}`}
              className="whitespace-nowrap text-ink-soft underline-offset-4 hover:underline"
            >
              <span aria-hidden className={`mr-1 font-semibold ${colour}`}>
                {glyph}
              </span>
              <span className="tabular-nums">{verdicts[verdict]}</span> {verdictsWithin[verdict]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
