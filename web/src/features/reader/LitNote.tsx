/** Where there is no margin: the note to the one quotation that is lit, or what could be. */
import type { Quotation } from "@variorum/server/domain";
import type { ReactNode } from "react";
import { QuotationNote } from "./QuotationNote.tsx";

export function LitNote({
  storyId,
  quotation,
  utterances,
  onCorrect,
  children,
}: {
  storyId: string;
  quotation: Quotation | undefined;
  utterances: ReadonlyMap<string, string | null> | undefined;
  onCorrect: (quotationId: string) => void;
  /** What to say while none is lit. */
  children: ReactNode;
}) {
  // As high with a note as without: lighting one must not move the words that are read.
  if (!quotation) return <p className="min-h-15 text-sm text-muted">{children}</p>;
  return (
    <ul className="min-h-15 text-sm leading-5">
      <QuotationNote
        storyId={storyId}
        quotation={quotation}
        utteranceId={utterances?.get(quotation.id) ?? null}
        isLit
        onCorrect={() => onCorrect(quotation.id)}
      />
    </ul>
  );
}
