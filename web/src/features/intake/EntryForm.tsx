/** One article on its way in: its words on the left as they will be read, what is said about it on the right. */
import { Trash2 } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
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
  const outlet = entry.outlet.trim();
  const name = outlet || (number === null ? "The article" : `Article ${number}`);
  return (
    <section aria-label={name} className="border-t border-rule pt-5 pb-8">
      <div className="mb-3 flex min-h-9 items-center gap-3">
        <h2 className="min-w-0 truncate font-serif text-lg">
          {number !== null && outlet ? <span className="mr-2 text-muted tabular-nums">{number}.</span> : null}
          {name}
        </h2>
        {entry.file ? <span className="truncate text-sm text-muted">from {entry.file}</span> : null}
        {onRemove ? (
          <Button kind="quiet" size="sm" className="ml-auto" onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
            Take out
            <span className="sr-only">: {name}</span>
          </Button>
        ) : null}
      </div>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Field label="Text" hint={hintOf(entry)} error={refusals.text} className="h-full">
          <TextArea
            dir="auto"
            rows={16}
            value={entry.text}
            onValueChange={(text) => onChange({ text })}
            className="max-sm:h-64 sm:flex-1 font-serif text-[1.0625rem] leading-relaxed"
          />
        </Field>
        <LabelFields labels={entry} refusals={refusals} onChange={onChange} />
      </div>
    </section>
  );
}

function hintOf({ text, file }: Entry): string {
  const count = text.match(/\S+/g)?.length ?? 0;
  if (count === 0) return "Paste the whole article, with its headline.";
  const words = `${count.toLocaleString("en")} ${count === 1 ? "word" : "words"}`;
  return file === null ? words : `${words}. Correct here what was not read well.`;
}
