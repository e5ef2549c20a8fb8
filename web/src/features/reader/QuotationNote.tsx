/** In the margin, beside the words: who speaks, how it is quoted, what told us, and the way to the desk. */
import type { Quotation } from "@variorum/server/domain";
import { ArrowRight } from "lucide-react";
import { Link } from "react-router";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";

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
  const say = useStrings(reader);
  const { note } = say;
  return (
    <li className={`border-l-2 pl-3 ${isLit ? "border-focus" : "border-rule"}`}>
      <Link
        to={{ search: `?q=${encodeURIComponent(quotation.id)}` }}
        replace
        preventScrollReset
        aria-current={isLit || undefined}
        className="font-medium underline-offset-4 hover:underline"
      >
        {quotation.speaker?.name ?? note.notNamed}
      </Link>
      <p className="text-muted">{described(quotation, say)}</p>
      <span className="flex flex-wrap gap-x-4">
        {utteranceId ? (
          <Link
            to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
            className="inline-flex items-center gap-1 text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
          >
            {note.compare}
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
          {note.correct}
          <span className="sr-only">
            {" "}
            {quotation.speaker ? note.quotationOf(quotation.speaker.name) : note.quotationOfNobody}
          </span>
        </button>
      </span>
    </li>
  );
}

/** "direct · found by “trailing cue”, 90 % sure". */
function described(
  { mode, unterminated, rule, confidence }: Quotation,
  { modes, note }: typeof reader.strings,
): string {
  const manner = unterminated ? note.unclosed(modes[mode]) : modes[mode];
  if (rule === "by-hand") return note.byHand(manner);
  return note.found(manner, rule.replaceAll(/[-_.]/g, " "), Math.round(confidence * 100));
}
