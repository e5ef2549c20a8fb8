/**
 * One outlet's reading at a site: a link to the site, so that it can be
 * reached, sent and lit in every column at once. The type is told by sign,
 * line, wash and word; where the reading is the base's, by none of them.
 */
import type { ReactNode } from "react";
import { Link } from "react-router";
import { marks } from "../../../strings/en/marks.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import { type Site, standsOut } from "./lay-out.ts";
import { useSynopsisLook } from "./synopsis-context.ts";

/** Keeps a sign on the line of the word it marks. */
const WORD_JOINER = "\u2060";

export function SiteMark({
  site,
  articleId,
  hasSign = true,
  isFirst = false,
  children,
}: {
  site: Site;
  articleId: string;
  hasSign?: boolean;
  /** In the first column: one tab stop a site is enough. */
  isFirst?: boolean;
  children: ReactNode;
}) {
  const { types } = useStrings(marks);
  const { baseId, litId, tabStopId, hrefOf } = useSynopsisLook();
  const mark = DIFFERENCE_MARKS[site.type];
  const isMarked = standsOut(site, articleId, baseId);
  const isLit = litId === site.id;
  const isGrave = site.type === "negation" || site.type === "contradiction";
  return (
    <Link
      to={hrefOf(site.id)}
      replace
      data-site={site.id}
      tabIndex={isFirst && tabStopId === site.id ? 0 : -1}
      className={`scroll-mt-16 scroll-mb-36 rounded-xs box-decoration-clone text-ink underline-offset-[0.22em] ${
        isMarked ? `${mark.wash} ${mark.line} ${isGrave ? "font-semibold" : ""} px-[0.12em]` : "no-underline"
      } ${isLit ? "outline-2 outline-ink outline-offset-1" : ""}`}
    >
      {isMarked ? (
        // Its own direction: the words alone say which way the cell runs.
        <span dir="ltr" className="sr-only" data-aside>
          {`${types[site.type]}: `}
        </span>
      ) : null}
      {isMarked && hasSign ? (
        <span data-aside>
          <DifferenceSign type={site.type} className="mr-[0.15em] -translate-y-[0.35em] text-[0.72em]" />
          {WORD_JOINER}
        </span>
      ) : null}
      {children}
    </Link>
  );
}
