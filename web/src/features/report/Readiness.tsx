/** What is ruled and what is missing, before anything is signed. */
import type { StorySummary } from "@variorum/server/contract";
import type { Verdict } from "@variorum/server/domain";
import { Link } from "react-router";

const MARKS = {
  open: { glyph: "○", label: "open", colour: "text-open" },
  verified: { glyph: "✓", label: "verified", colour: "text-verified" },
  disputed: { glyph: "✕", label: "disputed", colour: "text-disputed" },
  unresolved: { glyph: "?", label: "unresolved", colour: "text-unresolved" },
} satisfies Record<Verdict, { glyph: string; label: string; colour: string }>;

const ORDER = ["verified", "disputed", "unresolved", "open"] as const;

export function Readiness({ storyId, counts }: { storyId: string; counts: StorySummary["counts"] }) {
  const { open } = counts.verdicts;
  return (
    <section aria-labelledby="readiness">
      <h2 id="readiness" className="font-serif text-2xl text-balance">
        {headline(counts)}
      </h2>
      <dl className="mt-3 divide-y divide-rule border-y border-rule">
        {ORDER.map((verdict) => {
          const { glyph, label, colour } = MARKS[verdict];
          return (
            <div key={verdict} className="flex items-baseline gap-2 py-1.5">
              <dt className="flex-1">
                <Link
                  to={`/stories/${encodeURIComponent(storyId)}?verdict=${verdict}`}
                  className="underline-offset-4 hover:underline"
                >
                  <span aria-hidden className={`inline-block w-6 font-semibold ${colour}`}>
                    {glyph}
                  </span>
                  {label}
                </Link>
              </dt>
              <dd className="tabular-nums">{counts.verdicts[verdict]}</dd>
            </div>
          );
        })}
      </dl>
      {open > 0 ? (
        <p className="mt-3 text-sm text-pretty text-muted">
          What is open goes into the report as open. Nothing is decided by leaving it.
        </p>
      ) : null}
    </section>
  );
}

function headline({ utterances, verdicts }: StorySummary["counts"]): string {
  if (utterances === 0) return "Nothing to report yet";
  if (verdicts.open === 0) return "Every statement is ruled on";
  return verdicts.open === 1 ? "One statement is still open" : `${verdicts.open} statements are still open`;
}
