/** What stands on each sheet of a PDF, line by line from the top, read with a reader that is not the browser's own. */
import { getDocumentProxy } from "unpdf";

export async function linesOfPages(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ("str" in item ? [item] : []))));
  }
  return pages;
}

interface Piece {
  readonly str: string;
  /** The last two say where it stands: from the left, from the bottom. */
  readonly transform: readonly number[];
}

/** Pieces of one height are a line; a raised number is none of its own. */
const RISE = 4;

function linesOf(pieces: readonly Piece[]): string[] {
  const lines: { readonly y: number; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === "") continue;
    const y = piece.transform[5] ?? 0;
    const line = lines.find((known) => Math.abs(known.y - y) <= RISE);
    if (line) line.pieces.push(piece);
    else lines.push({ y, pieces: [piece] });
  }
  return lines
    .sort((a, b) => b.y - a.y)
    .map((line) =>
      line.pieces
        .sort((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0))
        .map(({ str }) => str.trim())
        .join(" "),
    );
}
