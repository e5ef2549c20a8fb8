/** Sheets, sizes and inks of the PDF: one scale, one rubric red, as in the HTML report. */
import type { Paper } from "../../contract/report-formats.ts";
import type { Verdict } from "../../domain/review/ruling.ts";
import type { FaceName } from "./faces.ts";

export interface Sheet {
  readonly size: "A4" | "LETTER";
  readonly width: number;
  readonly height: number;
}

/** In points. */
export const SHEETS: Readonly<Record<Paper, Sheet>> = {
  a4: { size: "A4", width: 595.28, height: 841.89 },
  letter: { size: "LETTER", width: 612, height: 792 },
};

export const MARGIN = { top: 78, bottom: 70, side: 68 } as const;

export const INK = {
  text: "#1f1b16",
  faint: "#5f564c",
  rule: "#cfc6b8",
  rubric: "#9b2c1f",
  wash: "#f6f1e7",
  alarm: "#f9e3dd",
} as const;

export interface TextStyle {
  readonly face: FaceName;
  readonly bold: FaceName;
  readonly italic: FaceName;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly ink: string;
  /** auto: that of its first letter, as somebody else's words have. */
  readonly direction: "ltr" | "auto";
}

const serif = { face: "text", bold: "bold", italic: "italic", ink: INK.text, direction: "ltr" } as const;
const sans = {
  face: "label",
  bold: "labelBold",
  italic: "italic",
  ink: INK.faint,
  direction: "ltr",
} as const;

export const STYLES = {
  text: { ...serif, size: 10, leading: 14.5 },
  reading: { ...serif, size: 10.5, leading: 15.5, direction: "auto" },
  facts: { ...sans, size: 8.5, leading: 12 },
  code: { ...sans, size: 6.6, leading: 9.5 },
  small: { ...serif, size: 8.5, leading: 12.5 },
  kicker: { ...sans, face: "labelBold", size: 9, leading: 14, ink: INK.rubric },
  head: { ...sans, face: "labelBold", size: 8, leading: 11 },
  h1: { ...serif, face: "bold", size: 21, leading: 27 },
  h2: { ...serif, face: "bold", size: 14, leading: 19 },
  h3: { ...serif, face: "bold", size: 11.5, leading: 16 },
  figure: { ...serif, size: 16, leading: 20 },
} as const satisfies Record<string, TextStyle>;

/** The bar beside a ruling: its pattern tells the verdict where red and black look alike. */
export const BARS: Readonly<Record<Verdict, "thin" | "thick" | "double" | "dashed">> = {
  open: "thin",
  verified: "thick",
  disputed: "double",
  unresolved: "dashed",
};
