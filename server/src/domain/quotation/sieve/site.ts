/** Where a quotation stands in its sentence, as the rules of the sieve see it. */
import type { Cue } from "../cue.ts";
import type { ListedWords } from "../lexicon/speech-lexicon.ts";
import type { Node } from "../narration.ts";
import type { Subject } from "../subject.ts";

export interface Site {
  readonly nodes: readonly Node[];
  readonly cues: readonly Cue[];
  /** Index of the quotation among the nodes. */
  readonly at: number;
  /** The words between the marks. */
  readonly content: string;
  /** Set where the language is read by lists, which know no verbs but those of saying. */
  readonly lists: ListedWords | null;
}

export interface Claim {
  /** The rule's name, as it goes into the output and the interface. */
  readonly rule: string;
  readonly cue: Cue | null;
  readonly subject: Subject | null;
}

/** One rule: what it claims about the quotation at the site, or null when it has nothing to say. */
export type Rule = (site: Site) => Claim | null;

export function isPunctuation(node: Node | undefined, glyphs: RegExp): boolean {
  return node?.kind === "word" && glyphs.test(node.text);
}

export function hasQuoteBetween(nodes: readonly Node[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (nodes[index]?.kind === "quote") return true;
  return false;
}

/** Whether the words between the marks end as speech does before "he said". */
export function endsLikeSpeech(content: string): boolean {
  return /[,?!.…—–-]['’"”]?$/u.test(content);
}
