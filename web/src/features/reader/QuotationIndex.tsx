/** All quotations of the article at a glance, in their order. */
import type { Quotation } from "@variorum/server/domain";
import { useState } from "react";
import { Link } from "react-router";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** Words shown of each. */
const GIST_WORDS = 9;

export function QuotationIndex({
  text,
  quotations,
  litId,
}: {
  text: string;
  quotations: readonly Quotation[];
  litId: string | null;
}) {
  const say = useStrings(reader);
  const [isWide] = useState(() => matchMedia("(min-width: 80rem)").matches);
  return (
    <details
      open={isWide}
      className="text-sm xl:sticky xl:top-18 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto"
    >
      <summary className="min-h-7 cursor-pointer text-muted">{say.quotations(quotations.length)}</summary>
      <ol className="mt-2">
        {quotations.map((quotation) => (
          <li key={quotation.id}>
            <Link
              to={{ search: `?q=${encodeURIComponent(quotation.id)}` }}
              replace
              aria-current={quotation.id === litId || undefined}
              className="block border-l-2 border-rule py-1.5 pl-3 hover:border-ink aria-current:border-focus aria-current:bg-sunk"
            >
              <span className="font-medium">{quotation.speaker?.name ?? say.note.notNamed}</span>
              <span className="text-muted"> · {say.modes[quotation.mode]}</span>
              <span className="block font-serif text-ink-soft">{gistOf(text, quotation)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

function gistOf(text: string, { segments }: Quotation): string {
  const words = segments
    .map(({ start, end }) => text.slice(start, end))
    .join(" … ")
    .split(/\s+/)
    .filter(Boolean);
  return words.slice(0, GIST_WORDS).join(" ") + (words.length > GIST_WORDS ? " …" : "");
}
