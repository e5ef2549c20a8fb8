/** Paragraph by paragraph, with the notes to what begins in it beside it. */
import type { Quotation, Span } from "@variorum/server/domain";
import { Fragment, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { AddOffer } from "./AddOffer.tsx";
import { EdgeHandle } from "./EdgeHandle.tsx";
import { layOut, type Run } from "./lay-out.ts";
import { QuotationNote } from "./QuotationNote.tsx";
import { RunText } from "./RunText.tsx";
import { placeAt, selectedIn } from "./text-place.ts";
import type { Edge } from "./words.ts";

export interface ArticleTextProps {
  storyId: string;
  text: string;
  /** The first paragraph is the headline and is set as one. */
  beginsWithTitle: boolean;
  quotations: readonly Quotation[];
  utterances: ReadonlyMap<string, string | null>;
  /** Those that are lit, the first of them in sight. */
  litIds: readonly string[];
  sought: Span | null;
  /** What an editor is marking; empty: nothing. */
  marked: readonly Span[];
  /** Beside another article there is no room for a margin. */
  hasMargin: boolean;
  onLight: (quotationId: string) => void;
  /** Null: nothing is added here. */
  onMark: ((words: Span) => void) | null;
  onCorrect: (quotationId: string) => void;
  onDrag: (edge: Edge, place: number) => void;
}

const NOTHING: readonly Span[] = [];

export function ArticleText(props: ArticleTextProps) {
  const { storyId, text, beginsWithTitle, quotations, utterances, litIds, sought, hasMargin } = props;
  const say = useStrings(reader);
  const body = useRef<HTMLDivElement>(null);
  const marked = props.marked.length > 0 ? props.marked : NOTHING;
  const paragraphs = useMemo(
    () => layOut(text, quotations, sought, marked),
    [text, quotations, sought, marked],
  );
  const firstLit = litIds[0];

  useEffect(() => {
    const place = firstLit === undefined ? "[data-sought]" : `[data-quotation~="${CSS.escape(firstLit)}"]`;
    if (firstLit === undefined && sought === null) return;
    body.current?.querySelector(place)?.scrollIntoView({ block: "center" });
  }, [firstLit, sought]);

  const light = (event: MouseEvent) => {
    // Selecting words to copy them is not choosing a quotation.
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const ids = event.target.closest("[data-quotation]")?.getAttribute("data-quotation")?.split(" ");
    const innermost = ids?.at(-1);
    if (innermost) props.onLight(innermost);
  };
  const mark = () => {
    const words = body.current && selectedIn(body.current);
    if (!words) return;
    getSelection()?.removeAllRanges();
    props.onMark?.(words);
  };
  const drag = (edge: Edge, x: number, y: number) => {
    const place = body.current && placeAt(body.current, x, y);
    if (place !== null) props.onDrag(edge, place);
  };
  const handled = (run: Run) => (
    <Fragment key={run.start}>
      {run.start === marked[0]?.start ? <EdgeHandle edge="start" onDrag={drag} /> : null}
      <RunText run={run} litIds={litIds} />
      {run.end === marked.at(-1)?.end ? <EdgeHandle edge="end" onDrag={drag} /> : null}
    </Fragment>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; each note beside the text is a link that does the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div ref={body} data-article-text onClick={light} className="relative flex flex-col gap-5">
      {paragraphs.map((paragraph, index) => (
        <div
          key={paragraph.start}
          className={
            hasMargin
              ? "grid gap-x-10 gap-y-2 lg:grid-cols-[minmax(0,38rem)_minmax(0,15rem)]"
              : "max-w-[38rem]"
          }
        >
          <ParagraphText isHeadline={beginsWithTitle && index === 0}>
            {paragraph.runs.map(handled)}
          </ParagraphText>
          {hasMargin && paragraph.begins.length > 0 ? (
            <ul aria-label={say.quotedHere} className="flex flex-col gap-3 pt-1.5 text-sm leading-snug">
              {paragraph.begins.map((quotation) => (
                <QuotationNote
                  key={quotation.id}
                  storyId={storyId}
                  quotation={quotation}
                  utteranceId={utterances.get(quotation.id) ?? null}
                  isLit={litIds.includes(quotation.id)}
                  onCorrect={() => props.onCorrect(quotation.id)}
                />
              ))}
            </ul>
          ) : null}
        </div>
      ))}
      {props.onMark && marked.length === 0 ? <AddOffer root={body} onAdd={mark} /> : null}
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
