import type { Gender } from "./introductions.ts";
import type { VerbClass } from "./lexicon/speech-verbs.ts";
import type { Phrase } from "./phrases.ts";
import type { Subject } from "./subject.ts";

/** A verb or phrase that reports what someone said, as a sentence has it. */
export interface Cue {
  /** Node indices of the cue's first and last word. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly verbClass: VerbClass | "according";
  readonly subject: Subject | null;
  /** "Reuters quoted Smith as saying": who passes the words on; `subject` is who said them. */
  readonly relayer: Phrase | null;
  /** The subject stands after the verb. */
  readonly inverted: boolean;
  /** "never said", "denied saying": the words are reported as not said. */
  readonly negated: boolean;
  /** "would say", "if he said", "to say": nobody has said it. */
  readonly hypothetical: boolean;
  /** "was told": whoever stands before the verb heard it. */
  readonly passive: boolean;
  /** The verb stands for its subject too ("dijo", "powiedziała"): the gender it shows. */
  readonly implied?: Gender;
}
