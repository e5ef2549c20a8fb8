import type { Entry } from "./entry.ts";
import { FileDrop } from "./FileDrop.tsx";
import { useFileReader } from "./use-file-reader.ts";

/** Files to entries, with every file that could not be read named with its reason. */
export function FileIntake({ onRead }: { onRead: (entry: Entry) => void }) {
  const { read, isReading, refusals } = useFileReader(onRead);
  return (
    <div>
      <FileDrop isReading={isReading} onFiles={read} />
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
