/**
 * Two tellings in one article.
 *
 * Who prints a sentence and, elsewhere in the same article, nearly the same
 * sentence in other words reports two statements ("I never talk about
 * referees" on Friday, "I don't normally talk about referees" on Sunday). One
 * utterance must not hold both, whatever another outlet's words resemble. A
 * headline or a pull quote that repeats words of the body is an echo, not a
 * second telling.
 */
import type { Statement } from "./statement.ts";
import type { Word, WordKind } from "./words.ts";

const TELLING: ReadonlySet<WordKind> = new Set(["content", "name", "figure", "date"]);
const CHANGING: ReadonlySet<WordKind> = new Set([...TELLING, "negation"]);

/** Below this share of the shorter one's telling words the two merely touch on one subject. */
const NEARLY_THE_SAME = 0.6;
/** One shared word is a subject, not a sentence. */
const FEWEST_SHARED = 2;

export function areToldTwice(a: Statement, b: Statement): boolean {
  if (a.quotation.articleId !== b.quotation.articleId || a.reported || b.reported) return false;
  const [shorter, longer] = a.mass <= b.mass ? [a, b] : [b, a];
  const lemmas = new Set(longer.words.map((word) => word.lemma));
  const telling = shorter.words.filter((word) => TELLING.has(word.kind));
  const shared = telling.filter((word) => lemmas.has(word.lemma)).length;
  if (shared < FEWEST_SHARED || shared < NEARLY_THE_SAME * telling.length) return false;
  return !isEcho(shorter.words, longer.words);
}

/** Every word that could change the sense stands in the longer one too, in order. */
function isEcho(shorter: readonly Word[], longer: readonly Word[]): boolean {
  let from = 0;
  return shorter
    .filter((word) => CHANGING.has(word.kind) && !word.aside)
    .every((word) => {
      const at = longer.findIndex((other, index) => index >= from && other.lemma === word.lemma);
      from = at + 1;
      return at >= 0;
    });
}
