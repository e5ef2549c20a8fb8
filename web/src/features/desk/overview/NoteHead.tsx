/** A note: full where the words are quoted, hollow where they are paraphrased, small where they are a copy. */
import type { Voice } from "./score.ts";

export function NoteHead({ voice, isCopy }: { voice: Exclude<Voice, "none">; isCopy: boolean }) {
  const radius = isCopy ? 3 : 5;
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0 text-ink">
      <circle
        cx="7"
        cy="7"
        r={voice === "quotes" ? radius : radius - 0.5}
        fill={voice === "quotes" ? "currentColor" : "var(--paper)"}
        stroke="currentColor"
        strokeWidth={voice === "quotes" ? 0 : 1.5}
      />
    </svg>
  );
}
