/**
 * One running text with an apparatus below it, for more outlets than columns
 * can hold: every site has a number, every number its readings with sigla.
 */
import { Link } from "react-router";
import { marks } from "../../../strings/en/marks.ts";
import { views } from "../../../strings/en/views.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import type { ColumnsProps } from "./AlignedView.tsx";
import { CellWords } from "./CellWords.tsx";
import { InParagraph } from "./InParagraph.tsx";
import { isFormal, type LaidStretch } from "./lay-out.ts";
import { lemmaOf } from "./lemma.ts";
import { ReadingList } from "./ReadingList.tsx";
import { SynopsisContext, useSynopsisLook } from "./synopsis-context.ts";
import { WitnessHead } from "./WitnessHead.tsx";

export function ReadingsView({ layout, storyId, ruleHrefOf }: ColumnsProps) {
  const say = useStrings(views);
  const { types } = useStrings(marks);
  const look = useSynopsisLook();
  const { baseId, showsFormal, litId } = look;
  const sites = layout.sites.filter((site) => showsFormal || !isFormal(site));
  const numberOf = (stretch: LaidStretch) => sites.findIndex((site) => site.id === stretch.id) + 1;
  const base = layout.columns.find((column) => column.articleId === baseId);
  return (
    <div>
      <p className="mb-2 text-sm text-muted">{base ? say.wordsOf(base.outlet) : say.mostHave}</p>
      {/* The running text stands for all, so that a site is marked in it whatever the base. */}
      <SynopsisContext value={{ ...look, baseId: null }}>
        <p
          dir="auto"
          className="max-w-[62ch] font-serif text-reading text-ink-soft text-pretty hyphens-auto wrap-break-word"
        >
          {lemmaOf(layout, baseId, showsFormal).map(({ articleId, stretch }) => (
            <span key={stretch.id}>
              <CellWords stretch={stretch} articleId={articleId} isFirst />
              {numberOf(stretch) > 0 ? (
                <sup className="ml-px font-sans text-[0.6em] text-muted">{numberOf(stretch)}</sup>
              ) : null}
            </span>
          ))}
        </p>
      </SynopsisContext>
      <ol className="mt-6 border-t border-ink">
        {sites.map((site, index) => (
          <li
            key={site.id}
            data-site={site.id}
            className={`grid scroll-mt-16 scroll-mb-40 grid-cols-[1.75rem_8rem_1fr] items-baseline gap-x-2 border-b border-rule px-1 py-2 @max-md:grid-cols-[1.75rem_1fr] ${
              site.id === litId ? "bg-page" : ""
            }`}
          >
            <span className="text-right font-serif text-muted">{index + 1}</span>
            <Link
              to={look.hrefOf(site.id)}
              replace
              className="inline-flex items-baseline gap-1.5 text-sm text-ink-soft no-underline hover:underline"
            >
              <DifferenceSign type={site.type} className="translate-y-px text-base" />
              {types[site.type]}
            </Link>
            <div className="@max-md:col-start-2">
              <ReadingList readings={site.readings} layout={layout} />
            </div>
          </li>
        ))}
      </ol>
      <ul className="mt-8 grid gap-x-6 gap-y-6 @md:grid-cols-2 @3xl:grid-cols-3">
        {layout.columns.map((witness) => (
          <li key={witness.articleId} className="border-t border-rule-strong pt-2">
            <WitnessHead
              witness={witness}
              layout={layout}
              isBase={witness.articleId === baseId}
              ruleHref={ruleHrefOf(witness.articleId)}
            />
            <InParagraph witness={witness} storyId={storyId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
