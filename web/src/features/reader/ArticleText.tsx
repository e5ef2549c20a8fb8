/** Paragraph by paragraph, with the notes to what begins in it beside it. */
import type { Quotation, Span } from "@variorum/server/domain";
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { layOut } from "./lay-out.ts";
import { QuotationNote } from "./QuotationNote.tsx";
import { RunText } from "./RunText.tsx";

export function ArticleText({
  storyId,
  text,
  beginsWithTitle,
  quotations,
  utterances,
  litId,
  sought,
}: {
  storyId: string;
  text: string;
  /** The first paragraph is the headline and is set as one. */
  beginsWithTitle: boolean;
  quotations: readonly Quotation[];
  utterances: ReadonlyMap<string, string | null>;
  litId: string | null;
  sought: Span | null;
}) {
  const body = useRef<HTMLDivElement>(null);
  const [, setSearch] = useSearchParams();
  const paragraphs = useMemo(() => layOut(text, quotations, sought), [text, quotations, sought]);

  useEffect(() => {
    const place = litId === null ? "[data-sought]" : `[data-quotation~="${CSS.escape(litId)}"]`;
    if (litId === null && sought === null) return;
    body.current?.querySelector(place)?.scrollIntoView({ block: "center" });
  }, [litId, sought]);

  const light = (event: MouseEvent) => {
    // Selecting words to copy them is not choosing a quotation.
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const ids = event.target.closest("[data-quotation]")?.getAttribute("data-quotation")?.split(" ");
    const innermost = ids?.at(-1);
    if (innermost) setSearch({ q: innermost }, { replace: true, preventScrollReset: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; each note beside the text is a link that does the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div ref={body} onClick={light} className="flex flex-col gap-5">
      {paragraphs.map((paragraph, index) => (
        <div
          key={paragraph.start}
          className="grid gap-x-10 gap-y-2 lg:grid-cols-[minmax(0,38rem)_minmax(0,15rem)]"
        >
          <ParagraphText isHeadline={beginsWithTitle && index === 0}>
            {paragraph.runs.map((run) => (
              <RunText key={run.start} run={run} litId={litId} />
            ))}
          </ParagraphText>
          {paragraph.begins.length > 0 ? (
            <ul
              aria-label="Quoted in this paragraph"
              className="flex flex-col gap-3 pt-1.5 text-sm leading-snug"
            >
              {paragraph.begins.map((quotation) => (
                <QuotationNote
                  key={quotation.id}
                  storyId={storyId}
                  quotation={quotation}
                  utteranceId={utterances.get(quotation.id) ?? null}
                  isLit={quotation.id === litId}
                />
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function ParagraphText({ isHeadline, children }: { isHeadline: boolean; children: ReactNode }) {
  const Tag = isHeadline ? "h2" : "p";
  const size = isHeadline ? "text-3xl leading-snug text-balance" : "text-reading";
  return (
    <Tag dir="auto" className={`font-serif whitespace-pre-line wrap-anywhere ${size}`}>
      {children}
    </Tag>
  );
}
