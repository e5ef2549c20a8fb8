/** The file that evidence rests on: dropped or chosen, kept at the desk under its own hash. */
import type { Attachment } from "@variorum/server/domain";
import { Paperclip } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { Chip } from "../../../components/ui/Chip.tsx";
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
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { attach, underWay, refusal } = useAttach(storyId, onChange);
  const take = (file: File | undefined) => {
    if (file) attach(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  };
  if (value) {
    return (
      <Chip removeLabel={`Detach ${value.name}`} onRemove={() => onChange(null)}>
        <span className="max-w-56 truncate">{value.name}</span>
        <span className="ml-1.5 text-muted">{sizeOf(value.size)}</span>
      </Chip>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the extra way; the button inside does the same.
    <div
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className="flex flex-wrap items-center gap-x-2 border border-dashed border-rule-strong px-2 py-1 data-over:border-solid data-over:border-ink data-over:bg-mark"
    >
      <Button size="sm" kind="quiet" isBusy={underWay !== null} onClick={() => input.current?.click()}>
        <Paperclip aria-hidden className="size-4" />
        {underWay === null ? "Attach a file" : `Keeping ${underWay}…`}
      </Button>
      {underWay === null ? <span className="text-sm text-muted">or drop it here</span> : null}
      <p role="alert" className="w-full text-sm font-medium text-disputed empty:hidden">
        {refusal}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File of the evidence"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file chosen again must count as a change.
          event.target.value = "";
        }}
      />
    </div>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
