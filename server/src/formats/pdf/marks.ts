/**
 * How a variant is marked on paper: a wash where a statement is at stake, and
 * a line whose pattern tells the kind.
 */
import { DIFFERENCE_SIGNS } from "../../contract/difference-signs.ts";
import type { DifferenceType } from "../../domain/difference/difference.ts";
import { MARK_PATTERNS, type MarkPattern } from "../mark-patterns.ts";
import { INK } from "./dress.ts";
import type { Piece } from "./set-line.ts";

export function drawMark(doc: PDFKit.PDFDocument, piece: Piece, x: number, base: number): void {
  const { mark, width, size } = piece;
  if (mark === null || mark.isGap) return;
  const pattern = MARK_PATTERNS[mark.type];
  if (pattern === "thick" || pattern === "double") {
    doc.rect(x - 0.6, base - size * 0.82, width + 1.2, size * 1.12).fill(INK.alarm);
  }
  const y = base + size * 0.2;
  doc
    .save()
    .lineWidth(0.7)
    .strokeColor(pattern === "thin" ? INK.faint : INK.rubric);
  drawPattern(doc, pattern, x, y, width);
  doc.restore();
}

/** Standing on a base line, as large as `size`. */
export function drawSign(
  doc: PDFKit.PDFDocument,
  type: DifferenceType,
  x: number,
  base: number,
  size: number,
): void {
  doc
    .save()
    .translate(x, base - size * 0.92)
    .scale(size / 16)
    .path(DIFFERENCE_SIGNS[type])
    .lineWidth(1.9)
    .lineCap("round")
    .lineJoin("round")
    .strokeColor(INK.rubric)
    .stroke()
    .restore();
}

function drawPattern(
  doc: PDFKit.PDFDocument,
  pattern: MarkPattern,
  x: number,
  y: number,
  width: number,
): void {
  switch (pattern) {
    case "thick":
      doc.lineWidth(1.5);
      line(doc, x, y, width);
      break;
    case "double":
      line(doc, x, y - 0.6, width);
      line(doc, x, y + 1, width);
      break;
    case "wavy":
      wave(doc, x, y, width);
      break;
    case "dotted":
      doc.lineWidth(1.2).lineCap("round").dash(0.01, { space: 2.4 });
      line(doc, x, y, width);
      break;
    case "dashed":
      doc.lineWidth(0.9).dash(3, { space: 1.8 });
      line(doc, x, y, width);
      break;
    case "thin":
      line(doc, x, y, width);
      break;
  }
}

function line(doc: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
}

/** Half a wave is this long. */
const SWELL = 2.2;

function wave(doc: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  const count = Math.max(2, Math.round(width / SWELL));
  const step = width / count;
  doc.moveTo(x, y);
  for (let index = 0; index < count; index++) {
    const peak = y + (index % 2 === 0 ? -1.3 : 1.3);
    doc.quadraticCurveTo(x + (index + 0.5) * step, peak, x + (index + 1) * step, y);
  }
  doc.stroke();
}
