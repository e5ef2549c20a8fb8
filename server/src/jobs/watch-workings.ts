/**
 * Tells how far an analysis is by what it asks its workings for. The engine
 * itself knows nothing of it: it asks for each article once to read it, for
 * each statement to compare it, and for each utterance to lay it side by side.
 */
import type { Workings } from "../domain/workings.ts";
import { shareOf } from "../usecases/progress.ts";

/** Reading takes the larger part of the time of a story that is new. */
const READ = 0.6;
const COMPARED = 0.95;

export function watchWorkings(
  workings: Workings,
  articleCount: number,
  tell: (share: number, sentence: string) => void,
): Workings {
  const comparing = "Comparing the articles’ statements";
  let read = 0;
  let statements = 0;
  let inUtterances = 0;
  return {
    ...workings,
    extract(article, language) {
      read += 1;
      tell(shareOf(read - 1, articleCount, 0, READ), `Reading article ${read} of ${articleCount}`);
      const extraction = workings.extract(article, language);
      if (read === articleCount) tell(READ, comparing);
      return extraction;
    },
    statement(quotation, article, language) {
      statements += 1;
      return workings.statement(quotation, article, language);
    },
    utterance(key, articles, make) {
      // One statement of each article at least: most are, so that this comes near to all.
      inUtterances += articles.length;
      tell(shareOf(Math.min(inUtterances, statements), statements, READ, COMPARED), comparing);
      return workings.utterance(key, articles, make);
    },
  };
}
