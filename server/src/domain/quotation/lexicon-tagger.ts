/**
 * Tags the words of a language from its lists, for where there is no model.
 *
 * Enough for attribution around quotation marks, which asks only for verbs of
 * saying, names, pronouns and the words that part them; everything else counts
 * as a noun.
 */
import type { PartOfSpeech, TaggedWord, Tagger } from "../language.ts";
import type { ForeignLexicon } from "./lexicon/speech-lexicon.ts";

const WORD = /[\p{L}\p{M}]+['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:\.(?=\p{L}))?|\S/gu;

export function lexiconTagger(lexicon: ForeignLexicon): Tagger {
  return {
    tag: (sentence) =>
      [...sentence.matchAll(WORD)].map((match): TaggedWord => {
        const [text] = match;
        const lower = text.toLowerCase().replace("’", "'");
        return {
          start: match.index,
          end: match.index + text.length,
          lemma: lower,
          pos: tagOf(text, lower, match.index, lexicon),
        };
      }),
  };
}

function tagOf(text: string, lower: string, at: number, lexicon: ForeignLexicon): PartOfSpeech {
  if (!/[\p{L}\p{N}]/u.test(text)) return "PUNCT";
  if (/^\p{N}/u.test(text)) return "NUM";
  const listed = lexicon.partsOfSpeech.get(lower);
  const isCapital = /^\p{Lu}/u.test(text);
  // "Die" opens a sentence, "Merkel" may too; inside one a capital is a name even if it is spelt like a verb.
  if (listed !== undefined && (!isCapital || at === 0)) return listed;
  return isCapital ? "PROPN" : "NOUN";
}
