/** One utterance of the score: its words, its stave, and how many independent voices it has. */
import type { UtteranceSummary } from "@variorum/server/contract";
import { memo } from "react";
import { Link } from "react-router";
import { marks } from "../../../strings/en/marks.ts";
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { NoteHead } from "./NoteHead.tsx";
import type { PlacedColumn } from "./ScoreHead.tsx";
import { type Note, noteOf } from "./score.ts";
import type { ScoreSize } from "./use-score-size.ts";

/** Where the stave runs, from the bottom of the row. */
const STAVE = 19;

// Scrolling draws the rows that come into sight, and no other again.
export const ScoreRow = memo(function ScoreRow({
  storyId,
  row,
  index,
  top,
  width,
  columns,
  lastColumn,
  size,
}: {
  storyId: string;
  row: UtteranceSummary;
  index: number;
  top: number;
  width: number;
  columns: readonly PlacedColumn[];
  lastColumn: number;
  size: ScoreSize;
}) {
  const say = useStrings(overview).score;
  const { typesWithin } = useStrings(marks);
  return (
    <tr
      aria-rowindex={index + 2}
      className="group absolute left-0 block border-b border-rule contain-strict hover:bg-page"
      style={{ transform: `translateY(${top}px)`, width, height: size.rowHeight }}
    >
      <th
        scope="row"
        aria-colindex={1}
        className={`sticky left-0 z-10 block bg-paper text-left font-normal group-hover:bg-page ${size.isNarrow ? "pt-1.5" : "h-full pr-5 pt-1"}`}
        style={{
          width: size.isNarrow ? size.paneWidth : size.headWidth,
          height: size.isNarrow ? 50 : size.rowHeight - 1,
        }}
      >
        <Words storyId={storyId} row={row} />
      </th>
      <td
        aria-hidden
        className="absolute right-0 h-px bg-rule-strong"
        style={{ left: size.headWidth, bottom: STAVE, width: width - size.headWidth - size.tailWidth }}
      />
      {columns.map(({ column, index: at, start }) => {
        const note = noteOf(row, column);
        const heard = spoken(note, say, typesWithin);
        return (
          <td
            key={column.articleId}
            aria-colindex={at + 2}
            // Most outlets are silent on most utterances: an element less for each is what scrolling has to draw.
            aria-label={note.voice === "none" ? heard : undefined}
            title={`${column.outlet}: ${heard}`}
            className="absolute block"
            style={{ left: start, width: size.columnWidth, height: 50, bottom: 0 }}
          >
            <NoteOnStave note={note} />
            {note.voice === "none" ? null : <span className="sr-only">{heard}</span>}
          </td>
        );
      })}
      <td
        aria-colindex={lastColumn + 2}
        className="absolute right-0 block pr-1 text-right font-serif text-muted oldstyle-nums"
        style={{ width: size.tailWidth, bottom: STAVE - 11 }}
      >
        {row.independentWitnesses}
        {row.independentWitnesses < row.witnesses.length ? (
          <span>
            <span aria-hidden>/</span>
            <span className="sr-only"> {say.of} </span>
            {row.witnesses.length}
          </span>
        ) : null}
      </td>
    </tr>
  );
});

function Words({ storyId, row }: { storyId: string; row: UtteranceSummary }) {
  const say = useStrings(overview).score;
  const speakers = row.speakers.map(({ name }) => name).join(` ${say.or} `) || say.nobodyKnown;
  return (
    <div className="grid grid-cols-[2.25rem_1fr] items-baseline gap-x-1">
      <span className="text-right font-serif text-muted oldstyle-nums">
        {row.rank}
        <span className="sr-only">.</span>
      </span>
      <div className="min-w-0 pl-2">
        <p className="flex items-baseline gap-1.5 text-sm leading-5 text-ink-soft">
          <VerdictSign verdict={row.verdict} named className="translate-y-[0.1em]" />
          <span className="truncate first-letter:uppercase">{speakers}</span>
        </p>
        <Link
          to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(row.id)}`}
          className="block truncate font-serif text-[1.0625rem] leading-6 hover:underline underline-offset-4"
        >
          {row.gist}
        </Link>
      </div>
    </div>
  );
}

function NoteOnStave({ note }: { note: Note }) {
  if (note.voice === "none") return null;
  return (
    <>
      {note.departs ? (
        <span
          aria-hidden
          className={`absolute left-1/2 -translate-x-1/2 rounded-xs px-1 leading-none ${DIFFERENCE_MARKS[note.departs].wash}`}
          style={{ bottom: STAVE + 9 }}
        >
          <DifferenceSign type={note.departs} className="my-px text-[1.125rem]" />
        </span>
      ) : null}
      <span aria-hidden className="absolute left-1/2 -translate-x-1/2" style={{ bottom: STAVE - 6.5 }}>
        <NoteHead voice={note.voice} isCopy={note.isCopy} />
      </span>
    </>
  );
}

function spoken(
  { voice, departs, isCopy }: Note,
  say: typeof overview.strings.score,
  types: typeof marks.strings.typesWithin,
): string {
  if (voice === "none") return say.voices.none;
  const heard = [say.voices[voice]];
  if (isCopy) heard.push(say.copy);
  if (departs) heard.push(say.departs(types[departs]));
  return heard.join(", ");
}
