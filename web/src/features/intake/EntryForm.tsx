/** One article on its way in: its words on the left as they will be read, what is said about it on the right. */
import { Trash2 } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { intake } from "../../strings/en/intake.ts";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import type { Entry, Refusals } from "./entry.ts";
import { LabelFields } from "./LabelFields.tsx";

export function EntryForm({
  entry,
  number,
  refusals,
  onChange,
  onRemove,
}: {
  entry: Entry;
  /** Its place among the others; null: it is alone. */
  number: number | null;
  refusals: Refusals;
  onChange: (change: Partial<Entry>) => void;
  onRemove: (() => void) | null;
}) {
  const say = useStrings(intake);
  const figures = new Intl.NumberFormat(useLocale());
  const outlet = entry.outlet.trim();
  const name = outlet || (number === null ? say.article : say.numbered(figures.format(number)));
  return (
    <section aria-label={name} className="border-t border-rule pt-5 pb-8">
      <div className="mb-3 flex min-h-9 items-center gap-3">
        <h2 className="min-w-0 truncate font-serif text-lg">
          {number !== null && outlet ? <span className="mr-2 text-muted tabular-nums">{number}.</span> : null}
          {name}
        </h2>
        {entry.file ? <span className="truncate text-sm text-muted">{say.fromFile(entry.file)}</span> : null}
        {onRemove ? (
          <Button kind="quiet" size="sm" className="ml-auto" onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
            {say.takeOut}
            <span className="sr-only">: {name}</span>
          </Button>
        ) : null}
      </div>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Field label={say.text} hint={<TextHint entry={entry} />} error={refusals.text} className="h-full">
          <TextArea
            dir="auto"
            rows={16}
            startValue={entry.text}
            onValueChange={(text) => onChange({ text })}
            className="max-sm:h-64 sm:flex-1 font-serif text-[1.0625rem] leading-relaxed"
          />
        </Field>
        <LabelFields labels={entry} refusals={refusals} onChange={onChange} />
      </div>
    </section>
  );
}

/** The words are counted when the hand rests: a long article has tens of thousands. */
function TextHint({ entry }: { entry: Entry }) {
  const say = useStrings(intake);
  const text = useDeferredValue(entry.text);
  const count = useMemo(() => wordsIn(text), [text]);
  if (count === 0) return say.textHint;
  return entry.file === null ? say.words(count) : say.wordsRead(count);
}

function wordsIn(text: string): number {
  const word = /\S+/g;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}
