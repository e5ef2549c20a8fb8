/** One piece of evidence being written down. */
import { X } from "lucide-react";
import { useId } from "react";
import { Field } from "../../../components/ui/Field.tsx";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Select } from "../../../components/ui/Select.tsx";
import { TextArea } from "../../../components/ui/TextArea.tsx";
import { TextInput } from "../../../components/ui/TextInput.tsx";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { AttachmentField } from "./AttachmentField.tsx";
import type { EvidenceDraft, Refusals } from "./draft.ts";
import { optionsOf, PRIMARY_KINDS } from "./evidence-words.ts";

export function EvidenceFields({
  storyId,
  item,
  number,
  refusals,
  onChange,
  onRemove,
}: {
  storyId: string;
  item: EvidenceDraft;
  /** From 1. */
  number: number;
  refusals: Refusals;
  onChange: (change: Partial<EvidenceDraft>) => void;
  onRemove: () => void;
}) {
  const say = useStrings(review).evidence;
  const heading = useId();
  const refusal = (field: keyof EvidenceDraft) => refusals[`evidence.${number - 1}.${field}`];
  return (
    <li aria-labelledby={heading} className="border-t border-rule py-3">
      <div className="flex items-center justify-between">
        <h3 id={heading} className="text-sm font-semibold">
          {say.number(number)}
        </h3>
        <IconButton label={say.remove(number)} icon={<X />} size="sm" onClick={onRemove} />
      </div>
      <div className="mt-1 grid grid-cols-2 gap-x-2.5 gap-y-2.5">
        <Field label={say.description} error={refusal("description")} className="col-span-2">
          <TextArea
            rows={2}
            value={item.description}
            onValueChange={(description) => onChange({ description })}
          />
        </Field>
        <Field label={say.kind}>
          <Select
            value={item.kind}
            options={optionsOf(say.kinds)}
            onValueChange={(kind) =>
              onChange({ kind, standing: PRIMARY_KINDS.has(kind) ? "primary" : "secondary" })
            }
          />
        </Field>
        <Field label={say.bearing}>
          <Select
            value={item.bearing}
            options={optionsOf(say.bearings)}
            onValueChange={(bearing) => onChange({ bearing })}
          />
        </Field>
        <Field label={say.standing} className="col-span-2">
          <Select
            value={item.standing}
            options={optionsOf(say.standings)}
            onValueChange={(standing) => onChange({ standing })}
          />
        </Field>
        <Field label={say.quotation} error={refusal("quotation")} isOptional className="col-span-2">
          <TextArea
            rows={2}
            value={item.quotation}
            placeholder={say.wordForWord}
            className="font-serif"
            onValueChange={(quotation) => onChange({ quotation })}
          />
        </Field>
        <Field label={say.url} error={refusal("url")} isOptional className="col-span-2">
          <TextInput type="url" inputMode="url" value={item.url} onValueChange={(url) => onChange({ url })} />
        </Field>
        <Field label={say.locator} error={refusal("locator")} isOptional>
          <TextInput
            value={item.locator}
            placeholder={say.locatorHint}
            onValueChange={(locator) => onChange({ locator })}
          />
        </Field>
        <Field label={say.consultedAt} error={refusal("consultedAt")}>
          <TextInput
            type="date"
            value={item.consultedAt}
            onValueChange={(consultedAt) => onChange({ consultedAt })}
          />
        </Field>
        <div className="col-span-2">
          <AttachmentField
            storyId={storyId}
            value={item.attachment}
            onChange={(attachment) => onChange({ attachment })}
          />
        </div>
        <label className="col-span-2 flex cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-10">
          <input
            type="checkbox"
            checked={item.isPrivate}
            onChange={(event) => onChange({ isPrivate: event.target.checked })}
            className="size-4 accent-press"
          />
          {say.makePrivate}
        </label>
      </div>
    </li>
  );
}
