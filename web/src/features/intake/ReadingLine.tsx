import { X } from "lucide-react";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { jobs } from "../../strings/en/jobs.ts";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import type { Reading } from "./use-file-reader.ts";

/** Which of several files is being read, with the way to stop: what was read stays. */
export function ReadingLine({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const say = useStrings(jobs);
  const figures = new Intl.NumberFormat(useLocale());
  const { done, total, file } = reading;
  return (
    <div className="mt-2 flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <p role="status" className="truncate text-sm text-muted tabular-nums">
          {say.reading(figures.format(done + 1), figures.format(total), file)}
        </p>
        <progress value={done} max={total} aria-label={file} className="sr-only" />
      </div>
      <IconButton size="sm" label={say.stopReading} icon={<X aria-hidden />} onClick={onStop} />
    </div>
  );
}
