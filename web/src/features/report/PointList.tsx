/** Open points in sentences, each a way to the place where it is mended. */
import type { OpenPointRule } from "@variorum/server/contract";
import { useState } from "react";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { type Point, toldPoint } from "./open-points.ts";

/** It is mended on this page. */
const UNHEARD: OpenPointRule = "nobody-heard";

/** More would push the sign-off out of sight; the rest is a press away. */
const SHOWN = 6;

export function PointList({
  storyId,
  points,
  title,
  isGrave = false,
}: {
  storyId: string;
  points: readonly Point[];
  title: string;
  isGrave?: boolean;
}) {
  const { readiness: say } = useStrings(report);
  const [showsAll, setShowsAll] = useState(false);
  if (points.length === 0) return null;
  const shown = showsAll ? points : points.slice(0, SHOWN);
  return (
    <div className="mt-5">
      <h3 className={`text-sm font-semibold ${isGrave ? "text-disputed" : "text-ink-soft"}`}>{title}</h3>
      <ol className="mt-1 divide-y divide-rule border-y border-rule">
        {shown.map((point) => (
          <PointLine
            key={`${point.rule} ${point.utteranceId}`}
            storyId={storyId}
            point={point}
            isGrave={isGrave}
          />
        ))}
      </ol>
      {points.length > SHOWN ? (
        <Button size="sm" kind="quiet" className="mt-1 -ml-2" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? say.fewer : say.all(points.length)}
        </Button>
      ) : null}
    </div>
  );
}

function PointLine({ storyId, point, isGrave }: { storyId: string; point: Point; isGrave: boolean }) {
  const { readiness: say } = useStrings(report);
  const told = toldPoint(point, say);
  return (
    <li className="flex gap-2 py-2 text-[0.9375rem]">
      <span aria-hidden className={isGrave ? "font-semibold text-disputed" : "text-muted"}>
        {isGrave ? "▸" : "·"}
      </span>
      <Link
        to={mendedAt(storyId, point)}
        lang={told === null ? "en" : undefined}
        className="min-w-0 text-pretty underline decoration-rule-strong underline-offset-4 wrap-anywhere hover:decoration-ink"
      >
        {told ?? point.sentence}
      </Link>
    </li>
  );
}

/** What is no statement's is told differently outside quotations: it stands with the articles. */
function mendedAt(storyId: string, { rule, utteranceId }: Point): string {
  if (rule === UNHEARD) return "#replies";
  const story = `/stories/${encodeURIComponent(storyId)}`;
  return utteranceId === null
    ? `${story}/articles#conflicts`
    : `${story}/u/${encodeURIComponent(utteranceId)}`;
}
