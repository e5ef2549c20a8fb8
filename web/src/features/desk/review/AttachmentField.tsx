/** The file that evidence rests on: dropped or chosen, kept at the desk under its own hash. */
import type { Attachment } from "@variorum/server/domain";
import { Paperclip } from "lucide-react";
import { Chip } from "../../../components/ui/Chip.tsx";
import { DropZone } from "../../../components/ui/DropZone.tsx";
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
  const { attach, underWay, refusal } = useAttach(storyId, onChange);
  if (value) {
    return (
      <Chip removeLabel={`Detach ${value.name}`} onRemove={() => onChange(null)}>
        <span className="max-w-56 truncate">{value.name}</span>
        <span className="ml-1.5 text-muted">{sizeOf(value.size)}</span>
      </Chip>
    );
  }
  return (
    <DropZone
      label="File of the evidence"
      buttonLook={{ size: "sm", kind: "quiet" }}
      isBusy={underWay !== null}
      button={
        <>
          <Paperclip aria-hidden className="size-4" />
          {underWay === null ? "Attach a file" : `Keeping ${underWay}…`}
        </>
      }
      hint={underWay === null ? "or drop it here" : null}
      className="gap-x-2 px-2 py-1"
      onFiles={([file]) => attach(file)}
    >
      <p role="alert" className="w-full text-sm font-medium text-disputed empty:hidden">
        {refusal}
      </p>
    </DropZone>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
