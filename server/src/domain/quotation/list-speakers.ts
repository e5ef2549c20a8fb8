/** Speakers by description in languages that are read by lists: "die Polizei", "une porte-parole". */
import type { ListedWords } from "./lexicon/speech-lexicon.ts";
import type { Node } from "./narration.ts";
import { type Phrase, phraseSpan, wordAt } from "./phrases.ts";

/** A speaker without a name of their own. */
export interface DescribedSpeaker {
  readonly kind: "other";
  readonly name: string;
  readonly body: "organisation" | "unnamed";
}

/** Only nouns that the lists know for people and bodies speak; anything else stays unknown. */
export function describedByList(
  text: string,
  nodes: readonly Node[],
  phrase: Phrase,
  lists: ListedWords,
): DescribedSpeaker | null {
  let { first } = phrase;
  while (first < phrase.last && wordAt(nodes, first)?.pos === "DET") first++;
  for (let index = first; index <= phrase.last; index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "ADP") return null;
    const kind = word.pos === "NOUN" ? lists.kindOf(word.lower) : undefined;
    if (kind !== "role" && kind !== "body") continue;
    const span = phraseSpan(nodes, { first, last: phrase.last });
    const name = text.slice(span.start, span.end).replace(/\s+/gu, " ");
    return { kind: "other", name, body: kind === "body" ? "organisation" : "unnamed" };
  }
  return null;
}
