/**
 * Keeps recently used answers of a pure function, so that a long-running server
 * does not grow without bound.
 *
 * In two generations: what is asked for moves to the young one, and when that
 * is half the limit the old one is let go. Ordering every answer by its last
 * use instead costs more than many of the answers.
 */
export function rememberRecent<Answer>(
  limit: number,
  compute: (key: string) => Answer,
): (key: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const answer = old.get(key) ?? compute(key);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}
