/** How many statements have which verdict; each leads to them. */
import type { Verdict } from "@variorum/server/domain";
import { Link } from "react-router";

const MARKS = {
  open: { glyph: "○", label: "open", colour: "text-open" },
  verified: { glyph: "✓", label: "verified", colour: "text-verified" },
  disputed: { glyph: "✕", label: "disputed", colour: "text-disputed" },
  unresolved: { glyph: "?", label: "unresolved", colour: "text-unresolved" },
} satisfies Record<Verdict, { glyph: string; label: string; colour: string }>;

const ORDER = ["verified", "disputed", "unresolved", "open"] as const;

export function VerdictTally({
  storyId,
  verdicts,
}: {
  storyId: string;
  verdicts: Readonly<Record<Verdict, number>>;
}) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.9375rem]">
      {ORDER.map((verdict) => {
        const { glyph, label, colour } = MARKS[verdict];
        return (
          <li key={verdict}>
            <Link
              to={`/stories/${encodeURIComponent(storyId)}?verdict=${verdict}`}
              className="whitespace-nowrap text-ink-soft underline-offset-4 hover:underline"
            >
              <span aria-hidden className={`mr-1 font-semibold ${colour}`}>
                {glyph}
              </span>
              <span className="tabular-nums">{verdicts[verdict]}</span> {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
