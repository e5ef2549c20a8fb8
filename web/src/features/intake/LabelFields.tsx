/** What is said about an article, field by field, each refusal at its own. */
import { ARTICLE_KINDS, type ArticleKind } from "@variorum/server/domain";
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import type { Labels, Refusals } from "./entry.ts";

const KIND_LABELS = {
  news: "News report",
  wire: "Agency copy",
  transcript: "Transcript",
  official: "Official text",
} satisfies Record<ArticleKind, string>;

const KINDS = ARTICLE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }));

const TRANSLATORS = [
  { value: "", label: "Not said" },
  { value: "human", label: "A person" },
  { value: "machine", label: "A machine" },
] as const;

export function LabelFields({
  labels,
  refusals,
  onChange,
}: {
  labels: Labels;
  refusals: Refusals;
  onChange: (change: Partial<Labels>) => void;
}) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-3.5">
      <Field label="Outlet" error={refusals.outlet} className="col-span-2">
        <TextInput
          value={labels.outlet}
          autoComplete="off"
          onValueChange={(outlet) => onChange({ outlet })}
        />
      </Field>
      <Field
        label="Published"
        hint="2025-01-31, or 2025-01-31T09:30Z"
        error={refusals.publishedAt}
        isOptional
        className="max-sm:col-span-2"
      >
        <TextInput
          value={labels.publishedAt}
          inputMode="numeric"
          autoComplete="off"
          onValueChange={(publishedAt) => onChange({ publishedAt })}
        />
      </Field>
      <Field label="Kind" error={refusals.kind} className="max-sm:col-span-2">
        <Select value={labels.kind} options={KINDS} onValueChange={(kind) => onChange({ kind })} />
      </Field>
      <Field label="Headline" error={refusals.title} isOptional className="col-span-2">
        <TextInput value={labels.title} onValueChange={(title) => onChange({ title })} />
      </Field>
      <Field label="By" error={refusals.byline} isOptional className="max-sm:col-span-2">
        <TextInput value={labels.byline} onValueChange={(byline) => onChange({ byline })} />
      </Field>
      <Field
        label="Agency credited"
        hint="Copies of one agency count once"
        error={refusals.wire}
        isOptional
        className="max-sm:col-span-2"
      >
        <TextInput value={labels.wire} onValueChange={(wire) => onChange({ wire })} />
      </Field>
      <Field label="Web address" error={refusals.url} isOptional className="col-span-2">
        <TextInput
          value={labels.url}
          type="url"
          autoComplete="off"
          onValueChange={(url) => onChange({ url })}
        />
      </Field>
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
      {labels.translatedFrom === "" ? null : (
        <Field label="Translated by" error={refusals.translation} className="col-span-2">
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
