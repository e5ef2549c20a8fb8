/** What paints: pdfkit with a base line, tags round every line of text, and artifacts for whatever is not read. */

import { INK } from "./dress.ts";
import type { Faces } from "./faces.ts";
import { drawMark, drawSign } from "./marks.ts";
import type { Piece, SetLine } from "./set-line.ts";
import type { Tag, TaggedLink } from "./tags.ts";

type Box = readonly [x: number, y: number, width: number, height: number];

export class Canvas {
  constructor(
    readonly doc: PDFKit.PDFDocument,
    private readonly faces: Faces,
  ) {}

  /** A line of text on a base line, read as part of a tag; null: seen and not read again. */
  text(line: SetLine, x: number, base: number, tag: Tag | null): void {
    const drawn = line.pieces.map((piece) => ({ piece, x: x + piece.left + piece.indent }));
    this.artifact(() => {
      for (const { piece, x: left } of drawn) {
        if (piece.mark !== null) drawMark(this.doc, piece, left, base);
        if (piece.sign !== null)
          drawSign(this.doc, piece.sign, left - piece.indent + 0.8, base - piece.rise, piece.indent - 1);
      }
    });
    for (const { piece, x: left } of drawn) {
      if (tag === null) this.artifact(() => this.letters(piece, left, base));
      else this.piece(piece, left, base, tag);
    }
  }

  private piece(piece: Piece, x: number, base: number, tag: Tag): void {
    const content = this.doc.markStructureContent(piece.href === null ? tag.type : "Link");
    this.letters(piece, x, base - piece.rise);
    this.doc.endMarkedContent();
    if (piece.href === null) tag.add(content);
    else tag.add(this.link(piece.href, content, [x, base - piece.size, piece.width, piece.size * 1.3]));
  }

  private link(href: string, content: PDFKit.PDFStructureContent, box: Box): TaggedLink {
    const element = this.doc.struct("Link");
    element.add(content);
    // `structParent` is younger than the published types.
    const owned: object = { structParent: element };
    this.doc.link(...box, href, owned);
    element.end();
    return { element, page: this.doc.page };
  }

  /** Letters without a place in the reading order. */
  letters(
    piece: Pick<Piece, "face" | "text" | "actual" | "size" | "ink" | "width">,
    x: number,
    base: number,
  ): void {
    if (piece.actual !== null) this.doc.markContent("Span", { actual: piece.actual });
    // The width is known: pdfkit would lay the letters out a second time to find it.
    const measured: PDFKit.Mixins.TextOptions = Object.assign(
      { lineBreak: false, baseline: "alphabetic" as const },
      { textWidth: piece.width, wordCount: 1 },
    );
    this.doc
      .font(this.faces.pathOf(piece.face))
      .fontSize(piece.size)
      .fillColor(piece.ink)
      .text(piece.text, x, base, measured);
    if (piece.actual !== null) this.doc.endMarkedContent();
  }

  /** Lines, washes, running heads: they are seen and not read. */
  artifact(paint: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    paint();
    this.doc.endMarkedContent();
  }

  rule(x: number, y: number, width: number, ink: string = INK.rule, weight = 0.5): void {
    this.artifact(() => {
      this.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(ink)
        .stroke();
    });
  }
}
