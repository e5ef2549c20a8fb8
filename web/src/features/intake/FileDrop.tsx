/** Files in: dropped or chosen, read by the server into text that can be corrected before it is kept. */
import { FileUp } from "lucide-react";
import { DropZone } from "../../components/ui/DropZone.tsx";

const READABLE = ".txt,.md,.html,.htm,.pdf,.docx";

export function FileDrop({
  isReading,
  onFiles,
}: {
  isReading: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  return (
    <DropZone
      label="Files with articles"
      accept={READABLE}
      multiple
      isBusy={isReading}
      button={
        <>
          <FileUp aria-hidden className="size-4" />
          {isReading ? "Reading…" : "Choose files"}
        </>
      }
      hint="or drop them here: .txt, .md, .html, .pdf, .docx"
      className="gap-x-4 gap-y-2 px-4 py-3"
      onFiles={onFiles}
    />
  );
}
