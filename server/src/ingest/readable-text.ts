/** What a file gives once it is read: the text that every span will count on, and what the file says about itself. */
export interface ReadableText {
  /** For .txt and .md the file's own characters, none changed; for other kinds the text drawn out of them. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  /** BCP 47 primary tag; null when the text is too short to tell. */
  readonly language: string | null;
}

/** UTF-16 units of text in one article: a long book, forty times the longest feature. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Bytes of one file, as it lies on the disk or comes over the wire. */
export const MAX_FILE_BYTES = 20_000_000;
