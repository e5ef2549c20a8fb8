/** Keeps the most recently used answers of a pure function, so that a long-running server does not grow without bound. */
export function rememberRecent<Answer>(
  limit: number,
  compute: (key: string) => Answer,
): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      answers.set(key, known);
      return known;
    }
    const answer = compute(key);
    answers.set(key, answer);
    if (answers.size > limit) {
      for (const oldest of answers.keys()) {
        answers.delete(oldest);
        break;
      }
    }
    return answer;
  };
}
