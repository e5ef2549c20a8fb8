/** One piece of evidence being written down. */
import { X } from "lucide-react";
import { useId } from "react";
import { Field } from "../../../components/ui/Field.tsx";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Select } from "../../../components/ui/Select.tsx";
import { TextArea } from "../../../components/ui/TextArea.tsx";
import { TextInput } from "../../../components/ui/TextInput.tsx";
import { AttachmentField } from "./AttachmentField.tsx";
import type { EvidenceDraft, Refusals } from "./draft.ts";
import {
  BEARING_LABELS,
  EVIDENCE_LABELS,
  optionsOf,
  PRIMARY_KINDS,
  STANDING_LABELS,
} from "./evidence-words.ts";

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
  const heading = useId();
  const refusal = (field: keyof EvidenceDraft) => refusals[`evidence.${number - 1}.${field}`];
  return (
    <li aria-labelledby={heading} className="border-t border-rule py-3">
      <div className="flex items-center justify-between">
        <h3 id={heading} className="text-sm font-semibold">
          Evidence {number}
        </h3>
        <IconButton label={`Remove evidence ${number}`} icon={<X />} size="sm" onClick={onRemove} />
      </div>
      <div className="mt-1 grid grid-cols-2 gap-x-2.5 gap-y-2.5">
        <Field label="What it is" error={refusal("description")} className="col-span-2">
          <TextArea
            rows={2}
            value={item.description}
            onValueChange={(description) => onChange({ description })}
          />
        </Field>
        <Field label="Kind">
          <Select
            value={item.kind}
            options={optionsOf(EVIDENCE_LABELS)}
            onValueChange={(kind) =>
              onChange({ kind, standing: PRIMARY_KINDS.has(kind) ? "primary" : "secondary" })
            }
          />
        </Field>
        <Field label="Bearing">
          <Select
            value={item.bearing}
            options={optionsOf(BEARING_LABELS)}
            onValueChange={(bearing) => onChange({ bearing })}
          />
        </Field>
        <Field label="Standing" className="col-span-2">
          <Select
            value={item.standing}
            options={optionsOf(STANDING_LABELS)}
            onValueChange={(standing) => onChange({ standing })}
          />
        </Field>
        <Field label="What it says" error={refusal("quotation")} isOptional className="col-span-2">
          <TextArea
            rows={2}
            value={item.quotation}
            placeholder="Word for word"
            className="font-serif"
            onValueChange={(quotation) => onChange({ quotation })}
          />
        </Field>
        <Field label="Web address" error={refusal("url")} isOptional className="col-span-2">
          <TextInput type="url" inputMode="url" value={item.url} onValueChange={(url) => onChange({ url })} />
        </Field>
        <Field label="Place" error={refusal("locator")} isOptional>
          <TextInput
            value={item.locator}
            placeholder="Page, minute"
            onValueChange={(locator) => onChange({ locator })}
          />
        </Field>
        <Field label="Looked at on" error={refusal("consultedAt")}>
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
          Private: a public report leaves it out
        </label>
      </div>
    </li>
  );
}
