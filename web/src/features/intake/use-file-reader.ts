/** Reads files through the server, one after the other, so that one bad file does not hold up the rest. */
import { useMutation } from "@tanstack/react-query";
import { ApiError, call } from "../../lib/api.ts";
import { base64Of } from "../../lib/base64.ts";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { type Entry, entryOf } from "./entry.ts";

/** The server takes no more; to say so here saves sending it. */
const MAX_FILE_BYTES = 20_000_000;

interface FileRefusal {
  file: string;
  reason: string;
}

export function useFileReader(onRead: (entry: Entry) => void) {
  const { mutate, isPending, data } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const refusals: FileRefusal[] = [];
      for (const file of files) {
        try {
          onRead(await readFile(file));
        } catch (error) {
          refusals.push({ file: file.name, reason: sentenceOf(error) });
        }
      }
      return refusals;
    },
  });
  return { read: mutate, isReading: isPending, refusals: data ?? [] };
}

async function readFile(file: File): Promise<Entry> {
  if (file.size > MAX_FILE_BYTES)
    throw new ApiError("article.too-large", "The file is larger than 20 MB: give its text only.");
  const contentBase64 = await base64Of(file);
  return entryOf(file.name, await call("readFile", { body: { name: file.name, contentBase64 } }));
}
