/**
 * The synopsis proper: a column an outlet, a row a phrase, so that one site
 * stands at one height everywhere. On a narrow pane each row turns into a
 * short list of outlets, one below the other.
 */
import type { DifferenceType } from "@variorum/server/domain";
import { type ClipboardEvent, useState } from "react";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { CellWords } from "./CellWords.tsx";
import { copiedWords } from "./copy-words.ts";
import { InParagraph } from "./InParagraph.tsx";
import { isFormal, type LaidStretch, type Layout } from "./lay-out.ts";
import { SharedWords } from "./SharedWords.tsx";
import { type Strip, stripsOf } from "./strips.ts";
import { useSynopsisLook } from "./synopsis-context.ts";
import { WitnessHead } from "./WitnessHead.tsx";

export interface ColumnsProps {
  layout: Layout;
  storyId: string;
  ruleHrefOf: (articleId: string) => string;
}

export function AlignedView({ layout, storyId, ruleHrefOf }: ColumnsProps) {
  const say = useStrings(synopsis);
  const { baseId, showsFormal } = useSynopsisLook();
  const [selecting, setSelecting] = useState<string | null>(null);
  const isSite = (stretch: LaidStretch) => stretch.site !== null && (showsFormal || !isFormal(stretch.site));
  const strips = stripsOf(layout, isSite);
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const selection = document.getSelection();
    const words = selection && copiedWords(selection, event.currentTarget);
    if (!words) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", words);
  };
  return (
    <table
      className="w-full table-fixed border-collapse @max-xl:block"
      onCopy={copy}
      onMouseDown={(event) => {
        const cell = event.target instanceof Element ? event.target.closest("[data-outlet]") : null;
        setSelecting(cell?.getAttribute("data-outlet") ?? null);
      }}
    >
      <caption className="sr-only">{say.caption}</caption>
      <thead className="@max-xl:block">
        <tr className="@max-xl:block">
          <td className="w-7 @max-xl:hidden" />
          {layout.columns.map((witness) => (
            <th
              key={witness.articleId}
              scope="col"
              className="border-t-2 border-ink px-3 pt-1 pb-2 text-left align-top @max-xl:block @max-xl:border-t @max-xl:px-0 @max-xl:py-1"
            >
              <WitnessHead
                witness={witness}
                layout={layout}
                isBase={witness.articleId === baseId}
                ruleHref={ruleHrefOf(witness.articleId)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="@max-xl:block">
        {strips.map((strip) => (
          <SharedWords key={strip.id} count={strip.sharedWords} span={layout.columns.length}>
            <StripRow strip={strip} layout={layout} selecting={selecting} />
          </SharedWords>
        ))}
      </tbody>
      <tfoot className="@max-xl:block">
        <tr className="@max-xl:block">
          <td className="@max-xl:hidden" />
          {layout.columns.map((witness) => (
            <td
              key={witness.articleId}
              className="border-l border-rule px-3 pt-4 align-top @max-xl:block @max-xl:border-0 @max-xl:px-0 @max-xl:pt-1"
            >
              <span className="hidden text-sm font-bold tracking-[0.09em] @max-xl:inline">
                {witness.sigil}
              </span>
              <InParagraph witness={witness} storyId={storyId} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function StripRow({ strip, layout, selecting }: { strip: Strip; layout: Layout; selecting: string | null }) {
  const { litId } = useSynopsisLook();
  const site = strip.site;
  const isLit = site !== null && site.id === litId;
  return (
    <tr
      className={`${isLit ? "bg-page" : ""} @max-xl:block scroll-mt-16 scroll-mb-40 @max-xl:border-t @max-xl:border-rule @max-xl:py-2`}
    >
      {site ? <RowHead type={site.type} /> : <td className="@max-xl:hidden" />}
      {layout.columns.map(({ articleId, sigil }, index) => {
        const isAbsent = strip.stretches.every((stretch) => stretch.cells.get(articleId)?.has === "beyond");
        return (
          <td
            key={articleId}
            data-outlet={articleId}
            className={`border-l border-rule px-3 py-1.5 align-top font-serif text-ink-soft hyphens-auto wrap-break-word @max-xl:grid @max-xl:grid-cols-[3.25rem_minmax(0,1fr)] @max-xl:border-0 @max-xl:px-0 @max-xl:py-0.5 ${layout.columns.length > 3 ? "text-lg leading-8" : "text-reading"} ${
              selecting !== null && selecting !== articleId ? "select-none" : ""
            } ${isAbsent ? "bg-[repeating-linear-gradient(135deg,transparent_0_5px,var(--rule)_5px_5.5px)]" : ""}`}
          >
            <span
              data-aside
              aria-hidden
              className="hidden pt-1.5 font-sans text-xs font-bold tracking-[0.09em] text-muted select-none @max-xl:block"
            >
              {sigil}
            </span>
            <span dir="auto" className="block min-w-0">
              {strip.stretches.map((stretch) => (
                <CellWords
                  key={stretch.id}
                  stretch={stretch}
                  articleId={articleId}
                  hasSign={false}
                  isFirst={index === 0}
                />
              ))}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

function RowHead({ type }: { type: DifferenceType }) {
  const say = useStrings(marks);
  return (
    <th
      scope="row"
      className="pt-3 text-center align-top font-sans font-normal @max-xl:block @max-xl:pt-0 @max-xl:text-left"
    >
      <DifferenceSign type={type} className="text-lg" />
      <span className="sr-only @max-xl:not-sr-only @max-xl:ml-1.5 @max-xl:text-sm @max-xl:text-muted">
        {say.types[type]}
      </span>
    </th>
  );
}
