/** Reads a file into text that an editor can look over before it becomes an article. */
import type { Desk, ReadableText } from "./desk.ts";

export function readText(desk: Pick<Desk, "files">, name: string, bytes: Uint8Array): Promise<ReadableText> {
  return desk.files.read(name, bytes);
}
