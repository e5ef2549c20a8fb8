/** What to tell the editor about something caught: refusals speak for themselves, faults are ours. */
import { useCallback } from "react";
import { faults } from "../strings/en/faults.ts";
import { useStrings } from "../strings/use-strings.ts";
import { ApiError } from "./api.ts";
import { NameWithheld } from "./profile/actor.ts";

/** `const sentenceOf = useSentenceOf();` says it in the editor's language. */
export function useSentenceOf(): (error: unknown) => string {
  const say = useStrings(faults);
  return useCallback((error) => sentenceOf(error, say), [say]);
}

export function sentenceOf(error: unknown, say = faults.strings): string {
  if (error instanceof ApiError) return refusalOf(error, say);
  return error instanceof NameWithheld ? say.nameWithheld : say.ofThePage;
}

function refusalOf({ code, detail }: ApiError, say: typeof faults.strings): string {
  const said = { ...say.refusals, ...say.network }[code] ?? detail;
  return typeof said === "string" ? said : said(detail);
}
