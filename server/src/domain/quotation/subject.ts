/** Who does what a verb says, as the phrase that names them. */
import type { Phrase } from "./phrases.ts";

export interface Subject {
  /** The mention: what the attribution names. */
  readonly mention: Phrase;
  /** Where to look for the name, in order: an apposition may hold it ("the manager, Jane Doe,"). */
  readonly naming: readonly Phrase[];
}

/** A subject by its mention and, after it, what else may hold the name. */
export function subject(mention: Phrase, ...also: Phrase[]): Subject {
  return { mention, naming: [mention, ...also] };
}
