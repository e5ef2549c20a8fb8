/**
 * Writes a collation as one line and reads such a line back to its witnesses,
 * after the critical apparatus of printed editions:
 *
 *     [The premier] said we will {A B: not | C: ∅} sign by {A: 3 | B C: 13} May
 *
 * Braces hold a site, "∅" an omission. A witness that braces do not name is
 * silent there, so a stretch that only some give has one reading: "{A B: I think}".
 * Braces and not brackets, because news text itself uses square brackets.
 */
import type { Collation, Reading, Stretch } from "./collation.ts";

const OMISSION = "∅";
const SIGLA = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Text by sigil, sigla sorted: all from A to the last one named, and B at least. */
export function parseApparatus(line: string): ReadonlyMap<string, string> {
  const pieces = piecesOf(line);
  const named = pieces.flatMap((piece) => [...(piece.readings?.keys() ?? [])]);
  const last = named.reduce((highest, sigil) => (sigil > highest ? sigil : highest), "B");
  const sigla = [...SIGLA.slice(0, SIGLA.indexOf(last) + 1)];
  return new Map(
    sigla.map((sigil) => {
      const words = pieces.map((piece) =>
        piece.readings === null ? piece.text : (piece.readings.get(sigil) ?? ""),
      );
      return [sigil, joinWords(words)];
    }),
  );
}

/** `sigilOf` names the article; sigla must sort like the article ids. */
export function printApparatus(collation: Collation, sigilOf: (articleId: string) => string): string {
  return joinWords(collation.stretches.map((stretch) => printStretch(stretch, collation, sigilOf)));
}

interface Piece {
  readonly text: string;
  /** Null for a stretch outside braces. */
  readonly readings: ReadonlyMap<string, string> | null;
}

function piecesOf(line: string): Piece[] {
  return line
    .split(/(\{[^{}]*\})/)
    .filter((text) => text.trim() !== "")
    .map((text) => ({
      text: text.trim(),
      readings: text.startsWith("{") ? readingsOf(text.slice(1, -1)) : null,
    }));
}

function readingsOf(site: string): Map<string, string> {
  return new Map(
    site.split("|").flatMap((reading) => {
      const [, sigla = "", text = ""] = reading.match(/^\s*([A-Z](?:\s+[A-Z])*):(.*)$/u) ?? [];
      if (sigla === "") throw new Error(`a reading without sigla in “{${site}}”`);
      return sigla
        .split(/\s+/)
        .map((sigil): [string, string] => [sigil, text.trim() === OMISSION ? "" : text.trim()]);
    }),
  );
}

function printStretch(
  stretch: Stretch,
  collation: Collation,
  sigilOf: (articleId: string) => string,
): string {
  const speaking = new Set(stretch.readings.flatMap((reading) => reading.articleIds));
  const [only] = stretch.readings;
  if (stretch.readings.length === 1 && only !== undefined && speaking.size === collation.articleIds.length)
    return only.text;
  return `{${stretch.readings.map((reading) => printReading(reading, sigilOf)).join(" | ")}}`;
}

function printReading(reading: Reading, sigilOf: (articleId: string) => string): string {
  const sigla = reading.articleIds.map(sigilOf).sort().join(" ");
  return `${sigla}: ${reading.text === "" ? OMISSION : reading.text}`;
}

/** Pointing follows its word without a blank. */
function joinWords(words: readonly string[]): string {
  return words
    .filter((word) => word !== "")
    .reduce(
      (line, word) => (line === "" || /^[,.;:!?’”)]+(?:\s|$)/u.test(word) ? line + word : `${line} ${word}`),
      "",
    );
}
