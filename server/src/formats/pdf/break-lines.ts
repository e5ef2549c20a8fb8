/**
 * Runs to lines: greedy, ragged right. A line breaks at spaces and behind
 * hyphens, dashes and slashes; a word wider than its column breaks anywhere,
 * since ten thousand letters without a space must not run off the sheet.
 */
import type { Mark, Run } from "../outline.ts";
import { directionOf, hasRightToLeft } from "../writing-direction.ts";
import { placed } from "./direction.ts";
import { INK, type TextStyle } from "./dress.ts";
import type { FaceName, Faces } from "./faces.ts";
import type { Piece, SetLine } from "./set-line.ts";

interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Null where the word hangs on the one before without a space. */
  readonly space: Piece | null;
}

const GAP_SIGN = "\u2038";

export function breakLines(runs: readonly Run[], style: TextStyle, width: number, faces: Faces): SetLine[] {
  const lines: SetLine[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const direction = style.direction === "ltr" ? 0 : directionOf(runs.map(({ text }) => text).join(""));
  const place = runs.some(({ text }) => hasRightToLeft(text))
    ? (unplaced: readonly Piece[]) => placed(unplaced, direction, faces)
    : inRow;
  const close = () => {
    lines.push({ pieces: place(joinAlike(pieces)), width: used, direction });
    pieces = [];
    used = 0;
  };
  for (const word of wordsOf(runs, style, faces).flatMap((whole) => fitting(whole, width, faces))) {
    const space = used === 0 ? 0 : (word.space?.width ?? 0);
    if (used > 0 && used + space + word.width > width) close();
    else if (used > 0 && word.space) pieces.push(word.space);
    used += (used === 0 ? 0 : space) + word.width;
    pieces.push(...word.pieces);
  }
  if (pieces.length > 0 || lines.length === 0) close();
  return lines;
}

function wordsOf(runs: readonly Run[], style: TextStyle, faces: Faces): Word[] {
  const words: Word[] = [];
  let space: Piece | null = null;
  let mayBreak = true;
  for (const run of runs) {
    for (const part of partsOf(run)) {
      if (part === " ") {
        space = piecesOf(run, " ", style, faces)[0] ?? null;
        mayBreak = true;
        continue;
      }
      const pieces = piecesOf(run, part, style, faces);
      const last = words.at(-1);
      if (last && !mayBreak) words[words.length - 1] = glued(last, pieces);
      else words.push({ pieces, width: widthOf(pieces), space });
      space = null;
      mayBreak = /[-\u2010\u2013\u2014/]$/.test(part);
    }
    if (run.mark !== null) {
      const number = numberOf(run, run.mark, style, faces);
      const last = words.at(-1);
      if (last) words[words.length - 1] = glued(last, number);
      mayBreak = false;
    }
  }
  return words;
}

/** The words of a run, the spaces between them, and the places where a long one may break. */
function partsOf({ text, mark }: Run): string[] {
  if (mark?.isGap) return [GAP_SIGN];
  return text.match(/ |[^ ]+?(?:(?<=[\p{L}\p{N}])[-\u2010\u2013\u2014/](?=[\p{L}\p{N}])|(?= )|$)/gu) ?? [];
}

function glued(word: Word, pieces: readonly Piece[]): Word {
  return { ...word, pieces: [...word.pieces, ...pieces], width: word.width + widthOf(pieces) };
}

function piecesOf(run: Run, text: string, style: TextStyle, faces: Faces): Piece[] {
  const { size } = style;
  const isLabel = run.style === "label";
  const shown = isLabel ? text.toUpperCase() : text;
  const sized = isLabel ? size * 0.82 : run.mark?.isGap ? size * 1.3 : size;
  const ink = isLabel ? INK.faint : run.mark?.isGap ? INK.rubric : style.ink;
  const { href, mark } = run;
  // Spelled out: spreading a run a word is a third of the time a report takes.
  return faces.runsOf(faceOf(run, style), shown).map(({ face, text: letters, actual, unit }) => ({
    face,
    text: letters,
    actual,
    unit,
    size: sized,
    ink,
    width: unit * sized,
    rise: 0,
    href,
    mark,
    sign: null,
    indent: 0,
    run,
    left: 0,
  }));
}

/** The sign of the type and the number of the place, raised. */
function numberOf(run: Run, { number, type }: Mark, { size }: TextStyle, faces: Faces): Piece[] {
  const sized = size * 0.68;
  const indent = size * 0.6;
  return faces.runsOf("labelBold", String(number)).map((piece) => ({
    ...piece,
    size: sized,
    ink: INK.rubric,
    width: indent + piece.unit * sized + 0.8,
    rise: size * 0.36,
    href: null,
    mark: null,
    sign: type,
    indent,
    run,
    left: 0,
  }));
}

function faceOf({ style: kind }: Run, style: TextStyle): FaceName {
  if (kind === "strong") return style.bold;
  if (kind === "label") return "labelBold";
  return kind === "italic" ? style.italic : style.face;
}

/** A word that no line can hold, cut into what one can. */
function fitting(word: Word, width: number, faces: Faces): Word[] {
  if (word.width <= width) return [word];
  const parts: Piece[][] = [[]];
  let room = width;
  for (const piece of word.pieces) {
    for (const slice of slicesOf(piece, room, width, faces)) {
      if (slice.width > room && room < width) {
        parts.push([]);
        room = width;
      }
      parts.at(-1)?.push(slice);
      room -= slice.width;
    }
  }
  return parts.map((pieces, index) => ({
    pieces,
    width: widthOf(pieces),
    space: index === 0 ? word.space : null,
  }));
}

/** A piece cut so that the first slice fits the room that is left and the others a line. */
function slicesOf(piece: Piece, room: number, width: number, faces: Faces): Piece[] {
  if (piece.width <= room) return [piece];
  const slices: Piece[] = [];
  const letters = [...piece.text];
  const actual = piece.actual === null ? null : [...piece.actual];
  let start = 0;
  let used = 0;
  let left = room;
  const cut = (end: number) => {
    const text = letters.slice(start, end).join("");
    slices.push({ ...piece, text, actual: actual?.slice(start, end).join("") ?? null, width: used });
    start = end;
    used = 0;
    left = width;
  };
  for (const [index, letter] of letters.entries()) {
    const wide = (faces.runsOf(piece.face, letter)[0]?.unit ?? 0) * piece.size;
    if (used + wide > left && index > start) cut(index);
    used += wide;
  }
  cut(letters.length);
  return slices;
}

/** Neighbours that look alike become one piece: fewer operators in the file, and words that copy as words. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isAlike(last, piece)) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + piece.text,
        actual: last.actual === null ? null : last.actual + (piece.actual ?? ""),
        width: last.width + piece.width,
      };
    } else joined.push(piece);
  }
  return joined;
}

function isAlike(a: Piece, b: Piece): boolean {
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.ink === b.ink &&
    a.rise === b.rise &&
    a.href === b.href &&
    a.mark === b.mark &&
    a.run.isForeign === b.run.isForeign &&
    (a.run === b.run || !a.run.isForeign) &&
    a.sign === null &&
    b.sign === null &&
    (a.actual === null) === (b.actual === null)
  );
}

/** One after the other from the left. */
function inRow(pieces: readonly Piece[]): Piece[] {
  let left = 0;
  return pieces.map((piece) => {
    const place = { ...piece, left };
    left += piece.width;
    return place;
  });
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}
