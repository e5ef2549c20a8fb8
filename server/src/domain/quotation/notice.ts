/**
 * What an editor should know of how an article was read. Apart from
 * `notices.ts`, which finds it out by the lexicons: the page reads the codes
 * and must not load nine languages' word lists for them.
 */
export const NOTICE_CODES = ["language.marks-only", "language.no-indirect-speech"] as const;

export interface Notice {
  readonly code: (typeof NOTICE_CODES)[number];
  /** A sentence for the editor. */
  readonly message: string;
}
