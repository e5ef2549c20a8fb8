/** Evidence in the editor's words. */
import type { Evidence } from "@variorum/server/domain";

export const EVIDENCE_LABELS = {
  recording: "Recording",
  transcript: "Transcript",
  official: "Official text",
  wire: "Wire copy",
  interview: "Interview",
  other: "Other",
} as const satisfies Record<Evidence["kind"], string>;

export const STANDING_LABELS = {
  primary: "The words themselves",
  secondary: "Someone’s report of them",
} as const satisfies Record<Evidence["standing"], string>;

export const BEARING_LABELS = {
  for: "Speaks for it",
  against: "Speaks against it",
} as const satisfies Record<Evidence["bearing"], string>;

/** Who has the words as they are, and who has only heard of them. */
export const PRIMARY_KINDS: ReadonlySet<Evidence["kind"]> = new Set(["recording", "transcript", "official"]);

/** A record of labels as the options of a choice. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}
