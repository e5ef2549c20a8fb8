/** The quotation in its paragraph, with the article one click away. */
import { ChevronRight } from "lucide-react";
import { Link } from "react-router";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import type { Witness } from "./lay-out.ts";
import { markSegments } from "./mark-segments.ts";

export function InParagraph({ witness, storyId }: { witness: Witness; storyId: string }) {
  const say = useStrings(synopsis);
  const quotation = witness.quotationIds[0];
  const address = `/stories/${encodeURIComponent(storyId)}/articles/${encodeURIComponent(witness.articleId)}`;
  return (
    <details className="group font-sans text-sm">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1 text-ink-soft hover:text-ink pointer-coarse:min-h-11">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {say.inParagraph}
        <span className="sr-only"> {say.inOutlet(witness.outlet)}</span>
      </summary>
      <p
        dir="auto"
        className="mt-1 border-s-2 border-rule ps-3 font-serif text-base leading-relaxed whitespace-pre-line text-ink-soft"
      >
        {markSegments(witness).map(({ start, text, isQuoted }) =>
          isQuoted ? (
            <mark key={start} className="bg-mark text-ink">
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </p>
      <Link
        to={quotation ? `${address}?q=${encodeURIComponent(quotation)}` : address}
        className="mt-1.5 inline-flex min-h-8 items-center pl-3.5 underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
      >
        {say.readArticle}
      </Link>
    </details>
  );
}
