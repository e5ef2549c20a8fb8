/**
 * Parts of speech and dictionary forms by winkNLP.
 *
 * winkNLP is fast on prose and worse than quadratic on hostile runs (5.6 kB of
 * "http://" took 2.4 s), so nothing reaches it unguarded: a run without a
 * space is cut out when it is longer than a word can be, and a sentence is
 * tagged only as far as a sentence can sensibly go. What is cut out is kept as
 * an untagged word, so that offsets stay true.
 *
 * winkNLP also learns: from the day it reads "Harlow’s," with the comma it takes
 * every later "Harlow’s" for one word, and an article's tags come to depend on
 * what was read before it. So the possessive is parted from its word first.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { PartOfSpeech, TaggedWord, Tagger } from "../domain/language.ts";
import { plainLetters } from "./plain-letters.ts";

// The longest words of news prose, "pneumonoultra…" included, are shorter; links are longer.
const LONGEST_RUN = 48;
// 300 words; the longest sentence of 300 articles measured had 130.
const LONGEST_SENTENCE = 2_000;

const PROSE = new RegExp(String.raw`(?:\s|(?<!\S)\S{1,${LONGEST_RUN}}(?!\S))+|\S+`, "gu");

// These the model knows as two words of their own: "it’s" is "it is", never "of it".
const CONTRACTED = "he|here|how|it|let|she|that|there|this|what|when|where|which|who|why";
// The apostrophe comes first in the pattern, so that nothing is looked at where there is none.
const POSSESSIVE = new RegExp(
  String.raw`['’]s(?![\p{L}\p{N}'’])(?<=[\p{L}\p{N}.]['’]s)(?<!(?<![\p{L}\p{N}'’-])(?:${CONTRACTED})['’]s)`,
  "giu",
);

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set<PartOfSpeech>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
]);

/** Loads the English model, which takes about 0.1 s and 54 MB. */
export function winkTagger(): Tagger {
  const nlp = winkNLP(model, ["pos"]);
  const { value, pos } = nlp.its;
  // The package's types give this one accessor a third parameter that it takes like the others.
  const lemma = nlp.its.lemma as unknown as ItsFunction<string>;

  function tagProse(prose: string, offset: number, words: TaggedWord[]): void {
    const tokens = nlp.readDoc(prose.replace(POSSESSIVE, " $&")).tokens();
    const values = tokens.out(value);
    const tags = tokens.out(pos);
    const lemmas = tokens.out(lemma);
    let at = 0;
    for (const [index, word] of values.entries()) {
      // winkNLP drops a byte-order mark and some control characters: find the word rather than add up lengths.
      const start = prose.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      words.push({
        start: offset + start,
        end: offset + at,
        pos: partOfSpeech(tags[index]),
        lemma: lemmas[index] ?? word.toLowerCase(),
      });
    }
  }

  return {
    tag(printed) {
      const sentence = plainLetters(printed);
      const words: TaggedWord[] = [];
      if (sentence.length <= LONGEST_SENTENCE && !hasOverlongRun(sentence)) {
        tagProse(sentence, 0, words);
        return words;
      }
      for (const match of sentence.matchAll(PROSE)) {
        const [run] = match;
        const isProse = /\s/u.test(run) || run.length <= LONGEST_RUN;
        if (isProse && match.index + run.length <= LONGEST_SENTENCE) tagProse(run, match.index, words);
        else words.push(...untagged(run, match.index));
      }
      return words;
    },
  };
}

/** Only the plain space parts words here: where others do, the careful way finds out. */
function hasOverlongRun(sentence: string): boolean {
  for (let from = 0; sentence.length - from > LONGEST_RUN; ) {
    const space = sentence.lastIndexOf(" ", from + LONGEST_RUN);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return isPartOfSpeech(tag) ? tag : "X";
}

function isPartOfSpeech(tag: string | undefined): tag is PartOfSpeech {
  return tag !== undefined && PARTS_OF_SPEECH.has(tag);
}

function untagged(run: string, offset: number): TaggedWord[] {
  return [...run.matchAll(/\S+/gu)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    pos: "X",
    lemma: match[0].toLowerCase(),
  }));
}
