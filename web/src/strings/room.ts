/**
 * The strings of one part of the page. A room travels in the chunk of what
 * shows it, so that the first load carries no words of pages not yet opened;
 * its name is what the other languages find theirs by.
 */
import type { ReactNode } from "react";

/**
 * A sentence with a gap is a function: each language orders its own words, and
 * the compiler counts the gaps. What goes into one is set as it comes; a
 * sentence never computes on it, so that a test can call it with anything.
 */
type Sentence = string | ((...gaps: never[]) => ReactNode);

interface Strings {
  readonly [key: string]: Sentence | Strings;
}

export interface Room<Name extends string, Held> {
  readonly name: Name;
  /** English, which is also what stands where a language has not arrived. */
  readonly strings: Held;
}

export function room<Name extends string, Held extends Strings>(name: Name, strings: Held): Room<Name, Held> {
  return { name, strings };
}
