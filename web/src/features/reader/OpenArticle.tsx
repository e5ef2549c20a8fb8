/** The article one came for: its text, its index, and the slip on which it is put right. */
import type { ArticleDetail } from "@variorum/server/contract";
import type { Span } from "@variorum/server/domain";
import { useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { useShortcuts } from "../../lib/keyboard/use-keyboard.ts";
import { useSteps } from "../../lib/use-steps.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { BesideChoice } from "./BesideChoice.tsx";
import { LitNote } from "./LitNote.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
import { QuotationIndex } from "./QuotationIndex.tsx";
import { QuotationSlip } from "./QuotationSlip.tsx";
import { selectedIn } from "./text-place.ts";
import { useLit } from "./use-lit.ts";
import { useSlips } from "./use-slip.ts";
import { wholeWords, withEdge, wordFrom } from "./words.ts";

export function OpenArticle({
  storyId,
  article,
  utterances,
  isBeside,
}: {
  storyId: string;
  article: ArticleDetail;
  utterances: ReadonlyMap<string, string | null>;
  /** Another article stands beside it. */
  isBeside: boolean;
}) {
  const say = useStrings(reader);
  const [search] = useSearchParams();
  const at = search.get("at");
  const sought = useMemo(() => spanOf(at), [at]);
  const lit = useLit(storyId, article.id, search.get("beside"));
  const slips = useSlips(storyId, article);
  const { slip } = slips;
  const page = useRef<HTMLElement>(null);
  const { text, title, quotations } = article;
  const litId = lit.ids[0] ?? null;
  const litQuotation = quotations.find(({ id }) => id === litId);
  const beginsWithTitle = title !== null && text.trimStart().startsWith(title);

  const steps = useSteps(
    quotations,
    quotations.findIndex(({ id }) => id === litId),
  );
  const step = (by: 1 | -1) => {
    const { item } = steps.step(by);
    if (item) lit.light(item.id);
  };
  /** What is selected; by keys alone, the word behind the lit quotation, to be widened. */
  const mark = () => {
    const selected = page.current && selectedIn(page.current);
    getSelection()?.removeAllRanges();
    const behind = steps.reached()?.segments.at(-1)?.end ?? -1;
    const words = selected ?? wordFrom(text, behind, 1);
    if (words) slips.mark(words);
  };
  useShortcuts([
    { id: "reader.next", keys: "j", label: say.keys.next, group: say.keys.article, run: () => step(1) },
    {
      id: "reader.previous",
      keys: "k",
      label: say.keys.previous,
      group: say.keys.article,
      run: () => step(-1),
    },
    { id: "reader.mark", keys: "m", label: say.keys.mark, group: say.keys.article, run: mark },
    {
      id: "reader.correct",
      keys: "e",
      label: say.keys.correct,
      group: say.keys.article,
      run: () => {
        const reached = steps.reached();
        if (reached) slips.correct(reached.id);
      },
    },
  ]);

  return (
    <div
      className={
        isBeside
          ? "px-4 pt-5 sm:px-8"
          : "mx-auto grid w-full max-w-[84rem] gap-x-10 gap-y-6 px-4 pt-8 sm:px-8 xl:grid-cols-[15rem_minmax(0,1fr)]"
      }
    >
      {isBeside ? null : <QuotationIndex text={text} quotations={quotations} litId={litId} />}
      <article ref={page} aria-label={title ?? article.outlet} className={`min-w-0 ${slip ? "" : "pb-24"}`}>
        <ArticleHead article={article} headline={beginsWithTitle ? null : title} />
        <div className="mt-5 mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-rule py-2">
          {isBeside ? (
            <div className="min-w-56 flex-1">
              <LitNote
                storyId={storyId}
                quotation={litQuotation}
                utterances={utterances}
                onCorrect={slips.correct}
              >
                {say.beside.chooseAny}
              </LitNote>
            </div>
          ) : (
            <MarkLegend />
          )}
          <BesideChoice storyId={storyId} articleId={article.id} />
        </div>
        <ArticleText
          storyId={storyId}
          text={text}
          beginsWithTitle={beginsWithTitle}
          quotations={quotations}
          utterances={utterances}
          litIds={lit.ids}
          sought={sought}
          marked={slip?.segments ?? []}
          hasMargin={!isBeside}
          onLight={lit.light}
          onMark={slips.mark}
          onCorrect={slips.correct}
          onDrag={(edge, place) => {
            const word = wholeWords(text, { start: place, end: place + 1 });
            if (slip && word) slips.change({ segments: withEdge(slip.segments, edge, word[edge]) });
          }}
        />
        {slip ? <QuotationSlip slips={slips} slip={slip} text={text} /> : null}
      </article>
    </div>
  );
}

/** `?at=120-134`: a place in the text that is not a quotation. */
function spanOf(at: string | null): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? "") ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
