/** How the Word report looks: named styles, so that whoever edits it can change one and change them all. */
import type { IStylesOptions } from "docx";
import type { Verdict } from "../../domain/review/ruling.ts";
import type { Heading, Line, Paragraph } from "../outline.ts";

export const INK = {
  text: "1F1B16",
  faint: "5F564C",
  rule: "CFC6B8",
  rubric: "9B2C1F",
  alarm: "F9E3DD",
} as const;

/** Half points, as Word counts. */
const points = (size: number) => Math.round(size * 2);
/** Twentieths of a point. */
export const twips = (size: number) => Math.round(size * 20);

const SERIF = "Georgia";
const SANS = "Calibri";

const base = (id: string, name: string) => ({
  id,
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
});

export const STYLE_IDS = { facts: "Facts", kicker: "Kicker", code: "Code" } as const;

export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: points(10.5), color: INK.text, language: { value: "en-GB" } },
      // Without a rule some programs take the line for a fixed height, and a title of two lines runs into itself.
      paragraph: { spacing: { after: twips(4), line: 290, lineRule: "auto" } },
    },
    title: {
      run: { font: SERIF, size: points(22), bold: true, color: INK.text },
      paragraph: { spacing: { after: twips(8) }, keepNext: true },
    },
    heading1: {
      run: { font: SERIF, size: points(15), bold: true, color: INK.text },
      paragraph: { spacing: { before: twips(22), after: twips(6) }, keepNext: true },
    },
    heading2: {
      run: { font: SERIF, size: points(12), bold: true, color: INK.text },
      paragraph: { spacing: { before: twips(16), after: twips(2) }, keepNext: true },
    },
  },
  paragraphStyles: [
    { ...base(STYLE_IDS.facts, "Facts"), run: { font: SANS, size: points(9), color: INK.faint } },
    {
      ...base(STYLE_IDS.kicker, "Kicker"),
      run: { font: SANS, size: points(9.5), bold: true, color: INK.rubric },
      paragraph: { keepNext: true },
    },
    { ...base(STYLE_IDS.code, "Code"), run: { font: "Consolas", size: points(6.5), color: INK.faint } },
  ],
};

export function styleIdOf(role: Paragraph["role"] | Line["role"]): string | null {
  return role === "text" ? null : STYLE_IDS[role];
}

/** The title is no heading of the outline; sections are first, statements second. */
export const HEADINGS: Readonly<Record<Heading["level"], "Title" | "Heading1" | "Heading2">> = {
  1: "Title",
  2: "Heading1",
  3: "Heading2",
};

/** The line beside a ruling tells its verdict by pattern, not by colour alone. */
export const BARS: Readonly<
  Record<Verdict, { style: "single" | "double" | "dashed"; size: number; color: string }>
> = {
  open: { style: "single", size: 4, color: INK.text },
  verified: { style: "single", size: 24, color: INK.text },
  disputed: { style: "double", size: 12, color: INK.rubric },
  unresolved: { style: "dashed", size: 12, color: INK.rubric },
};
