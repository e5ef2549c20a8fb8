/**
 * Bytes to text, without losing or moving a character.
 *
 * Spans count on the decoded text, so nothing is tidied here: a byte order
 * mark stays the first character, CRLF stays two. Order of belief: a UTF-16
 * mark, then UTF-8, then windows-1252, which is what older newsroom exports
 * hold when they are not UTF-8.
 */
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";

/** How much is looked at to tell text from binary; a picture or archive shows itself in its first bytes. */
const SAMPLE_LENGTH = 65_536;

/** More control characters than this share and it is no text. A stray one in a pasted article is forgiven. */
const MAX_CONTROL_SHARE = 0.002;

/** Magic numbers of what people drop by mistake; some of them hold no NUL in the sample. */
const BINARY_OPENINGS = [
  "%PDF-",
  "PK\u0003\u0004",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
  "\u007fELF",
  "\u001f\u008b",
];

export function decodeText(name: string, bytes: Uint8Array): string {
  const text = decode(bytes);
  if (isBinary(bytes, text)) {
    throw new DeskError("article.not-text", filled(REFUSALS.noText, name));
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  // `ignoreBOM` keeps the mark: the text is the file's own, and spans count it.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

// Node 20 decodes windows-1252 as latin1 and leaves the quotation marks at 0x91 to 0x94 out, the very ones we live by.
const WINDOWS_1252_AT_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (unit) => WINDOWS_1252_AT_0X80[unit.charCodeAt(0) - 0x80] ?? unit,
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function isBinary(bytes: Uint8Array, text: string): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  if (BINARY_OPENINGS.some((magic) => opening.startsWith(magic))) return true;
  const sample = text.slice(0, SAMPLE_LENGTH);
  return sample.length > 0 && countControls(sample) / sample.length > MAX_CONTROL_SHARE;
}

function countControls(sample: string): number {
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    const isLayout = unit >= 9 && unit <= 13;
    if (unit < 32 && !isLayout) controls++;
  }
  return controls;
}
