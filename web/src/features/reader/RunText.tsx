import type { Run } from "./lay-out.ts";
import { MODE_MARKS } from "./mode-marks.ts";

/** Words under one set of marks. The innermost quotation decides how they look and which one a click lights. */
export function RunText({ run, litIds }: { run: Run; litIds: readonly string[] }) {
  const speaker = run.speakerOf.length > 0 ? "font-semibold" : "";
  const cue = run.cueOf.length > 0 ? "italic" : "";
  const isLit =
    run.isSought || [...run.quotedIn, ...run.speakerOf, ...run.cueOf].some(({ id }) => litIds.includes(id));
  const lit = run.isMarked
    ? "bg-mark! text-ink! border-y-2 border-ink"
    : isLit
      ? "bg-press! text-on-press! forced-colors:outline-2"
      : "";
  const quotation = run.quotedIn.at(-1);
  if (quotation) {
    return (
      <mark
        data-start={run.start}
        data-sought={run.isSought || undefined}
        data-quotation={run.quotedIn.map(({ id }) => id).join(" ")}
        className={`cursor-pointer text-ink ${MODE_MARKS[quotation.mode]} ${speaker} ${cue} ${lit}`}
      >
        {run.text}
      </mark>
    );
  }
  return (
    <span
      data-start={run.start}
      data-sought={run.isSought || undefined}
      className={`${speaker} ${cue} ${lit}`.trim() || undefined}
    >
      {run.text}
    </span>
  );
}
