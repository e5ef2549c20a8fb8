/** In the margin, beside the words: who speaks, how it is quoted, what told us, and the way to the desk. */
import type { Quotation } from "@variorum/server/domain";
import { ArrowRight } from "lucide-react";
import { Link } from "react-router";
import { MODE_MARKS } from "./mode-marks.ts";

export function QuotationNote({
  storyId,
  quotation,
  utteranceId,
  isLit,
  onCorrect,
}: {
  storyId: string;
  quotation: Quotation;
  utteranceId: string | null;
  isLit: boolean;
  onCorrect: () => void;
}) {
  return (
    <li className={`border-l-2 pl-3 ${isLit ? "border-focus" : "border-rule"}`}>
      <Link
        to={{ search: `?q=${encodeURIComponent(quotation.id)}` }}
        replace
        preventScrollReset
        aria-current={isLit || undefined}
        className="font-medium underline-offset-4 hover:underline"
      >
        {quotation.speaker?.name ?? "Speaker not named"}
      </Link>
      <p className="text-muted">{described(quotation)}</p>
      <span className="flex flex-wrap gap-x-4">
        {utteranceId ? (
          <Link
            to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
            className="inline-flex items-center gap-1 text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
          >
            Compare outlets
            <ArrowRight aria-hidden className="size-3.5" />
          </Link>
        ) : null}
        <button
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            onCorrect();
          }}
          className="cursor-pointer text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink pointer-coarse:min-h-10"
        >
          Correct
          <span className="sr-only">
            {" "}
            the quotation of {quotation.speaker?.name ?? "a speaker not named"}
          </span>
        </button>
      </span>
    </li>
  );
}

/** "direct · found by “trailing cue”, 90 % sure", with spaces that do not break before the sign. */
function described({ mode, unterminated, rule, confidence }: Quotation): string {
  const manner = MODE_MARKS[mode].label + (unterminated ? ", closing mark missing" : "");
  if (rule === "by-hand") return `${manner} · put right by hand`;
  const sure = `${Math.round(confidence * 100)}\u00a0%\u00a0sure`;
  return `${manner} · found by “${rule.replaceAll(/[-_.]/g, " ")}”, ${sure}`;
}
