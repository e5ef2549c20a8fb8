/** UTF-16 units of text in one article: a long book, forty times the longest feature. The contract has the same figure. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Bytes of one file, as it lies on the disk or comes over the wire. */
export const MAX_FILE_BYTES = 20_000_000;
