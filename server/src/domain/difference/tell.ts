/** What rules tell, put together from the sides of a contrast. */
import type { Contrast, Side } from "./contrast.ts";
import { shownWords } from "./shown-words.ts";
import type { End, Has, Head, Party, Said, Source, Telling } from "./telling.ts";

/** `drops(…)` by itself, or with what it is about before it and what follows behind it. */
export function telling(head: Head | null, said: Said, end: End | null = null): Telling {
  return { head, said, end };
}

const MOST_NAMED = 3;

export function partyOf(outlets: readonly string[], again = false): Party {
  return { outlets: outlets.slice(0, MOST_NAMED), count: outlets.length, again };
}

export function hasWords(by: Party, text: string): Has {
  return { by, words: text === "" ? "" : shownWords(text) };
}

/** Which words stand against which, or how the one side departs from the source that the other is. */
export function opposed({ a, b }: Contrast): Said {
  if (a.reference !== null && b.reference === null) return departs(a.reference, b, a);
  if (b.reference !== null && a.reference === null) return departs(b.reference, a, b);
  return { frame: "opposed", a: hasWords(a.by, a.text), b: hasWords(b.by, b.text) };
}

function departs(source: Source, { by, text }: Side, reference: Side): Said {
  const { words: instead } = hasWords(reference.by, reference.text);
  return { frame: "departs", ...hasWords(by, text), source, instead };
}

/** `lacking` drops what `having` has, from the source where that has it. */
export function drops(lacking: Side, having: Side): Said {
  const source = lacking.reference === null ? having.reference : null;
  return { frame: "drops", ...hasWords(lacking.by, having.text), source };
}

export function adds(having: Side, lacking: Side, text = having.text): Said {
  const source = having.reference === null ? lacking.reference : null;
  return { frame: "adds", ...hasWords(having.by, text), source };
}
