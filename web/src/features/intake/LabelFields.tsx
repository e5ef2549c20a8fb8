/** What is said about an article, field by field, each refusal at its own. */
import { ARTICLE_KINDS } from "@variorum/server/domain";
import { useState } from "react";
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Labels, Refusals } from "./entry.ts";
import { MoreLabelFields } from "./MoreLabelFields.tsx";

/** What is folded away as long as it is neither filled nor refused. */
const MORE = [
  "byline",
  "wire",
  "url",
  "fetchedAt",
  "archiveUrl",
  "language",
  "translatedFrom",
  "translator",
] as const;

const PAIR = "grid gap-x-4 gap-y-3.5 sm:grid-cols-2";

export function LabelFields({
  labels,
  refusals,
  showsAll = false,
  onChange,
}: {
  labels: Labels;
  refusals: Refusals;
  /** True: nothing is folded away. */
  showsAll?: boolean;
  onChange: (change: Partial<Labels>) => void;
}) {
  const say = useStrings(intake);
  const kinds = ARTICLE_KINDS.map((value) => ({ value, label: say.kinds[value] }));
  const isRefused = MORE.some((name) => refusals[name] !== undefined);
  const [isOpen, setIsOpen] = useState(() => showsAll || MORE.some((name) => labels[name] !== ""));
  return (
    <div className="flex flex-col gap-3.5">
      <Field label={say.outlet} error={refusals.outlet}>
        <TextInput
          value={labels.outlet}
          autoComplete="off"
          onValueChange={(outlet) => onChange({ outlet })}
        />
      </Field>
      <div className={PAIR}>
        <Field label={say.published} hint={say.publishedHint} error={refusals.publishedAt} isOptional>
          <TextInput
            value={labels.publishedAt}
            autoComplete="off"
            onValueChange={(publishedAt) => onChange({ publishedAt: publishedAt.trim() })}
          />
        </Field>
        <Field label={say.kind} error={refusals.kind}>
          <Select value={labels.kind} options={kinds} onValueChange={(kind) => onChange({ kind })} />
        </Field>
      </div>
      <Field label={say.headline} error={refusals.title} isOptional>
        <TextInput value={labels.title} onValueChange={(title) => onChange({ title })} />
      </Field>
      <details open={isOpen || isRefused} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="min-h-7 cursor-pointer text-sm text-ink-soft hover:text-ink">{say.more}</summary>
        <div className="mt-3">
          <MoreLabelFields labels={labels} refusals={refusals} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}
