/** What to tell the editor about something caught: refusals speak for themselves, faults are ours. */
import { mostIn } from "@variorum/server/contract";
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

function refusalOf({ code, detail, issues: [fault] }: ApiError, say: typeof faults.strings): string {
  if (fault && say.fields.told) return fieldSentence(fault.message, say);
  const known = say.sentences.of?.(detail);
  if (known) return known;
  const said = { ...say.refusals, ...say.network }[code] ?? detail;
  return typeof said === "string" ? said : said(detail);
}

/** `const fieldSentenceOf = useFieldSentence();` says why a field is refused in the editor's language. */
export function useFieldSentence(): (refusal: string) => string {
  const say = useStrings(faults);
  return useCallback((refusal) => fieldSentence(refusal, say), [say]);
}

/** `refusal`: as the contract has it. */
export function fieldSentence(refusal: string, { fields }: typeof faults.strings): string {
  if (!fields.told) return refusal;
  const told: Readonly<Record<string, string>> = fields.told;
  const most = mostIn(refusal);
  const limit = most === null ? undefined : fields.tooLong?.(most);
  return told[refusal] ?? limit ?? fields.other?.(refusal) ?? refusal;
}
