/** The readings at a place as an apparatus has them: "LAN MD: bloody mess ▸ AK: damn chaos". */
import type { Reading } from "@variorum/server/domain";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import type { Layout } from "./lay-out.ts";

export function ReadingList({ readings, layout }: { readings: readonly Reading[]; layout: Layout }) {
  const say = useStrings(synopsis);
  const siglaOf = (reading: Reading) =>
    layout.columns
      .filter((column) => reading.articleIds.includes(column.articleId))
      .map((column) => column.sigil);
  return (
    <ul className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      {readings.map((reading, index) => (
        <li key={reading.articleIds.join(" ")} className="max-w-full">
          {index > 0 ? (
            <span aria-hidden className="mr-2 text-muted select-none">
              ▸
            </span>
          ) : null}
          <span className="text-xs font-bold tracking-[0.08em] text-muted">{siglaOf(reading).join(" ")}</span>
          <span className="sr-only">: </span>{" "}
          {reading.text === "" ? (
            <span className="text-sm text-muted italic">{say.leftOut}</span>
          ) : (
            <q dir="auto" className="font-serif text-[1.0625rem] wrap-break-word">
              {reading.text}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}
