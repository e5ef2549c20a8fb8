/**
 * Hebrew and Arabic in visual order (Unicode's bidirectional algorithm, UAX 9,
 * by bidi-js). A line keeps its pieces in the order in which they are read, so
 * that copying and reading aloud give the sentence; what changes is where each
 * stands.
 *
 * Somebody else's words are isolated, as `bdi` does in HTML: what an outlet
 * writes turns nothing round outside of itself. Marks that would steer the
 * algorithm from within were made inert long before.
 */
import bidiFactory from "bidi-js";
import { type Direction, directionOf, hasRightToLeft } from "../writing-direction.ts";
import type { Faces } from "./faces.ts";
import type { Piece } from "./set-line.ts";

const bidi = bidiFactory();

interface Atom {
  readonly piece: Piece;
  readonly level: number;
}

/** The pieces of a line, still in the order of reading, each with its place from the left. */
export function placed(pieces: readonly Piece[], base: Direction, faces: Faces): Piece[] {
  const atoms = atomsOf(pieces, base, faces);
  const lefts = new Map<Atom, number>();
  let left = 0;
  for (const atom of inVisualOrder(atoms)) {
    lefts.set(atom, left);
    left += atom.piece.width;
  }
  return atoms.map((atom) => ({ ...atom.piece, left: lefts.get(atom) ?? 0 }));
}

const ISOLATES = { 0: "\u2066", 1: "\u2067" } as const;
const END = "\u2069";

function atomsOf(pieces: readonly Piece[], base: Direction, faces: Faces): Atom[] {
  let text = "";
  const starts: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { run } = piece;
    if (run.isForeign && run !== pieces[index - 1]?.run) text += ISOLATES[directionOf(run.text)];
    starts.push(text.length);
    text += piece.text;
    if (run.isForeign && run !== pieces[index + 1]?.run) text += END;
  }
  const { levels } = bidi.getEmbeddingLevels(text, base === 1 ? "rtl" : "ltr");
  return pieces.flatMap((piece, index) => {
    const start = starts[index] ?? 0;
    return split(piece, levels.subarray(start, start + piece.text.length), faces);
  });
}

/** A piece in parts of one direction, each a word or the space between two: fonts are asked word by word. */
function split(piece: Piece, levels: Uint8Array, faces: Faces): Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  for (let end = 1; end <= piece.text.length; end++) {
    const isSame =
      end < piece.text.length &&
      levels[end] === levels[start] &&
      piece.text[end] !== " " &&
      piece.text[end - 1] !== " ";
    if (isSame) continue;
    atoms.push(atomOf(piece, start, end, levels[start] ?? 0, faces));
    start = end;
  }
  return atoms;
}

function atomOf(piece: Piece, start: number, end: number, level: number, faces: Faces): Atom {
  const text = piece.text.slice(start, end);
  const isWhole = start === 0 && end === piece.text.length;
  const shown = level % 2 === 0 ? text : turned(text);
  if (isWhole && shown === text) return { piece, level };
  const unit = faces.runsOf(piece.face, shown).reduce((sum, run) => sum + run.unit, 0);
  const width = isWhole ? piece.width : unit * piece.size;
  const actual = piece.actual?.slice(start, end) ?? (shown === text ? null : text);
  return { piece: { ...piece, text: shown, actual, width }, level };
}

/** Brackets face the other way. A font turns round what has letters of such a script; the rest is turned here. */
function turned(text: string): string {
  const mirrored = Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character);
  return (hasRightToLeft(text) ? mirrored : mirrored.reverse()).join("");
}

/** Rule L2: from the highest level down, whatever is at it or above is turned round. */
function inVisualOrder(atoms: readonly Atom[]): Atom[] {
  const order = [...atoms];
  const highest = Math.max(0, ...atoms.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
}
