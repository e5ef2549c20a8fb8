/** Reads files through the server, one after the other, so that one bad file does not hold up the rest. */
import { useMutation } from "@tanstack/react-query";
import { type RefObject, useRef, useState } from "react";
import { call } from "../../lib/api.ts";
import { base64Of } from "../../lib/base64.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { type Entry, entryOf } from "./entry.ts";

/** The server takes no more; to say so here saves sending it. */
const MAX_FILE_BYTES = 20_000_000;

interface FileRefusal {
  file: string;
  reason: string;
}

export interface Reading {
  /** Files that are read or refused already. */
  readonly done: number;
  readonly total: number;
  /** The one that is being read. */
  readonly file: string;
}

export function useFileReader(onRead: (entry: Entry) => void) {
  const say = useStrings(intake);
  const sentenceOf = useSentenceOf();
  const [reading, setReading] = useState<Reading | null>(null);
  const control = useRef<AbortController | null>(null);
  const { mutate, isPending, data } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const { signal } = begin(control);
      const refusals: FileRefusal[] = [];
      for (const [done, file] of files.entries()) {
        if (signal.aborted) break;
        setReading({ done, total: files.length, file: file.name });
        if (file.size > MAX_FILE_BYTES) {
          refusals.push({ file: file.name, reason: say.fileTooLarge });
          continue;
        }
        try {
          onRead(await readFile(file, signal));
        } catch (error) {
          if (!signal.aborted) refusals.push({ file: file.name, reason: sentenceOf(error) });
        }
      }
      return refusals;
    },
    onSettled: () => setReading(null),
  });
  return {
    read: mutate,
    isReading: isPending,
    reading,
    /** What was read stays. */
    stop: () => control.current?.abort(),
    refusals: data ?? [],
  };
}

function begin(control: RefObject<AbortController | null>): AbortController {
  const begun = new AbortController();
  control.current = begun;
  return begun;
}

async function readFile(file: File, signal: AbortSignal): Promise<Entry> {
  const contentBase64 = await base64Of(file);
  const read = await call("readFile", { signal, body: { name: file.name, contentBase64 } });
  return entryOf(file.name, read);
}
