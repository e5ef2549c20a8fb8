/** What is said about an article less often: who wrote it, whose copy it is, out of which language. */
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import type { Labels, Refusals } from "./entry.ts";

const TRANSLATORS = [
  { value: "", label: "Not said" },
  { value: "human", label: "A person" },
  { value: "machine", label: "A machine" },
] as const;

const PAIR = "grid gap-x-4 gap-y-3.5 sm:grid-cols-2";

export function MoreLabelFields({
  labels,
  refusals,
  onChange,
}: {
  labels: Labels;
  refusals: Refusals;
  onChange: (change: Partial<Labels>) => void;
}) {
  return (
    <div className="flex flex-col gap-3.5">
      <div className={PAIR}>
        <Field label="By" error={refusals.byline} isOptional>
          <TextInput value={labels.byline} onValueChange={(byline) => onChange({ byline })} />
        </Field>
        <Field label="Agency credited" hint="Its copies count once" error={refusals.wire} isOptional>
          <TextInput value={labels.wire} onValueChange={(wire) => onChange({ wire })} />
        </Field>
      </div>
      <Field label="Web address" error={refusals.url} isOptional>
        <TextInput
          value={labels.url}
          type="url"
          autoComplete="off"
          onValueChange={(url) => onChange({ url: url.trim() })}
        />
      </Field>
      <Field
        label="Copy in an archive"
        hint="Stays where the outlet changes or withdraws its article"
        error={refusals.archiveUrl}
        isOptional
      >
        <TextInput
          value={labels.archiveUrl}
          type="url"
          autoComplete="off"
          onValueChange={(address) => onChange({ archiveUrl: address.trim() })}
        />
      </Field>
      <div className={PAIR}>
        <Field label="Language" hint="en, de, ru …" error={refusals.language} isOptional>
          <TextInput
            value={labels.language}
            autoComplete="off"
            autoCapitalize="none"
            onValueChange={(language) => onChange({ language: language.trim().toLowerCase() })}
          />
        </Field>
        <Field label="Translated from" hint="A language, if so" error={refusals.translatedFrom} isOptional>
          <TextInput
            value={labels.translatedFrom}
            autoComplete="off"
            autoCapitalize="none"
            onValueChange={(from) => onChange({ translatedFrom: from.trim().toLowerCase() })}
          />
        </Field>
      </div>
      {labels.translatedFrom === "" ? null : (
        <Field label="Translated by" error={refusals.translation}>
          <Select
            value={labels.translation}
            options={TRANSLATORS}
            onValueChange={(translation) => onChange({ translation })}
          />
        </Field>
      )}
    </div>
  );
}
