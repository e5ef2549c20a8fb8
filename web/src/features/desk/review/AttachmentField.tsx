/** The file that evidence rests on: dropped or chosen, kept at the desk under its own hash. */
import type { Attachment } from "@variorum/server/domain";
import { Paperclip } from "lucide-react";
import { Chip } from "../../../components/ui/Chip.tsx";
import { DropZone } from "../../../components/ui/DropZone.tsx";
import { review } from "../../../strings/en/review.ts";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { useAttach } from "./use-attach.ts";

export function AttachmentField({
  storyId,
  value,
  onChange,
}: {
  storyId: string;
  value: Attachment | null;
  onChange: (attachment: Attachment | null) => void;
}) {
  const say = useStrings(review).evidence;
  const locale = useLocale();
  const { attach, underWay, refusal } = useAttach(storyId, onChange);
  if (value) {
    return (
      <Chip removeLabel={say.detach(value.name)} onRemove={() => onChange(null)}>
        <span className="max-w-56 truncate">{value.name}</span>
        <span className="ml-1.5 text-muted">{sizeOf(value.size, locale)}</span>
      </Chip>
    );
  }
  return (
    <DropZone
      label={say.file}
      buttonLook={{ size: "sm", kind: "quiet" }}
      isBusy={underWay !== null}
      button={
        <>
          <Paperclip aria-hidden className="size-4" />
          {underWay === null ? say.attach : say.keeping(underWay)}
        </>
      }
      hint={underWay === null ? say.drop : null}
      className="gap-x-2 px-2 py-1"
      onFiles={([file]) => attach(file)}
    >
      <p role="alert" className="w-full text-sm font-medium text-disputed empty:hidden">
        {refusal}
      </p>
    </DropZone>
  );
}

function sizeOf(bytes: number, locale: string): string {
  const inUnit = (unit: string, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return bytes < 1_000_000
    ? inUnit("kilobyte", 0).format(Math.ceil(bytes / 1000))
    : inUnit("megabyte", 1).format(bytes / 1_000_000);
}
