/** The foot of the page, as in a critical edition: what parts the outlets at the place one has come to. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Kbd } from "../../../components/ui/Kbd.tsx";
import { useKeyOf } from "../../../lib/keyboard/use-keyboard.ts";
import { Told } from "../../../lib/Told.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DifferenceActs } from "./DifferenceActs.tsx";
import type { Layout } from "./lay-out.ts";
import { ReadingList } from "./ReadingList.tsx";
import { RetypedNote } from "./RetypedNote.tsx";
import type { Stop } from "./stops.ts";

export function ApparatusFoot({
  utterance,
  layout,
  stops,
  current,
  onStep,
}: {
  utterance: UtteranceDetail;
  layout: Layout;
  stops: readonly Stop[];
  current: Stop | null;
  onStep: (by: 1 | -1) => void;
}) {
  const say = useStrings(synopsis);
  const { types } = useStrings(marks);
  const previousKey = useKeyOf("statement.previous-difference");
  const nextKey = useKeyOf("statement.next-difference");
  if (stops.length === 0) return null;
  const place = current ? stops.indexOf(current) + 1 : 0;
  return (
    // On a short window, as at 200 % zoom, it would cover what it speaks of.
    <footer className="[@media(max-height:30rem)]:static sticky bottom-0 z-10 flex min-h-22 items-start gap-3 border-t border-ink bg-paper px-3 py-2.5 sm:px-8 print:hidden">
      <div className="flex shrink-0 items-center pt-px">
        <IconButton
          label={say.keys.previous}
          {...(previousKey ? { shortcut: previousKey } : {})}
          icon={<ChevronLeft />}
          size="sm"
          onClick={() => onStep(-1)}
        />
        <span className="min-w-14 text-center text-sm text-muted tabular-nums">
          {place > 0 ? say.some(place, stops.length) : stops.length}
        </span>
        <IconButton
          label={say.keys.next}
          {...(nextKey ? { shortcut: nextKey } : {})}
          icon={<ChevronRight />}
          size="sm"
          onClick={() => onStep(1)}
        />
      </div>
      <div
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        tabIndex={0}
        className="max-h-28 min-w-0 flex-1 overflow-y-auto pt-1 sm:max-h-48"
      >
        {current ? (
          current.differences.map((difference) => (
            <div key={difference.id} className="mb-1.5 last:mb-0">
              <p className="leading-5">
                <DifferenceSign type={difference.type} className="mr-1.5 translate-y-[0.1em] text-lg" />
                <span className="font-semibold">{types[difference.type]}.</span>{" "}
                <Told sentence={difference.reason} telling={difference.telling} />
                <RetypedNote difference={difference} />
                <DifferenceActs utterance={utterance} difference={difference} />
              </p>
              {difference.readings.length > 0 ? (
                <div className="mt-0.5">
                  <ReadingList readings={difference.readings} layout={layout} />
                </div>
              ) : null}
            </div>
          ))
        ) : (
          <p className="text-ink-soft">
            {say.differences(stops.length)}{" "}
            <span className="max-md:hidden pointer-coarse:hidden">
              {nextKey && previousKey
                ? say.step(<Kbd>{nextKey}</Kbd>, <Kbd>{previousKey}</Kbd>)
                : say.chooseOne}
            </span>
          </p>
        )}
      </div>
    </footer>
  );
}
