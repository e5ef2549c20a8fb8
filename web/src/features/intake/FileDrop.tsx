/** Files in: dropped or chosen, read by the server into text that can be corrected before it is kept. */
import { FileUp } from "lucide-react";
import { DropZone } from "../../components/ui/DropZone.tsx";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";

const READABLE = ".txt,.md,.html,.htm,.pdf,.docx";

export function FileDrop({
  isReading,
  onFiles,
}: {
  isReading: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const say = useStrings(intake);
  return (
    <DropZone
      label={say.files}
      accept={READABLE}
      multiple
      isBusy={isReading}
      button={
        <>
          <FileUp aria-hidden className="size-4" />
          {isReading ? say.readingFiles : say.chooseFiles}
        </>
      }
      hint={say.filesHint}
      className="gap-x-4 gap-y-2 px-4 py-3"
      onFiles={onFiles}
    />
  );
}
