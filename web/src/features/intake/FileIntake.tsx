import type { Entry } from "./entry.ts";
import { FileDrop } from "./FileDrop.tsx";
import { ReadingLine } from "./ReadingLine.tsx";
import { useFileReader } from "./use-file-reader.ts";

/** Files to entries, with every file that could not be read named with its reason. */
export function FileIntake({ onRead }: { onRead: (entry: Entry) => void }) {
  const { read, isReading, reading, stop, refusals } = useFileReader(onRead);
  return (
    <div>
      <FileDrop isReading={isReading} onFiles={read} />
      {reading && reading.total > 1 ? <ReadingLine reading={reading} onStop={stop} /> : null}
      {refusals.length > 0 ? (
        <ul role="alert" className="mt-2 text-sm text-disputed">
          {refusals.map(({ file, reason }) => (
            <li key={file}>
              <span className="font-medium">{file}</span>: {reason}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
