/** The correction slip at the foot of the article: how far the words go, who spoke them, how they are quoted. */
import { QUOTATION_MODES } from "@variorum/server/domain";
import { useEffect, useRef } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { SuggestInput } from "../../components/ui/SuggestInput.tsx";
import { useShortcuts } from "../../lib/keyboard/use-keyboard.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { BoundsButtons } from "./BoundsButtons.tsx";
import { QuotedWords } from "./QuotedWords.tsx";
import type { Slip } from "./slip.ts";
import type { Slips } from "./use-slip.ts";
import { type Edge, nudged, wordFrom } from "./words.ts";

export function QuotationSlip({ slips, slip, text }: { slips: Slips; slip: Slip; text: string }) {
  const { slip: say, keys } = useStrings(reader);
  const { change, speakers } = slips;
  const isNew = slip.quotationId === null;
  const region = useRef<HTMLElement>(null);
  const nudge = (edge: Edge, by: 1 | -1) => change({ segments: nudged(text, slip.segments, edge, by) });
  const go = (by: 1 | -1) => {
    const word = wordFrom(text, slip.segments[0]?.start ?? 0, by);
    if (isNew && word) change({ segments: [word] });
  };
  const edgeKey = (pressed: string, name: string, label: string, run: () => void) => ({
    id: `slip.${name}`,
    keys: pressed,
    label,
    group: keys.slip,
    run,
  });
  useShortcuts([
    edgeKey("a", "start-out", say.beginEarlier, () => nudge("start", -1)),
    edgeKey("s", "start-in", say.beginLater, () => nudge("start", 1)),
    edgeKey("d", "end-in", say.endEarlier, () => nudge("end", -1)),
    edgeKey("f", "end-out", say.endLater, () => nudge("end", 1)),
    edgeKey("ArrowRight", "on", keys.nextWord, () => go(1)),
    edgeKey("ArrowLeft", "back", keys.wordBefore, () => go(-1)),
    { ...edgeKey("mod+Enter", "hand-in", keys.handIn, slips.handIn), whileTyping: true },
    { ...edgeKey("Escape", "throw-away", keys.throwAway, slips.throwAway), whileTyping: true },
  ]);
  useEffect(() => {
    const held = document.activeElement;
    region.current?.focus({ preventScroll: true });
    return () => {
      if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
    };
  }, []);

  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={isNew ? say.missed : say.correct}
      className="sticky bottom-0 z-20 -mx-4 mt-8 border-t-2 border-ink bg-page px-4 pt-3 pb-4 shadow-[0_0_0_1px_var(--rule)] outline-none sm:mx-0 sm:px-5 lg:max-w-[42rem]"
    >
      <div className="flex items-start gap-3">
        <BoundsButtons edge="start" onNudge={nudge} />
        <p aria-live="polite" className="min-w-0 flex-1 text-center font-serif text-lg leading-7">
          <QuotedWords text={text} segments={slip.segments} />
        </p>
        <BoundsButtons edge="end" onNudge={nudge} />
      </div>
      <form
        className="mt-3 flex flex-wrap items-end gap-x-3 gap-y-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          slips.handIn();
        }}
      >
        <Field label={say.speaker} className="min-w-44 flex-1">
          <SuggestInput
            value={slip.speaker}
            suggestions={speakers}
            placeholder={say.nobody}
            onValueChange={(speaker) => change({ speaker })}
          />
        </Field>
        <Field label={say.mode} className="w-40">
          <Select
            value={slip.mode}
            options={QUOTATION_MODES.map((value) => ({ value, label: say.modes[value] }))}
            onValueChange={(mode) => change({ mode })}
          />
        </Field>
        <span className="flex gap-2">
          {isNew ? null : <Button onClick={slips.remove}>{say.remove}</Button>}
          <Button onClick={slips.throwAway}>{say.cancel}</Button>
          <Button kind="press" type="submit" isBusy={slips.isBusy}>
            {isNew ? say.add : say.putRight}
          </Button>
        </span>
      </form>
    </section>
  );
}
