/** What a difference says, in the reader's language; else in the server's English, as it came. */
import type { Telling } from "@variorum/server/domain";
import { tellings } from "../strings/en/tellings.ts";
import { useStrings } from "../strings/use-strings.ts";

export function Told({ sentence, telling }: { sentence: string; telling: Telling | undefined }) {
  const { told } = useStrings(tellings);
  return told.difference && telling ? told.difference(telling) : <span lang="en">{sentence}</span>;
}
