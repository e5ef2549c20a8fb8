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
}: {
  storyId: string;
  quotation: Quotation;
  utteranceId: string | null;
  isLit: boolean;
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
      <p className="text-muted">
        {MODE_MARKS[quotation.mode].label}
        {quotation.unterminated ? ", closing mark missing" : ""} · by{" "}
        {quotation.rule.replaceAll(/[-_.]/g, " ")}, {Math.round(quotation.confidence * 100)}&nbsp;%
      </p>
      {utteranceId ? (
        <Link
          to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
          className="inline-flex items-center gap-1 text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
        >
          Compare outlets
          <ArrowRight aria-hidden className="size-3.5" />
        </Link>
      ) : null}
    </li>
  );
}
