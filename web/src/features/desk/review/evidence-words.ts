/** Evidence in the editor's words. */
import type { Evidence } from "@variorum/server/domain";

/** Who has the words as they are, and who has only heard of them. */
export const PRIMARY_KINDS: ReadonlySet<Evidence["kind"]> = new Set(["recording", "transcript", "official"]);

/** A record of labels as the options of a choice. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}
