/** What is said about an article less often: who wrote it, whose copy it is, out of which language. */
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Labels, Refusals } from "./entry.ts";

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
  const say = useStrings(intake);
  const translators = [
    { value: "", label: say.translators.notSaid },
    { value: "human", label: say.translators.human },
    { value: "machine", label: say.translators.machine },
  ] as const;
  return (
    <div className="flex flex-col gap-3.5">
      <div className={PAIR}>
        <Field label={say.byline} error={refusals.byline} isOptional>
          <TextInput value={labels.byline} onValueChange={(byline) => onChange({ byline })} />
        </Field>
        <Field label={say.agency} hint={say.agencyHint} error={refusals.wire} isOptional>
          <TextInput value={labels.wire} onValueChange={(wire) => onChange({ wire })} />
        </Field>
      </div>
      <Field label={say.address} error={refusals.url} isOptional>
        <TextInput
          value={labels.url}
          type="url"
          autoComplete="off"
          onValueChange={(url) => onChange({ url: url.trim() })}
        />
      </Field>
      <Field label={say.fetched} hint={say.fetchedHint} error={refusals.fetchedAt} isOptional>
        <TextInput
          value={labels.fetchedAt}
          autoComplete="off"
          onValueChange={(fetchedAt) => onChange({ fetchedAt: fetchedAt.trim() })}
        />
      </Field>
      <Field label={say.archive} hint={say.archiveHint} error={refusals.archiveUrl} isOptional>
        <TextInput
          value={labels.archiveUrl}
          type="url"
          autoComplete="off"
          onValueChange={(address) => onChange({ archiveUrl: address.trim() })}
        />
      </Field>
      <div className={PAIR}>
        <Field label={say.language} hint={say.languageHint} error={refusals.language} isOptional>
          <TextInput
            value={labels.language}
            autoComplete="off"
            autoCapitalize="none"
            onValueChange={(language) => onChange({ language: language.trim().toLowerCase() })}
          />
        </Field>
        <Field
          label={say.translatedFrom}
          hint={say.translatedFromHint}
          error={refusals.translatedFrom}
          isOptional
        >
          <TextInput
            value={labels.translatedFrom}
            autoComplete="off"
            autoCapitalize="none"
            onValueChange={(from) => onChange({ translatedFrom: from.trim().toLowerCase() })}
          />
        </Field>
      </div>
      {labels.translatedFrom === "" ? null : (
        <div className={PAIR}>
          <Field label={say.translatedBy} error={refusals.translation}>
            <Select
              value={labels.translation}
              options={translators}
              onValueChange={(translation) => onChange({ translation })}
            />
          </Field>
          <Field label={say.translator} error={refusals.translator} isOptional>
            <TextInput value={labels.translator} onValueChange={(translator) => onChange({ translator })} />
          </Field>
        </div>
      )}
    </div>
  );
}
