/** How many of a kind stand at each verdict, drawn: full, hatched, dotted and, where nobody has ruled, hollow. */

import { VERDICTS, type Verdict } from "@variorum/server/domain";
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useId, useRef } from "react";
import { useWidth } from "./use-width.ts";

export type VerdictCounts = Readonly<Record<Verdict, number>>;

const HEIGHT = 13;
const RULED_FIRST = [...VERDICTS].sort((a, b) => Number(a === "open") - Number(b === "open"));

export function VerdictBar({ verdicts, most }: { verdicts: VerdictCounts; most: number }) {
  const cell = useRef<HTMLDivElement>(null);
  const width = useWidth(cell);
  const id = useId();
  const scale = scaleLinear({ domain: [0, most], range: [0, Math.max(0, width - 1)] });
  const hatch = `${id}-hatch`;
  const dots = `${id}-dots`;
  const fills = {
    verified: "var(--verdict-verified)",
    disputed: `url(#${hatch})`,
    unresolved: `url(#${dots})`,
    open: "none",
  } as const satisfies Record<Verdict, string>;
  let before = 0;
  return (
    <div ref={cell} className="min-w-24">
      <svg aria-hidden="true" width={width} height={HEIGHT} className="block overflow-visible">
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="4" fill="var(--verdict-disputed)" />
          </pattern>
          <pattern id={dots} width="4" height="4" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="1.2" fill="var(--verdict-unresolved)" />
          </pattern>
        </defs>
        {RULED_FIRST.map((verdict) => {
          const x = scale(before);
          before += verdicts[verdict];
          const wide = scale(before) - x;
          if (wide <= 0) return null;
          return (
            <Bar
              key={verdict}
              x={x + 0.5}
              y={0.5}
              width={wide}
              height={HEIGHT - 1}
              fill={fills[verdict]}
              stroke={verdict === "open" ? "var(--rule-strong)" : `var(--verdict-${verdict})`}
            />
          );
        })}
      </svg>
    </div>
  );
}
