/** The correction slip at the foot of the article: how far the words go, who spoke them, how they are quoted. */
import { QUOTATION_MODES } from "@variorum/server/domain";
import { useEffect, useRef } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { SuggestInput } from "../../components/ui/SuggestInput.tsx";
import { useShortcuts } from "../../lib/keyboard/use-keyboard.ts";
import { BoundsButtons } from "./BoundsButtons.tsx";
import { MODE_MARKS } from "./mode-marks.ts";
import { QuotedWords } from "./QuotedWords.tsx";
import type { Slip } from "./slip.ts";
import type { Slips } from "./use-slip.ts";
import { type Edge, nudged, wordFrom } from "./words.ts";

const MODES = QUOTATION_MODES.map((value) => ({ value, label: labelOf(value) }));

function labelOf(mode: Slip["mode"]): string {
  const { label } = MODE_MARKS[mode];
  return label.charAt(0).toUpperCase() + label.slice(1);
}

export function QuotationSlip({ slips, slip, text }: { slips: Slips; slip: Slip; text: string }) {
  const { change, speakers } = slips;
  const isNew = slip.quotationId === null;
  const region = useRef<HTMLElement>(null);
  const nudge = (edge: Edge, by: 1 | -1) => change({ segments: nudged(text, slip.segments, edge, by) });
  const go = (by: 1 | -1) => {
    const word = wordFrom(text, slip.segments[0]?.start ?? 0, by);
    if (isNew && word) change({ segments: [word] });
  };
  useShortcuts([
    edgeKey("a", "start-out", "Begin a word earlier", () => nudge("start", -1)),
    edgeKey("s", "start-in", "Begin a word later", () => nudge("start", 1)),
    edgeKey("d", "end-in", "End a word earlier", () => nudge("end", -1)),
    edgeKey("f", "end-out", "End a word later", () => nudge("end", 1)),
    edgeKey("ArrowRight", "on", "Mark the next word", () => go(1)),
    edgeKey("ArrowLeft", "back", "Mark the word before", () => go(-1)),
    { ...edgeKey("mod+Enter", "hand-in", "Hand the slip in", slips.handIn), whileTyping: true },
    { ...edgeKey("Escape", "throw-away", "Throw the slip away", slips.throwAway), whileTyping: true },
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
      aria-label={isNew ? "A quotation that was missed" : "Correct the quotation"}
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
        <Field label="Speaker" className="min-w-44 flex-1">
          <SuggestInput
            value={slip.speaker}
            suggestions={speakers}
            placeholder="Nobody can tell"
            onValueChange={(speaker) => change({ speaker })}
          />
        </Field>
        <Field label="Quoted" className="w-40">
          <Select value={slip.mode} options={MODES} onValueChange={(mode) => change({ mode })} />
        </Field>
        <span className="flex gap-2">
          {isNew ? null : <Button onClick={slips.remove}>Remove</Button>}
          <Button onClick={slips.throwAway}>Cancel</Button>
          <Button kind="press" type="submit" isBusy={slips.isBusy}>
            {isNew ? "Add" : "Correct"}
          </Button>
        </span>
      </form>
    </section>
  );
}

function edgeKey(keys: string, name: string, label: string, run: () => void) {
  return { id: `slip.${name}`, keys, label, group: "Correction slip", run };
}
