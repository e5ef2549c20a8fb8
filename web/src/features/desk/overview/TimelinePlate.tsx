/** Plate III: who published when. A list of the outlets, with the hours drawn beside it where there is room. */

import type { StoryDetail } from "@variorum/server/contract";
import { AxisTop } from "@visx/axis";
import { scaleUtc } from "@visx/scale";
import { Bar, Circle, Line } from "@visx/shape";
import { useMemo, useRef } from "react";
import { Link } from "react-router";
import { useDates } from "../../../lib/dates.ts";
import { overview } from "../../../strings/en/overview.ts";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { Plate } from "./Plate.tsx";
import { type Publication, reachOf, ticksIn, timelineOf, wholeDays } from "./timeline.ts";
import { useWidth } from "./use-width.ts";

const ROW = 26;
const AXIS = 26;

export function TimelinePlate({ story }: { story: StoryDetail }) {
  const say = useStrings(overview).timeline;
  const { publicationDay } = useDates();
  const locale = useLocale();
  const nameOfTick = useMemo(() => ticksIn(locale), [locale]);
  const { publications, undated } = useMemo(
    () => timelineOf(story.articles, say.later),
    [story.articles, say.later],
  );
  const drawn = useRef<HTMLTableCellElement>(null);
  const width = useWidth(drawn);
  const scale = useMemo(
    () =>
      publications.length === 0
        ? null
        : scaleUtc({ domain: [...reachOf(publications)], range: [0, Math.max(1, width - 12)] }),
    [publications, width],
  );
  const days = useMemo(() => wholeDays(publications), [publications]);
  const addressOf = (articleId: string) =>
    `/stories/${encodeURIComponent(story.id)}/articles/${encodeURIComponent(articleId)}`;
  return (
    <Plate
      number="III"
      title={say.title}
      caption={<span className="max-md:hidden">{days ? say.days : say.hours}</span>}
    >
      {scale ? (
        <div className="max-h-[40rem] overflow-y-auto">
          <table className="w-full border-collapse">
            <thead className="sticky top-0 z-10 bg-paper">
              <tr className="border-b border-ink text-sm text-muted">
                <th scope="col" className="pr-3 pb-1 text-left align-bottom font-normal">
                  {say.outlet}
                </th>
                <th scope="col" className="pr-3 pb-1 text-left align-bottom font-normal whitespace-nowrap">
                  {say.published}
                </th>
                <th scope="col" className="pr-4 pb-1 text-left align-bottom font-normal max-sm:hidden">
                  <span className="sr-only">{say.afterFirst}</span>
                </th>
                <th ref={drawn} scope="col" className="w-full align-bottom font-normal max-md:hidden">
                  <span className="sr-only">{say.drawn}</span>
                  <svg aria-hidden="true" width={width} height={AXIS} className="block overflow-visible">
                    <AxisTop
                      scale={scale}
                      top={AXIS - 1}
                      numTicks={Math.max(2, Math.floor(width / 120))}
                      tickFormat={nameOfTick}
                      {...(days && days.length * 70 < width ? { tickValues: [...days] } : {})}
                      hideAxisLine
                      stroke="var(--rule-strong)"
                      tickStroke="var(--rule-strong)"
                      tickLength={5}
                      tickLabelProps={{
                        fill: "var(--muted)",
                        fontSize: 12,
                        fontFamily: "inherit",
                        textAnchor: "middle",
                      }}
                    />
                  </svg>
                </th>
              </tr>
            </thead>
            <tbody>
              {publications.map((publication) => (
                <tr key={publication.articleId} className="border-b border-rule hover:bg-page">
                  <th scope="row" className="py-1 pr-3 text-left font-normal">
                    <Link
                      to={addressOf(publication.articleId)}
                      className="flex items-baseline gap-2 hover:underline underline-offset-4"
                    >
                      <span className="min-w-9 text-sm font-bold tracking-[0.06em]">{publication.sigil}</span>
                      <span className="sm:whitespace-nowrap">{publication.outlet}</span>
                    </Link>
                  </th>
                  <td className="pr-3 text-[0.9375rem] text-ink-soft sm:whitespace-nowrap">
                    {publicationDay(publication.publishedAt)}
                  </td>
                  <td className="pr-4 text-sm whitespace-nowrap text-muted max-sm:hidden">
                    {publication.later}
                  </td>
                  <td className="max-md:hidden">
                    <Moment publication={publication} scale={scale} width={width} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {undated.length > 0 ? (
        <p className="mt-3 text-[0.9375rem] text-ink-soft">
          {say.undated(undated.map(({ outlet }) => outlet).join(", "))}
        </p>
      ) : null}
    </Plate>
  );
}

function Moment({
  publication: { at, isWholeDay },
  scale,
  width,
}: {
  publication: Publication;
  scale: (at: Date) => number;
  width: number;
}) {
  const x = scale(at);
  const dayEnd = scale(new Date(at.getTime() + 86_400_000));
  return (
    <svg aria-hidden="true" width={width} height={ROW} className="block">
      <Line
        from={{ x: 0, y: ROW / 2 }}
        to={{ x: Math.max(0, x - 8), y: ROW / 2 }}
        stroke="var(--rule-strong)"
        strokeDasharray="1 4"
      />
      {isWholeDay ? (
        <Bar
          x={x}
          y={ROW / 2 - 3.5}
          width={Math.max(7, dayEnd - x)}
          height={7}
          fill="none"
          stroke="var(--ink)"
        />
      ) : (
        <Circle cx={x} cy={ROW / 2} r={4.5} fill="var(--ink)" />
      )}
    </svg>
  );
}
