/**
 * Text from articles and editors, made harmless for any format: what would
 * steer a reader's program instead of being read shows as �.
 *
 * Controls can end a document early (NUL) or repaint a terminal; embedding and
 * override marks of bidirectional text can turn a sentence round, and did in
 * attacks on source code; half a surrogate pair is no character in any file.
 */

// All control characters but tab and line breaks.
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
// Left and right marks (200e, 200f) stay: Hebrew and Arabic need them, and they turn nothing round.
// fffe and ffff are no characters, and XML with one of them in it is refused whole.
const STEERING = /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]/g;
const HALF_PAIRS = /\p{Surrogate}/gu;

export function inert(text: string): string {
  return text.replace(CONTROLS, "\ufffd").replace(STEERING, "\ufffd").replace(HALF_PAIRS, "\ufffd");
}

/** The same on one line. */
export function inertLine(text: string): string {
  return inert(text.replace(/\s+/gu, " ").trim());
}

/** An address that may be made a link; null for anything but the web's own. */
export function webAddress(url: string | null | undefined): string | null {
  if (typeof url !== "string" || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(inertLine(url)).href;
  } catch {
    return null;
  }
}

/** What programs take for a date, those of XML Schema; our own reading of dates takes much more. */
export function isSchemaDate(iso: string): boolean {
  return (
    /^\d{4}-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?$/.test(iso) &&
    !Number.isNaN(Date.parse(iso))
  );
}
