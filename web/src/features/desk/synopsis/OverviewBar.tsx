/**
 * The whole text as one line, with a stroke where the outlets part: how much
 * differs, where, and where one is. For the pointer alone; the keys and the
 * foot lead to the same places.
 */
import { Link } from "react-router";
import { marks } from "../../../strings/en/marks.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import { isFormal, type Layout } from "./lay-out.ts";
import { placesOf } from "./places.ts";
import { useSynopsisLook } from "./synopsis-context.ts";

export function OverviewBar({ layout }: { layout: Layout }) {
  const { types } = useStrings(marks);
  const { showsFormal, litId, hrefOf } = useSynopsisLook();
  const places = placesOf(layout).filter(({ site }) => showsFormal || !isFormal(site));
  return (
    <div
      aria-hidden
      className={`relative mt-1 h-4 border-b print:hidden ${places.length > 0 ? "border-rule-strong" : "border-transparent"}`}
    >
      {places.map(({ site, from, width }) => {
        const { ink } = DIFFERENCE_MARKS[site.type];
        const isGrave = site.type === "negation" || site.type === "contradiction";
        return (
          <Link
            key={site.id}
            to={hrefOf(site.id)}
            replace
            tabIndex={-1}
            title={types[site.type]}
            className={`absolute bottom-0 flex h-4 min-w-2 items-end justify-center hover:bg-sunk ${ink} ${
              site.id === litId ? "bg-sunk outline-1 outline-ink" : ""
            }`}
            style={{ left: `${from * 100}%`, width: `${width * 100}%` }}
          >
            <span className={`w-full bg-current forced-colors:bg-[CanvasText] ${isGrave ? "h-3" : "h-1"}`} />
          </Link>
        );
      })}
    </div>
  );
}
