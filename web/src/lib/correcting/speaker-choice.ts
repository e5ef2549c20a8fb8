/** A name as it is typed, as the server takes it: one of the story's speakers, somebody new, or nobody known. */
import type { SpeakerSummary } from "@variorum/server/contract";

export type SpeakerChoice = { id: string } | { name: string } | null;

export function speakerChoice(typed: string, speakers: readonly SpeakerSummary[]): SpeakerChoice {
  const name = typed.trim().replace(/\s+/g, " ");
  if (name === "") return null;
  const folded = name.toLocaleLowerCase();
  const known =
    speakers.find((speaker) => speaker.name === name) ??
    speakers.find((speaker) => speaker.name.toLocaleLowerCase() === folded);
  return known ? { id: known.id } : { name };
}
