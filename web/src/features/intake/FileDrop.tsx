/** Files in: dropped or chosen, read by the server into text that can be corrected before it is kept. */
import { FileUp } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";

const READABLE = ".txt,.md,.html,.htm,.pdf,.docx";

export function FileDrop({
  isReading,
  onFiles,
}: {
  isReading: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
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
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-dashed border-rule-strong px-4 py-3 data-over:border-solid data-over:border-ink data-over:bg-mark"
    >
      <Button isBusy={isReading} onClick={() => input.current?.click()}>
        <FileUp aria-hidden className="size-4" />
        {isReading ? "Reading…" : "Choose files"}
      </Button>
      <p className="text-sm text-muted">or drop them here: .txt, .md, .html, .pdf, .docx</p>
      <input
        ref={input}
        type="file"
        multiple
        accept={READABLE}
        hidden
        aria-label="Files with articles"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file chosen again must count as a change.
          event.target.value = "";
        }}
      />
    </div>
  );
}
