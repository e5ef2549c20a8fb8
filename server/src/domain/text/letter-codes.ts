/**
 * Letters told by their codes, for loops that pass over every character of an
 * article, where a pattern with classes of letters takes ten times as long.
 *
 * Good enough to find where words end: from À on everything but general
 * punctuation counts, and nothing else stands within a word of news.
 */
export function isLetterCode(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}

/** Whether a letter may be a capital: sure for ASCII, to be looked at closer from À on. */
export function mayBeCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0;
}
