/** How often an article has one wording between marks: terms and titles come again, what was said seldom does. */
import type { Narration } from "./narration.ts";

// Longer wordings are sentences; only terms and titles come again.
const LONGEST_TERM = 60;

export class Wordings {
  readonly #counts: ReadonlyMap<string, number>;

  constructor(narration: Narration) {
    this.#counts = countWordings(narration);
  }

  isRepeated(content: string): boolean {
    return content.length <= LONGEST_TERM && (this.#counts.get(wordingOf(content)) ?? 0) > 1;
  }
}

function countWordings({ text, marked }: Narration): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of marked) {
    const wording = wordingOf(text.slice(start, Math.min(end, start + LONGEST_TERM)));
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/** One key for one wording, however it is pointed. */
function wordingOf(content: string): string {
  return content.toLowerCase().replace(/[.,!?;:]+$/u, "");
}
